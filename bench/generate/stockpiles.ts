import { tellDay } from "./dates.ts";
import { COUNTRIES, MINERALS, OUTLETS } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const plain = { scale: "none", decimals: 0 } as const;

/** Stocks by warehouse and their change in a week. */
export function writeStocks(w: Writer): Draft {
  const mineral = w.pick(["銅", "鎳", "鋅", "鋁"] as const);
  const places = w.some(["高雄", "釜山", "鹿特丹", "新加坡", "紐奧良"], 3);
  const parts = [w.int(20, 90) * 1000 + 125, w.int(8, 50) * 1000 + 50, w.int(2, 20) * 1000 + 375];
  const total = parts[0]! + parts[1]! + parts[2]!;
  const change = w.int(2, 40) * 125;
  const isUp = w.chance(0.5);
  const before = isUp ? total - change : total + change;
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "growth", before, after: total, rate: (total / before - 1) * 100 });
  const tons = (value: number) => w.n(value, "噸", plain);
  return {
    title: w.pick([
      `交易所${mineral}庫存${isUp ? "增加" : "減少"}${tons(change)}`,
      `${mineral}庫存${isUp ? "升" : "降"}至${tons(total)}`,
    ]),
    body: [
      `交易所${tellDay(w)}公布，${mineral}庫存為${tons(total)}，較一週前${isUp ? "增加" : "減少"}${tons(change)}，${isUp ? "增幅" : "減幅"}${w.n(Math.abs(total / before - 1) * 100, "%", one)}。`,
      `${places[0]}${tons(parts[0]!)}，${places[1]}${tons(parts[1]!)}，${places[2]}${tons(parts[2]!)}，${w.pick(["三地合計", "合計"])}${tons(total)}。`,
      w.maybe(0.6, () => `註銷倉單${tons(Math.round(total * w.float(0.1, 0.4)))}。`),
      w.maybe(0.5, () => `去年同期庫存為${tons(Math.round(total * w.float(1.1, 2)))}。`),
      w.maybe(
        0.5,
        () => `上海的庫存則為${tons(Math.round(total * w.float(0.5, 1.5)))}，週增${w.n(w.float(0.5, 9), "%", one)}。`,
      ),
    ].join(""),
  };
}

/** A store against what is used in a year. */
export function writeCover(w: Writer): Draft {
  const [country, mineral] = [w.pick(COUNTRIES), w.pick(MINERALS)];
  const [use, months] = [w.int(12, 300) * 1000, w.int(2, 11)];
  const stock = (use / 12) * months;
  w.holds({ kind: "product", result: stock, factors: [use / 12, months] });
  const share = w.float(40, 90);
  const tons = (value: number) => w.n(value, "噸", plain);
  return {
    title: w.pick([`${country}${mineral}儲備可用${w.n(months, "個月")}`, `${country}囤${mineral}${tons(stock)}`]),
    body: [
      `${country}政府${tellDay(w)}表示，${mineral}戰略儲備目前為${tons(stock)}，以每年消費${tons(use)}計算，${w.pick(["可支應", "足夠使用"])}${w.n(months, "個月")}。`,
      `該國${mineral}有${w.n(share, "%", one)}依賴進口。`,
      w.maybe(0.6, () => `計畫明年把儲備提高到${tons(Math.round(stock * w.float(1.3, 2)))}。`),
      w.maybe(0.5, () => `${w.pick(OUTLETS)}估計實際存量只有${tons(Math.round(stock * 0.8))}。`),
      w.maybe(0.5, () => `預算為${w.n(w.int(8, 90) * 1e8, "美元")}，今年已動用${w.n(w.int(1, 7) * 1e8, "美元")}。`),
    ].join(""),
  };
}

/** Buying up to a limit: how much so far, how much is left. */
export function writePurchases(w: Writer): Draft {
  const country = w.pick(COUNTRIES);
  const [first, second] = w.some(MINERALS, 2);
  const limit = w.int(12, 60) * 1e8;
  const parts = [w.int(2, 5) * 1e8, w.int(10, 35) * 1e7];
  const spent = parts[0]! + parts[1]!;
  w.holds({ kind: "sum", total: spent, parts });
  w.holds({ kind: "difference", result: limit - spent, from: limit, less: spent });
  w.holds({ kind: "product", result: spent, factors: [limit, spent / limit] });
  const money = (value: number) => w.n(value, "美元", { scale: "億", decimals: 2 });
  return {
    title: w.pick([`${country}收儲已花${money(spent)}`, `${country}採購${first}、${second} 上限${money(limit)}`]),
    body: [
      `${country}國防單位${tellDay(w)}說，關鍵礦物採購上限為${money(limit)}，${w.pick(["迄今", "目前"])}已使用${money(spent)}，${w.pick(["占", "相當於"])}${w.n((spent / limit) * 100, "%", one)}，${w.pick(["尚餘", "還剩"])}${money(limit - spent)}。`,
      `已簽約的有${first}${money(parts[0]!)}與${second}${money(parts[1]!)}。`,
      w.maybe(0.6, () => `另有最多${money(w.int(10, 30) * 1e7)}的採購意向，尚未簽約。`),
      w.maybe(0.5, () => `去年度的採購總額是${money(spent * w.float(0.4, 0.9))}。`),
    ].join(""),
  };
}
