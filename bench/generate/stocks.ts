import { tellDay } from "./dates.ts";
import { COMPANIES, MINERS, PEOPLE } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const two = { decimals: 2 } as const;
const price = { scale: "none", decimals: 2 } as const;

/** One share: before, after, in percent, and what the company is worth. */
export function writeShare(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const isUp = w.chance(0.55);
  const before = w.int(500, 9000) / 100;
  const after = Math.round(before * (1 + (isUp ? 1 : -1) * w.float(0.02, 0.2)) * 100) / 100;
  const rate = Math.abs(after / before - 1) * 100;
  const shares = w.float(1, 20) * 1e8;
  w.holds({ kind: "growth", before, after, rate: isUp ? rate : -rate });
  w.holds({ kind: "product", result: shares * after, factors: [shares, after] });
  const high = Math.round(after * w.float(101, 105)) / 100;
  const low = Math.round(Math.min(before, after) * w.float(95, 99)) / 100;
  w.holds({ kind: "order", falling: [high, after, low] });
  const unit = w.pick(["美元", "元", "美元"]);
  const verb = isUp ? w.pick(["上漲", "大漲", "勁揚"]) : w.pick(["下跌", "重挫", "收跌"]);
  return {
    title: w.pick([
      `${company}股價${isUp ? "漲" : "跌"}${w.n(rate, "%", one)}`,
      `${company}${verb}${w.n(rate, "%", one)} 收${w.n(after, unit, price)}`,
    ]),
    body: [
      `${company}${tellDay(w)}收盤${verb}${w.n(rate, "%", two)}，${w.pick(["報", "收在"])}${w.n(after, unit, price)}，前一交易日為${w.n(before, unit, price)}。`,
      `盤中最高${w.n(high, unit, price)}，最低${w.n(low, unit, price)}。`,
      w.maybe(
        0.6,
        () =>
          `該公司${w.pick(["流通在外股數", "總股數"])}${w.n(shares, "股", { scale: "億", decimals: 2 })}，以收盤價計算市值${w.n(shares * after, unit, { scale: "億", decimals: 0, hedge: 0.4 })}。`,
      ),
      w.maybe(0.6, () => `今年以來，該股累計${w.pick(["上漲", "下跌"])}${w.n(w.float(5, 60), "%", one)}。`),
      w.maybe(
        0.5,
        () =>
          `${w.pick(PEOPLE)}給予的目標價為${w.n(after * 1.3, unit, { scale: "none", decimals: 0 })}，高於平均值${w.n(after * 1.15, unit, { scale: "none", decimals: 0 })}。`,
      ),
    ].join(""),
  };
}

/** A sector: several names with their moves, one to one, the largest first. */
export function writeSector(w: Writer): Draft {
  const names = w.some(w.chance(0.5) ? COMPANIES : MINERS, w.int(3, 5));
  const rates = names.map(() => w.float(1, 24)).sort((a, b) => b - a);
  w.holds({ kind: "order", falling: rates });
  const isUp = w.chance(0.6);
  const [up, verb] = isUp ? ["大漲", "漲幅"] : ["重挫", "跌幅"];
  const each = w.pick([
    () => `${names.join("、")}分別${isUp ? "上漲" : "下跌"}${rates.map((rate) => w.n(rate, "%", one)).join("、")}。`,
    () => `${names.map((name, at) => `${name}${isUp ? "漲" : "跌"}${w.n(rates[at]!, "%", one)}`).join("，")}。`,
  ])();
  return {
    title: w.pick([
      `礦業股${up} ${names[0]}${verb}${w.n(rates[0]!, "%", one)}`,
      `礦業類股全面${isUp ? "走揚" : "走低"}`,
    ]),
    body: [
      `礦業股${tellDay(w)}${up}，${each}`,
      `${names[0]}${verb}居${w.pick(["首", "冠"])}。`,
      w.maybe(0.5, () => `大盤指數則${isUp ? "下跌" : "上漲"}${w.n(w.float(0.2, 2), "%", two)}。`),
      w.maybe(
        0.5,
        () => `本月以來，${names[1]}已累計${isUp ? "上漲" : "下跌"}${w.n(rates[1]! + w.float(3, 20), "%", one)}。`,
      ),
      w.maybe(
        0.5,
        () =>
          `比特幣報${w.n(w.int(60000, 120000), "美元", { scale: "none" })}，24小時內${w.pick(["漲", "跌"])}${w.n(w.float(0.3, 5), "%", one)}。`,
      ),
    ].join(""),
  };
}

/** An index: points and percent. */
export function writeIndex(w: Writer): Draft {
  const isUp = w.chance(0.5);
  const after = w.float(3000, 24000);
  const points = after * w.float(0.004, 0.03);
  const before = isUp ? after - points : after + points;
  const rate = (points / before) * 100;
  w.holds({ kind: "growth", before, after, rate: isUp ? rate : -rate });
  w.holds({ kind: "difference", result: isUp ? points : -points, from: after, less: before });
  const volume = w.float(1500, 5000) * 1e8;
  return {
    title: w.pick([
      `股市收盤${isUp ? "漲" : "跌"}${w.n(points, "點", { scale: "none", decimals: 0 })}`,
      `礦業指數${isUp ? "上漲" : "下挫"}${w.n(rate, "%", one)}`,
    ]),
    body: [
      `礦業指數${tellDay(w)}收在${w.n(after, "點", price)}，${isUp ? w.pick(["上漲", "漲"]) : w.pick(["下跌", "跌"])}${w.n(points, "點", price)}，${isUp ? "漲幅" : "跌幅"}${w.n(rate, "%", two)}，成交${w.pick(["金額", "值"])}${w.n(volume, "元", { scale: "億", decimals: 0 })}。`,
      w.maybe(0.5, () => `前一日收盤為${w.n(before, "點", price)}。`),
      `${w.n(w.int(20, 90), "檔", { scale: "none" })}上漲，${w.n(w.int(20, 90), "檔", { scale: "none" })}下跌。`,
      w.maybe(
        0.5,
        () =>
          `外資買超${w.n(w.float(20, 200) * 1e8, "元", { scale: "億", decimals: 1 })}，投信賣超${w.n(w.float(1, 20) * 1e8, "元", { scale: "億", decimals: 1 })}。`,
      ),
      w.maybe(
        0.5,
        () =>
          `亞洲其他股市方面，東京上漲${w.n(w.float(0.1, 2), "%", two)}，首爾下跌${w.n(w.float(0.1, 2), "%", two)}。`,
      ),
    ].join(""),
  };
}

/** New shares: how many at what price, and the first day. */
export function writeListing(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const [shares, offer] = [w.int(20, 300) * 1e6, w.int(800, 4000) / 100];
  const close = Math.round(offer * w.float(1.05, 1.8) * 100) / 100;
  const rate = (close / offer - 1) * 100;
  w.holds({ kind: "product", result: shares * offer, factors: [shares, offer] });
  w.holds({ kind: "growth", before: offer, after: close, rate });
  return {
    title: w.pick([
      `${company}上市首日漲${w.n(rate, "%", one)}`,
      `${company}掛牌 募資${w.n(shares * offer, "美元", { scale: "億", decimals: 1 })}`,
    ]),
    body: [
      `${company}${tellDay(w)}掛牌上市，${w.pick(["以每股", "承銷價為"])}${w.n(offer, "美元", price)}發行${w.n(shares, "股", { scale: "萬", decimals: 0 })}，募得${w.n(shares * offer, "美元", { scale: "億", decimals: 2, hedge: 0.3 })}。`,
      `首日收盤價${w.n(close, "美元", price)}，較承銷價上漲${w.n(rate, "%", one)}。`,
      w.maybe(
        0.6,
        () => `公司原訂價格區間為${w.n(offer * 0.85, "美元", price)}至${w.n(offer * 0.98, "美元", price)}。`,
      ),
      w.maybe(0.5, () => `資金的${w.n(w.int(40, 70), "%")}將用於探勘。`),
      w.maybe(
        0.5,
        () =>
          `今年規模最大的上市案募得${w.n(shares * offer * w.float(1.5, 3), "美元", { scale: "億", decimals: 1 })}。`,
      ),
    ].join(""),
  };
}
