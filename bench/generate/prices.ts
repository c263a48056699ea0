import { tellDay } from "./dates.ts";
import { METALS, PEOPLE, PROVINCES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const two = { decimals: 2 } as const;
const plain = { scale: "none", decimals: 0 } as const;

/** Metals on the exchange: a price with its change, others beside it. */
export function writeMetals(w: Writer): Draft {
  const [metal, other, third] = w.some(METALS, 3);
  const isUp = w.chance(0.5);
  const after = w.int(1900, 18000);
  const points = Math.round(after * w.float(0.005, 0.04));
  const before = isUp ? after - points : after + points;
  const rate = (points / before) * 100;
  w.holds({ kind: "growth", before, after, rate: isUp ? rate : -rate });
  w.holds({ kind: "difference", result: isUp ? points : -points, from: after, less: before });
  const usd = (value: number) => w.n(value, "美元", plain);
  const [up, rise] = isUp ? [w.pick(["上漲", "走高"]), "漲幅"] : [w.pick(["下跌", "走低"]), "跌幅"];
  return {
    title: w.pick([
      `倫敦期${metal}${up}${w.n(rate, "%", one)}`,
      `期${metal}收${usd(after)} ${rise}${w.n(rate, "%", one)}`,
    ]),
    body: [
      `倫敦金屬交易所三個月期${metal}${tellDay(w)}${w.pick(["收於每噸", "收盤報每噸"])}${usd(after)}，較前一日${up}${usd(points)}，${rise}${w.n(rate, "%", two)}。`,
      w.maybe(0.5, () => `前一日收盤價為每噸${usd(before)}。`),
      `期${other}則${w.pick(["上漲", "下跌"])}${w.n(w.float(0.2, 3), "%", two)}至${usd(w.int(1900, 18000))}，期${third}${w.pick(["漲", "跌"])}${w.n(w.float(0.2, 3), "%", two)}。`,
      w.maybe(0.5, () => `本季以來，${metal}價累計${w.pick(["上漲", "下跌"])}${w.n(w.float(3, 20), "%", one)}。`),
      w.maybe(0.5, () => `${w.pick(PEOPLE)}預估${metal}價年底前上看${usd(Math.round(after * 1.2))}。`),
      w.maybe(0.4, () => `上海期貨交易所的${metal}價為每噸${w.n(Math.round(after * 8), "元", plain)}。`),
    ].join(""),
  };
}

/** A price that rose in a week, with the range of the week. */
export function writeWeek(w: Writer): Draft {
  const [province, kind] = [w.pick(PROVINCES), w.pick(["動力煤", "焦煤", "碳酸鋰", "氧化鐠釹"] as const)];
  const before = w.int(600, 3000) * (kind.endsWith("煤") ? 1 : 30);
  const after = before + w.int(10, Math.floor(before * 0.08));
  const rate = ((after - before) / before) * 100;
  w.holds({ kind: "growth", before, after, rate });
  w.holds({ kind: "difference", result: after - before, from: after, less: before });
  const yuan = (value: number) => w.n(value, "元", plain);
  const low = before - w.int(1, 9);
  w.holds({ kind: "order", falling: [after, low] });
  return {
    title: w.pick([`${kind}周漲${w.n(rate, "%", one)}`, `${kind}價格升至每噸${yuan(after)}`]),
    body: [
      `${province}${kind}現貨價${tellDay(w)}報每噸${yuan(after)}，較上週的${yuan(before)}上漲${yuan(after - before)}，${w.pick(["週漲幅", "漲幅"])}${w.n(rate, "%", one)}。`,
      w.maybe(0.5, () => `本週價格區間在${yuan(low)}到${yuan(after)}之間。`),
      w.maybe(
        0.6,
        () => `進口到岸價為每噸${w.n(w.int(90, 300), "美元", plain)}，比去年同期低${w.n(w.float(2, 25), "%", one)}。`,
      ),
      w.maybe(0.6, () => `去年高點時，每噸曾達${yuan(Math.round(after * w.float(1.2, 2)))}。`),
      w.maybe(
        0.5,
        () =>
          `港口庫存${w.n(w.float(800, 3000) * 1e4, "噸", { scale: "萬", decimals: 0 })}，週減${w.n(w.float(0.5, 5), "%", one)}。`,
      ),
    ].join(""),
  };
}

/** Gold by the ounce and by the mace, in two moneys. */
export function writeGold(w: Writer): Draft {
  const [price, fx] = [w.float(3200, 4300), w.float(29.5, 32.5)];
  const rate = w.float(0.3, 3.5);
  const isUp = w.chance(0.6);
  const before = price / (1 + (isUp ? rate : -rate) / 100);
  const gram = (price / 31.1034768) * fx;
  w.holds({ kind: "growth", before, after: price, rate: isUp ? rate : -rate });
  w.holds({ kind: "product", result: price * fx, factors: [price, fx] });
  const usd = (value: number) => w.n(value, "美元", { scale: "none", decimals: 2 });
  return {
    title: w.pick([`國際金價${isUp ? "漲" : "跌"}${w.n(rate, "%", one)}`, `金價每盎司${w.n(price, "美元", plain)}`]),
    body: [
      `國際現貨金價${tellDay(w)}${isUp ? "上漲" : "下跌"}${w.n(rate, "%", two)}，報每盎司${usd(price)}，${w.pick(["約合", "折合", "約"])}新台幣${w.n(price * fx, "元", { scale: "萬", decimals: 2 })}。`,
      w.maybe(0.5, () => `前一日為${usd(before)}。`),
      w.maybe(
        0.5,
        () =>
          `國內黃金存摺每公克牌價${w.n(gram * 1.01, "元", plain)}，銀樓飾金每錢${w.n(gram * 3.75 * 1.08, "元", plain)}。`,
      ),
      `銀價${w.pick(["上漲", "下跌"])}${w.n(w.float(0.3, 4), "%", two)}，每盎司${usd(w.float(35, 55))}。`,
      w.maybe(0.5, () => `今年以來金價漲了${w.n(w.float(20, 55), "%", one)}，是${w.int(1, 9) + 2010}年以來最大漲幅。`),
    ].join(""),
  };
}

/** A charge is raised: old, new, and what it means for a household. */
export function writeCharge(w: Writer): Draft {
  const [before, gain] = [w.int(200, 600) / 100, w.int(5, 90) / 100];
  const after = Math.round((before + gain) * 100) / 100;
  const use = w.int(30, 90) * 10;
  w.holds({ kind: "growth", before, after, rate: (gain / before) * 100 });
  w.holds({ kind: "product", result: gain * use, factors: [gain, use] });
  const unit = (value: number) => w.n(value, "元", { scale: "none", decimals: 2 });
  return {
    title: w.pick([`工業電價調漲${w.n((gain / before) * 100, "%", one)}`, `電價每度調高${unit(gain)}`]),
    body: [
      `電價審議會${tellDay(w)}決定，平均電價由每度${unit(before)}${w.pick(["調高為", "漲到", "調整為"])}${unit(after)}，每度增加${unit(gain)}，漲幅${w.n((gain / before) * 100, "%", one)}。`,
      `以每月用電${w.n(use, "度", { scale: "none" })}計算，每月多付${w.n(gain * use, "元", { scale: "none", decimals: 0 })}。`,
      w.maybe(0.6, () => `高耗能產業調幅為${w.n(w.float(8, 20), "%", one)}，住宅用電凍漲。`),
      w.maybe(0.5, () => `業者原本要求的調幅是${w.n(w.float(2, 4), "%", one)}。`),
      w.maybe(0.5, () => `礦場估計全年電費增加${w.n(w.int(8, 90) * 1e6, "元", { hedge: 0.6 })}。`),
    ].join(""),
  };
}
