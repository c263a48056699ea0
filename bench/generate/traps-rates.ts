import { lastMonth, tellDay } from "./dates.ts";
import { COMPANIES, COUNTRIES, METALS, MINERALS, OUTLETS } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const hundred = { scale: "億", decimals: 1 } as const;
const price = { scale: "none", decimals: 2 } as const;

/** Two bases in one breath: against the quarter before and the year before, the level of only one. */
export function trapTwoBases(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const now = w.float(20, 90) * 1e8;
  const [quarter, year] = [w.float(2, 15), w.float(16, 45)];
  const [lastQuarter, lastYear] = [now / (1 - quarter / 100), now / (1 + year / 100)];
  w.holds({ kind: "growth", before: lastQuarter, after: now, rate: -quarter });
  w.holds({ kind: "growth", before: lastYear, after: now, rate: year });
  const money = (value: number) => w.n(value, "元", hundred);
  const [down, up] = [w.n(quarter, "%", one), w.n(year, "%", one)];
  return {
    title: w.pick([`${company}獲利季減${down}、年增${up}`, `${company}單季賺${money(now)}`]),
    body: [
      `${company}${tellDay(w)}公布上季淨利${money(now)}，季減${down}，年增${up}，`,
      w.pick([`前一季為${money(lastQuarter)}。`, `去年同期為${money(lastYear)}。`]),
      `毛利率由${w.n(w.float(20, 22), "%", one)}升至${w.n(w.float(23, 26), "%", one)}，營益率${w.n(w.float(8, 15), "%", one)}。`,
      w.maybe(0.6, () => `若不計匯兌損失${money(now * 0.08)}，淨利季減幅度只有${w.n(quarter * 0.3, "%", one)}。`),
      w.maybe(0.5, () => `法人先前預估淨利年增${w.n(year - 4, "%", one)}。`),
    ].join(""),
  };
}

/** A share that grew, told in points and as a part of itself. */
export function trapShareOfShare(w: Writer): Draft {
  const [country, mineral] = [w.pick(COUNTRIES), w.pick(MINERALS)];
  const [before, after] = [w.int(10, 20), w.int(24, 40)];
  w.holds({ kind: "growth", before, after, rate: (after / before - 1) * 100 });
  w.holds({ kind: "difference", result: after - before, from: after, less: before });
  return {
    title: w.pick([
      `${country}${mineral}市占升至${w.n(after, "%")}`,
      `${country}${mineral}市占五年增${w.n(after - before, "個百分點")}`,
    ]),
    body: [
      `顧問公司${tellDay(w)}的報告說，${country}在全球${mineral}供應的占比五年來由${w.n(before, "%")}升至${w.n(after, "%")}，增加${w.n(after - before, "個百分點")}，相對增幅${w.n((after / before - 1) * 100, "%", { decimals: 0 })}。`,
      `若以出口計算，占比為${w.n(after + w.int(5, 20), "%")}；以儲量計算只有${w.n(w.int(3, 9), "%")}。`,
      w.maybe(0.6, () => `該國${mineral}產量的${w.n(w.int(60, 90), "%")}來自兩座礦場。`),
      w.maybe(0.5, () => `${w.pick(OUTLETS)}估算的市占則是${w.n(after - 2, "%")}。`),
    ].join(""),
  };
}

/** Falls that shrink, growth that slows. */
export function trapSmallerFalls(w: Writer): Draft {
  const { month } = lastMonth(w);
  const country = w.pick(COUNTRIES);
  const [before, after] = [w.float(6, 12), w.float(1, 5)];
  const [slow, fast] = [w.float(2, 4), w.float(5, 9)];
  return {
    title: w.pick([`${country}${month}月礦業投資年減${w.n(after, "%", one)} 減幅收斂`, `${country}礦業投資減幅縮小`]),
    body: [
      `${country}${month}月礦業投資年減${w.n(after, "%", one)}，減幅較上月的${w.n(before, "%", one)}收斂，${w.pick(["為連續第二個月", "連三個月"])}改善，官方${tellDay(w)}公布。`,
      `零售銷售年增${w.n(slow, "%", one)}，低於前月的${w.n(fast, "%", one)}，也不如預期的${w.n(slow + 1.2, "%", one)}。`,
      w.maybe(
        month > 2 ? 0.6 : 0,
        () =>
          `前${month}個月投資累計減少${w.n(after + w.float(0.5, 3), "%", one)}，減幅比前${month - 1}個月縮小${w.n(w.float(0.2, 0.9), "個百分點", one)}。`,
      ),
      w.maybe(0.5, () => `扣除房地產後，投資增加${w.n(w.float(1, 5), "%", one)}。`),
    ].join(""),
  };
}

/** Guidance that was beaten, a target that was moved. */
export function trapGuidance(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const low = w.int(40, 90);
  const [high, actual] = [low + w.int(4, 9), low + w.int(11, 20)];
  const money = (value: number) => w.n(value * 1e8, "美元", { scale: "億", decimals: 1 });
  return {
    title: w.pick([`${company}營收${money(actual)} 優於財測`, `${company}上修財測`]),
    body: [
      `${company}${tellDay(w)}公布季營收${money(actual)}，高於財測區間${money(low)}至${money(high)}。`,
      `公司把全年目標由${money(low * 4)}上修至${money(actual * 4 - 5)}，資本支出則由${money(low * 0.5)}下修為${money(low * 0.4)}。`,
      w.maybe(
        0.6,
        () =>
          `原本規劃的漲價幅度是${w.n(w.int(3, 5), "%")}，後來改為${w.n(w.int(6, 9), "%")}，實際調漲${w.n(w.int(4, 8), "%")}。`,
      ),
      w.maybe(
        0.6,
        () =>
          `分析師的目標價最高${w.n(w.int(90, 120), "美元", { scale: "none" })}、最低${w.n(w.int(30, 50), "美元", { scale: "none" })}，平均${w.n(w.int(60, 80), "美元", { scale: "none" })}。`,
      ),
    ].join(""),
  };
}

/** Prices by several measures, days and places. */
export function trapManyPrices(w: Writer): Draft {
  const metal = w.pick(METALS);
  const tonne = w.int(2000, 16000);
  const pound = tonne / 2204.62;
  const rate = w.float(0.5, 4);
  const year = w.float(10, 40);
  w.holds({ kind: "product", result: tonne, factors: [pound, 2204.62] });
  return {
    title: w.pick([
      `${metal}價漲${w.n(rate, "%", one)} 創三個月新高`,
      `${metal}價每噸${w.n(tonne, "美元", { scale: "none" })}`,
    ]),
    body: [
      `倫敦期${metal}${tellDay(w)}上漲${w.n(rate, "%", one)}，收每噸${w.n(tonne, "美元", { scale: "none" })}，折合每磅${w.n(pound, "美元", price)}。`,
      `今年以來漲了${w.n(year, "%", one)}，但仍比五月的高點${w.n(Math.round(tonne * 1.08), "美元", { scale: "none" })}低。`,
      `紐約期${metal}跌${w.n(w.float(0.1, 0.9), "%", one)}至每磅${w.n(pound * 1.05, "美元", price)}，上海期${metal}漲${w.n(w.float(0.1, 3), "%", one)}。`,
      w.maybe(0.6, () => `現貨較期貨折價${w.n(w.int(10, 90), "美元", { scale: "none" })}。`),
      w.maybe(
        0.5,
        () =>
          `高盛把明年均價預測由${w.n(Math.round(tonne * 0.95), "美元", { scale: "none" })}調高${w.n(w.int(3, 9), "%")}。`,
      ),
    ].join(""),
  };
}

/** Profit before and after, one-off gains between: things that look like products and are not. */
export function trapOneOffs(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const before = w.float(10, 60) * 1e8;
  const [tax, gain] = [before * 0.2, before * w.float(0.05, 0.3)];
  const after = before - tax + gain;
  w.holds({ kind: "sum", total: after, parts: [before, -tax, gain] });
  const shares = w.int(4, 30) * 1e8;
  const money = (value: number) => w.n(value, "元", hundred);
  return {
    title: w.pick([`${company}全年賺${money(after)}`, `${company}每股盈餘${w.n(after / shares, "元", price)}`]),
    body: [
      `${company}${tellDay(w)}公布去年稅前盈餘${money(before)}，所得稅${money(tax)}，加計處分利益${money(gain)}，稅後盈餘${money(after)}。`,
      `每股盈餘${w.n(after / shares, "元", price)}，前年為${w.n((after / shares) * w.float(0.5, 0.9), "元", price)}。`,
      w.maybe(0.6, () => `公司持有子公司${w.n(w.int(51, 80), "%")}股權，表決權則有${w.n(w.int(81, 95), "%")}。`),
      w.maybe(
        0.6,
        () =>
          `員工${w.n(w.int(800, 4000), "人", { scale: "none" })}，平均年薪${w.n(w.int(80, 160) * 1e4, "元")}，用人費用占營收${w.n(w.float(5, 15), "%", one)}。`,
      ),
    ].join(""),
  };
}
