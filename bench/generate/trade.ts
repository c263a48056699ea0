import { lastMonth, tellDay } from "./dates.ts";
import { COUNTRIES, MINERALS, PROVINCES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;

/** Imports: tonnes, money, a mean price, and where from. */
export function writeImports(w: Writer): Draft {
  const { month } = lastMonth(w);
  const mineral = w.pick(MINERALS);
  const [first, second, third] = w.some(COUNTRIES, 3);
  const [tons, mean] = [w.int(20, 400) * 1000, w.int(400, 9000)];
  const shares = [w.float(40, 60), w.float(15, 25), w.float(4, 12)];
  const rate = w.float(2, 40);
  const isUp = w.chance(0.5);
  w.holds({ kind: "product", result: tons * mean, factors: [tons, mean] });
  w.holds({ kind: "growth", before: tons / (1 + (isUp ? rate : -rate) / 100), after: tons, rate: isUp ? rate : -rate });
  for (const share of shares) w.holds({ kind: "product", result: (tons * share) / 100, factors: [tons, share / 100] });
  const t = (value: number) => w.n(value, "噸", { scale: "none", decimals: 0 });
  const of = (at: number) => (tons * shares[at]!) / 100;
  return {
    title: w.pick([
      `${month}月${mineral}進口${t(tons)} 年${isUp ? "增" : "減"}${w.n(rate, "%", one)}`,
      `${first}占${mineral}進口${w.n(shares[0]!, "%", one)}`,
    ]),
    body: [
      `海關${tellDay(w)}公布，${month}月${mineral}進口量${t(tons)}，較去年同期${isUp ? "增加" : "減少"}${w.n(rate, "%", one)}，進口金額${w.n(tons * mean, "美元", { scale: "億", decimals: 2 })}，平均每噸${w.n(mean, "美元", { scale: "none" })}。`,
      `來自${first}的有${t(of(0))}，占${w.n(shares[0]!, "%", one)}；${second}${t(of(1))}，占${w.n(shares[1]!, "%", one)}；${third}占${w.n(shares[2]!, "%", one)}。`,
      w.maybe(
        0.6,
        () =>
          `前${month}月累計進口${t(Math.round(tons * month * w.float(0.9, 1.1)))}，年${w.pick(["增", "減"])}${w.n(w.float(1, 20), "%", one)}。`,
      ),
      w.maybe(0.5, () => `出口則為${t(Math.round(tons * w.float(0.1, 0.5)))}。`),
    ].join(""),
  };
}

/** A duty is raised by points on goods of some value. */
export function writeTariff(w: Writer): Draft {
  const [maker, buyer] = w.some(COUNTRIES, 2);
  const mineral = w.pick(MINERALS);
  const [before, gain] = [w.int(2, 25), w.int(5, 50)];
  const after = before + gain;
  const goods = w.int(3, 90) * 1e8;
  w.holds({ kind: "difference", result: gain, from: after, less: before });
  w.holds({ kind: "product", result: (goods * after) / 100, factors: [goods, after / 100] });
  return {
    title: w.pick([
      `${buyer}對${maker}${mineral}課稅升至${w.n(after, "%")}`,
      `${mineral}關稅加${w.n(gain, "個百分點")} ${maker}抗議`,
    ]),
    body: [
      `${buyer}${tellDay(w)}宣布，把自${maker}進口的${mineral}關稅稅率由${w.n(before, "%")}${w.pick(["提高到", "調升至"])}${w.n(after, "%")}，增加${w.n(gain, "個百分點")}。`,
      `去年這類商品進口額${w.n(goods, "美元")}，${w.pick(["以新稅率計算", "依新稅率"])}稅額${w.n((goods * after) / 100, "美元", { hedge: 0.5 })}。`,
      w.maybe(0.6, () => `${maker}揚言報復，可能對${buyer}商品加徵${w.n(w.int(10, 60), "%")}關稅。`),
      w.maybe(0.5, () => `對其他國家的稅率維持${w.n(before + 1, "%")}。`),
      w.maybe(0.5, () => `協商期限為${w.n(w.int(2, 9) * 10, "天")}。`),
    ].join(""),
  };
}

/** A quota in two parts. */
export function writeQuota(w: Writer): Draft {
  const [first, second] = [w.int(80, 150) * 1000, w.int(80, 150) * 1000];
  const total = first + second;
  const rate = w.float(2, 15);
  const last = total / (1 + rate / 100);
  w.holds({ kind: "sum", total, parts: [first, second] });
  w.holds({ kind: "growth", before: last, after: total, rate });
  const [light, heavy] = [Math.round(total * 0.91), total - Math.round(total * 0.91)];
  w.holds({ kind: "sum", total, parts: [light, heavy] });
  const t = (value: number) => w.n(value, "噸", { scale: "none", decimals: 0 });
  const group = w.pick(PROVINCES);
  return {
    title: w.pick([`稀土開採配額${t(total)} 年增${w.n(rate, "%", one)}`, `第二批稀土配額${t(second)}出爐`]),
    body: [
      `主管部門${tellDay(w)}下達第二批稀土開採配額${t(second)}，加上第一批${t(first)}，全年${w.pick(["共", "合計", "總量為"])}${t(total)}，${w.pick(["年增", "較去年增加"])}${w.n(rate, "%", one)}。`,
      `其中輕稀土${t(light)}，中重稀土${t(heavy)}。`,
      w.maybe(0.5, () => `去年全年配額為${t(last)}。`),
      w.maybe(0.6, () => `${group}的企業分得${t(Math.round(total * w.float(0.2, 0.5)))}。`),
      w.maybe(0.5, () => `分離配額另計，全年為${t(Math.round(total * 0.94))}。`),
    ].join(""),
  };
}

/** Power: megawatts of a site by source, and the year's use. */
export function writePower(w: Writer): Draft {
  const [wind, sun, water] = [w.int(20, 200), w.int(10, 150), w.int(5, 90)];
  const total = wind + sun + water;
  w.holds({ kind: "sum", total, parts: [wind, sun, water] });
  const hours = w.int(2500, 5000);
  w.holds({ kind: "product", result: total * hours, factors: [total, hours] });
  const country = w.pick(COUNTRIES);
  const mw = (value: number) => w.n(value, w.pick(["MW", "MW", "兆瓦"]), { scale: "none" });
  return {
    title: w.pick([`${country}礦區再生能源裝置${mw(total)}`, `礦場自建綠電 ${mw(total)}併網`]),
    body: [
      `${country}一處礦區${tellDay(w)}宣布再生能源全部併網，總裝置容量${mw(total)}，${w.pick(["其中", "包含"])}風電${mw(wind)}、太陽光電${mw(sun)}、小水力${mw(water)}。`,
      `以每年運轉${w.n(hours, "小時", { scale: "none" })}估計，年發電量${w.n(total * hours * 1000, "度", { scale: "億", decimals: 2, hedge: 0.5 })}。`,
      w.maybe(0.5, () => `可供應礦區用電的${w.n(w.float(30, 80), "%", one)}。`),
      w.maybe(0.5, () => `鄰近的另一處礦區只有${mw(Math.round(total * 0.4))}。`),
      w.maybe(0.5, () => `第二期規劃再增${mw(w.int(30, 120))}，尚未動工。`),
    ].join(""),
  };
}
