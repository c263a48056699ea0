import { tellDay } from "./dates.ts";
import { COUNTRIES, MINERS, OUTLETS } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const two = { decimals: 2 } as const;

/** Countries by hashrate and share. */
export function writeHashShares(w: Writer): Draft {
  const world = w.float(600, 1200);
  const [first, second, third, fourth] = w.some(COUNTRIES, 4);
  const shares = [w.float(32, 40), w.float(14, 18), w.float(9, 13), w.float(2, 7)];
  for (const share of shares)
    w.holds({ kind: "product", result: (world * share) / 100, factors: [world, share / 100] });
  w.holds({ kind: "order", falling: shares });
  const eh = (at: number) => w.n((world * shares[at]!) / 100, "EH/s", { scale: "none", decimals: 1 });
  const part = (at: number) => w.n(shares[at]!, "%", two);
  return {
    title: w.pick([
      `${third}算力升至全球第3 占比${w.n(shares[2]!, "%", one)}`,
      `全網算力${w.n(world, "EH/s", { scale: "none", decimals: 0 })} ${first}居冠`,
    ]),
    body: [
      `算力統計網站${tellDay(w)}更新資料，比特幣全網算力${w.pick(["為", "達", "約為"])}${w.n(world, "EH/s", { scale: "none", decimals: 1 })}。`,
      `${first}以${eh(0)}居首，占${part(0)}；${second}${eh(1)}，占${part(1)}；${third}${eh(2)}，占${part(2)}，排名第3。`,
      w.maybe(0.6, () => `${fourth}的算力為${eh(3)}，占比${part(3)}。`),
      w.maybe(
        0.5,
        () =>
          `另一家網站估計的全網算力是${w.n(world * w.float(1.05, 1.15), "EH/s", { scale: "none", decimals: 0 })}，算法不同。`,
      ),
      w.maybe(0.5, () => `上一季${third}的占比為${w.n(shares[2]! - w.float(0.3, 2), "%", two)}。`),
      w.maybe(0.4, () => `業者估計，${fourth}明年可增加${w.n(w.int(5, 30), "EH/s", { scale: "none" })}。`),
    ].join(""),
  };
}

/** A fleet of machines before and after. */
export function writeFleet(w: Writer): Draft {
  const company = w.pick(MINERS);
  const [before, gain] = [w.float(5, 30), w.float(1, 15)];
  const after = before + gain;
  const machines = w.int(40, 400) * 100;
  const perMachine = (gain * 1e6) / machines;
  const rate = (gain / before) * 100;
  w.holds({ kind: "growth", before, after, rate });
  w.holds({ kind: "product", result: gain, factors: [machines / 1e6, perMachine] });
  const eh = (value: number) => w.n(value, "EH/s", { scale: "none", decimals: 1 });
  return {
    title: w.pick([`${company}算力增至${eh(after)}`, `${company}擴充礦機 算力增${w.n(rate, "%", one)}`]),
    body: [
      `比特幣礦企${company}${tellDay(w)}公布月報，月底運轉算力由上月的${eh(before)}${w.pick(["增至", "升至", "提高到"])}${eh(after)}，${w.pick(["月增", "增幅"])}${w.n(rate, "%", one)}。`,
      `新增的${w.n(machines, "台", { scale: "none" })}礦機每台算力${w.n(perMachine, "TH/s", { scale: "none", decimals: 0, hedge: 0.4 })}。`,
      w.maybe(
        0.5,
        () => `當月產出${w.n(w.int(120, 900), "枚", { scale: "none" })}比特幣，月減${w.n(w.float(1, 9), "%", one)}。`,
      ),
      w.maybe(
        0.6,
        () => `公司重申年底前達到${w.n(after * w.float(1.2, 1.8), "EH/s", { scale: "none", decimals: 0 })}的目標。`,
      ),
      w.maybe(
        0.6,
        () =>
          `競爭對手${w.pick(MINERS.filter((name) => name !== company))}同期算力為${eh(after * w.float(0.5, 1.6))}。`,
      ),
    ].join(""),
  };
}

/** Coins held: what was there, mined, sold and what they are worth. */
export function writeHoldings(w: Writer): Draft {
  const company = w.pick(MINERS);
  const [before, mined, sold] = [w.int(800, 9000), w.int(80, 700), w.int(10, 79)];
  const after = before + mined - sold;
  const price = w.int(60_000, 120_000);
  w.holds({ kind: "sum", total: after, parts: [before, mined, -sold] });
  w.holds({ kind: "product", result: after * price, factors: [after, price] });
  const coins = (value: number) => w.n(value, w.pick(["枚", "枚"]), { scale: "none" });
  return {
    title: w.pick([`${company}比特幣持有量增至${coins(after)}`, `${company}上月挖得${coins(mined)}比特幣`]),
    body: [
      `${company}${tellDay(w)}公布，上月挖得${coins(mined)}比特幣，賣出${coins(sold)}，持有量由${coins(before)}增至${coins(after)}。`,
      `以每枚${w.n(price, "美元", { scale: "none" })}計算，持幣${w.pick(["價值", "市值"])}${w.n(after * price, "美元", { scale: "億", decimals: 2, hedge: 0.5 })}。`,
      w.maybe(0.6, () => `去年同月產量為${coins(Math.round(mined * w.float(1.05, 1.4)))}。`),
      w.maybe(0.5, () => `平均每度電成本${w.n(w.int(35, 60) / 1000, "美元", { decimals: 3 })}。`),
      w.maybe(
        0.5,
        () => `${w.pick(OUTLETS)}估算，該公司賣幣均價為${w.n(price * 0.97, "美元", { scale: "none", decimals: 0 })}。`,
      ),
    ].join(""),
  };
}

/** The difficulty is adjusted; the income of a petahash follows. */
export function writeDifficulty(w: Writer): Draft {
  const [before, rate] = [w.float(90, 150) * 1e12, w.float(1, 9)];
  const isUp = w.chance(0.6);
  const after = before * (1 + (isUp ? rate : -rate) / 100);
  w.holds({ kind: "growth", before, after, rate: isUp ? rate : -rate });
  const [income, fall] = [w.float(40, 60), w.float(1, 9)];
  const old = income / (1 - fall / 100);
  w.holds({ kind: "growth", before: old, after: income, rate: -fall });
  const t = (value: number) => w.n(value, "", { scale: "兆", decimals: 2 });
  const usd = (value: number) => w.n(value, "美元", { scale: "none", decimals: 2 });
  return {
    title: w.pick([
      `比特幣挖礦難度${isUp ? "上調" : "下調"}${w.n(rate, "%", two)}`,
      `挖礦難度${isUp ? "升" : "降"}至${t(after)}`,
    ]),
    body: [
      `比特幣網路${tellDay(w)}調整挖礦難度，由${t(before)}${isUp ? w.pick(["升至", "上調至"]) : w.pick(["降至", "下調至"])}${t(after)}，${isUp ? "升幅" : "降幅"}${w.n(rate, "%", two)}。`,
      `算力價格從每PH/s每日${usd(old)}跌至${usd(income)}，${w.pick(["跌幅", "下跌"])}${w.n(fall, "%", one)}。`,
      w.maybe(0.5, () => `上一次調整的幅度是${w.n(w.float(0.5, 7), "%", two)}。`),
      w.maybe(
        0.5,
        () =>
          `下次調整預計在${w.n(w.int(11, 14), "天", { hedge: 0.3 })}後，預估${w.pick(["上升", "下降"])}${w.n(w.float(0.5, 4), "%", one)}。`,
      ),
      w.maybe(0.5, () => `區塊獎勵為${w.n(3.125, "枚", { scale: "none", decimals: 3 })}，每天約產生144個區塊。`),
    ].join(""),
  };
}
