import { lastMonth, tellDay } from "./dates.ts";
import { AGENCIES, COUNTRIES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;

/** Growth of industrial output by three groups, the month and the year so far, points over the month before. */
export function writeIndustry(w: Writer): Draft {
  const { month } = lastMonth(w);
  const [rate, gain] = [w.int(30, 80) / 10, w.int(2, 15) / 10];
  const before = rate - gain;
  const [mining, making, power] = [w.int(10, 60) / 10, w.int(40, 90) / 10, w.int(5, 50) / 10];
  w.holds({ kind: "difference", result: gain, from: rate, less: before });
  const country = w.pick(COUNTRIES);
  const pp = w.pick(["個百分點", "個百分點", "百分點"]);
  return {
    title: w.pick([
      `${country}${month}月工業生產年增${w.n(rate, "%", one)}`,
      `${month}月工業生產增${w.n(rate, "%", one)} 增速加快`,
    ]),
    body: [
      `${country}${w.pick(AGENCIES)}${tellDay(w)}公布，${month}月規模以上工業增加值${w.pick(["較上年同期增加", "年增", "同比增長"])}${w.n(rate, "%", one)}，增速比上月${w.pick(["加快", "提高", "回升"])}${w.n(gain, pp, one)}。`,
      w.maybe(0.5, () => `上月增幅為${w.n(before, "%", one)}。`),
      `分三大門類看，採礦業增長${w.n(mining, "%", one)}，製造業增長${w.n(making, "%", one)}，電力、熱力及水的生產和供應業增長${w.n(power, "%", one)}。`,
      w.maybe(0.6, () => `今年前${month}個月，規模以上工業增加值累計增長${w.n(rate + w.int(-8, 8) / 10, "%", one)}。`),
      w.maybe(0.4, () => `市場原先預估增幅為${w.n(rate - w.int(1, 5) / 10, "%", one)}。`),
    ].join(""),
  };
}

/** Consumer prices: a rise in percent, of which parts contribute points. */
export function writePrices(w: Writer): Draft {
  const { year, month } = lastMonth(w);
  const parts = [w.int(2, 12) / 10, w.int(1, 9) / 10, w.int(1, 6) / 10];
  const rate = parts.reduce((sum, part) => sum + part, 0);
  const before = rate + w.int(1, 8) / 10;
  w.holds({ kind: "sum", total: rate, parts });
  w.holds({ kind: "difference", result: before - rate, from: before, less: rate });
  const [food, rent, fuel] = parts;
  return {
    title: w.pick([`${month}月消費者物價年增${w.n(rate, "%", one)} 漲幅收斂`, `物價漲幅縮小至${w.n(rate, "%", one)}`]),
    body: [
      `主計單位${tellDay(w)}公布，${year}年${month}月消費者物價指數（CPI）較去年同月上漲${w.n(rate, "%", one)}，${w.pick([`低於上月的${w.n(before, "%", one)}`, `較上月的${w.n(before, "%", one)}縮小${w.n(before - rate, "個百分點", one)}`])}。`,
      `${w.pick(["其中", "按類別看，"])}食物類${w.pick(["貢獻", "拉抬"])}${w.n(food!, "個百分點", one)}、居住類${w.n(rent!, "個百分點", one)}、油料及其他合計${w.n(fuel!, "個百分點", one)}。`,
      `核心物價漲幅為${w.n(rate - w.int(1, 3) / 10 + 0.5, "%", one)}，生產者物價則${w.pick(["下跌", "上漲"])}${w.n(w.int(5, 30) / 10, "%", one)}。`,
      w.maybe(0.5, () => `官員表示，全年漲幅可望控制在${w.n(2.5, "%", one)}以內。`),
    ].join(""),
  };
}

/** Exports: the month with its growth, the value a year ago, two buyers and the rest. */
export function writeExports(w: Writer): Draft {
  const { month } = lastMonth(w);
  const parts = [w.float(60, 150), w.float(30, 60), w.float(80, 200)].map((each) => each * 1e8);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const rate = w.float(2, 35);
  const before = total / (1 + rate / 100);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "growth", before, after: total, rate });
  const [first, second] = w.some(COUNTRIES, 2);
  const money = (value: number) => w.n(value, "美元", { decimals: 1 });
  return {
    title: w.pick([
      `${month}月出口${money(total)} 年增${w.n(rate, "%", one)}`,
      `出口連${w.int(3, 20)}紅 ${month}月年增${w.n(rate, "%", one)}`,
    ]),
    body: [
      `財政部${tellDay(w)}發布${month}月海關進出口統計，出口${w.pick(["總值", "金額為", "達"])}${money(total)}，${w.pick(["年增", "較去年同月增加"])}${w.n(rate, "%", one)}。`,
      w.maybe(0.5, () => `去年同月出口為${money(before)}。`),
      `對${first}出口${money(parts[0]!)}，對${second}出口${money(parts[1]!)}，${w.pick(["其餘市場合計", "其他地區合計"])}${money(parts[2]!)}。`,
      w.maybe(0.6, () => `同月進口${money(total * w.float(0.7, 0.95))}，年增${w.n(w.float(1, 20), "%", one)}。`),
      w.maybe(
        0.5,
        () =>
          `累計今年前${month}個月出口${money(total * month * w.float(0.9, 1.1))}，年增${w.n(w.float(3, 25), "%", one)}。`,
      ),
      w.maybe(0.4, () => `財政部預估下月出口介於${money(total * 0.95)}至${money(total * 1.05)}。`),
    ].join(""),
  };
}

/** A year's growth as points of three sides. */
export function writeGrowth(w: Writer): Draft {
  const quarter = w.int(1, 4);
  const parts = [w.int(8, 25) / 10, w.int(5, 15) / 10, w.int(3, 12) / 10];
  const rate = parts.reduce((sum, part) => sum + part, 0);
  w.holds({ kind: "sum", total: rate, parts });
  const forecast = rate - w.int(2, 8) / 10;
  w.holds({ kind: "difference", result: rate - forecast, from: rate, less: forecast });
  const country = w.pick(COUNTRIES);
  const point = w.pick(["個百分點", "個百分點"]);
  return {
    title: `${country}第${"一二三四"[quarter - 1]}季經濟成長${w.n(rate, "%", one)}`,
    body: [
      `${country}統計機關${tellDay(w)}公布初步估計，第${"一二三四"[quarter - 1]}季國內生產毛額年增${w.n(rate, "%", one)}，`,
      w.pick([`優於市場預估的${w.n(forecast, "%", one)}。`, `比先前預測高出${w.n(rate - forecast, point, one)}。`]),
      `消費貢獻${w.n(parts[0]!, point, one)}，投資貢獻${w.n(parts[1]!, point, one)}，淨輸出貢獻${w.n(parts[2]!, point, one)}。`,
      w.maybe(
        0.6,
        () => `礦業部門產值年增${w.n(w.float(2, 12), "%", one)}，占國內生產毛額${w.n(w.float(4, 15), "%", one)}。`,
      ),
      w.maybe(0.5, () => `央行把全年成長預測由${w.n(rate - 0.7, "%", one)}上修至${w.n(rate - 0.2, "%", one)}。`),
      w.maybe(0.5, () => `失業率為${w.n(w.float(3, 6), "%", one)}，與上季持平。`),
    ].join(""),
  };
}
