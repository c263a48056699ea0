import { tellDay } from "./dates.ts";
import { distract } from "./distract.ts";
import { COMPANIES, COUNTRIES, MINERALS, MINES, PEOPLE, ROLES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const QUARTERS = "一二三四";

/** A quarter's output with its growth and its mines. */
export function writeQuarter(w: Writer): Draft {
  const [company, mineral, quarter] = [w.pick(COMPANIES), w.pick(MINERALS), w.int(1, 4)];
  const mines = w.some(MINES, w.int(2, 3));
  const parts = mines.map(() => w.float(12_000, 90_000));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const rate = w.float(3, 28);
  const isUp = w.chance(0.6);
  const before = total / (1 + (isUp ? rate : -rate) / 100);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "growth", before, after: total, rate: isUp ? rate : -rate });
  const form = w.pick([{ scale: "none" }, { scale: "萬", decimals: 2 }] as const);
  const tons = (value: number) => w.n(value, w.pick(["噸", "公噸"]), form);
  const moved = isUp ? w.pick(["成長", "增加", "年增"]) : w.pick(["減少", "下滑", "年減"]);
  const list = mines.map((mine, at) => `${mine}${w.pick(["", "產出"])}${tons(parts[at]!)}`).join("、");
  return {
    title: w.pick([
      `${company}第${QUARTERS[quarter - 1]}季${mineral}產量${tons(total)}`,
      `${company}季${mineral}產量${isUp ? "增" : "減"}${w.n(rate, "%", one)}`,
    ]),
    body: [
      `${company}${tellDay(w)}發布生產報告，第${QUARTERS[quarter - 1]}季${mineral}產量為${tons(total)}，${w.pick(["較去年同期", "與去年同季相比"])}${moved}${w.n(rate, "%", one)}${w.maybe(0.5, () => `，去年同期為${tons(before)}`)}。`,
      w.pick([`其中${list}。`, `${list}，合計${tons(total)}。`, `分礦場看，${list}。`]),
      w.maybe(0.7, () => distract(w, { noun: `${mineral}產量`, unit: "噸", value: total, subject: company, form })),
      w.maybe(0.5, () => `全年產量指引維持在${tons(total * 3.8)}至${tons(total * 4.3)}。`),
      w.maybe(0.4, () => `${w.pick(ROLES)}${w.pick(PEOPLE)}表示，「下半年檢修結束後產量會回到正常水準」。`),
    ].join(""),
  };
}

/** A country's output and its part of the world's. */
export function writeWorldShare(w: Writer): Draft {
  const mineral = w.pick(MINERALS);
  const [first, second, third] = w.some(COUNTRIES, 3);
  const world = w.float(80, 900) * 1e4;
  const shares = [w.float(35, 55), w.float(15, 25), w.float(5, 12)];
  const tons = (value: number) => w.n(value, "噸", { scale: "萬", decimals: 1, hedge: 0.1 });
  for (const share of shares)
    w.holds({ kind: "product", result: (world * share) / 100, factors: [world, share / 100] });
  w.holds({ kind: "order", falling: shares });
  const of = (at: number) => (world * shares[at]!) / 100;
  return {
    title: w.pick([
      `全球${mineral}產量${tons(world)} ${first}占${w.n(shares[0]!, "%", one)}`,
      `${first}${mineral}產量居全球之冠`,
    ]),
    body: [
      `地質調查機構${tellDay(w)}公布年報，去年全球${mineral}產量${w.pick(["估計", "為", "達"])}${tons(world)}。`,
      `${first}產量${tons(of(0))}，${w.pick(["占全球", "占比"])}${w.n(shares[0]!, "%", one)}，${w.pick(["居首位", "排名第1"])}；${second}以${tons(of(1))}居次，占${w.n(shares[1]!, "%", one)}；${third}占${w.n(shares[2]!, "%", one)}，產量${tons(of(2))}。`,
      w.maybe(0.5, () => `前三大生產國合計占${w.n(shares[0]! + shares[1]! + shares[2]!, "%", one)}。`),
      w.maybe(0.6, () => `若只看精煉，${first}占全球的${w.n(w.float(60, 90), "%", one)}。`),
      w.maybe(0.5, () => `${second}政府計畫在2030年前把產量提高到${tons(of(1) * 1.8)}。`),
      w.maybe(0.5, () => `五年前${third}的占比為${w.n(shares[2]! * 0.6, "%", one)}。`),
    ].join(""),
  };
}

/** A plan to enlarge in two steps. */
export function writeExpansion(w: Writer): Draft {
  const [company, mineral, country] = [w.pick(COMPANIES), w.pick(MINERALS), w.pick(COUNTRIES)];
  const [old, first, second] = [w.int(20, 60) / 10, w.int(10, 40) / 10, w.int(10, 50) / 10].map(
    (each) => each * 1e4,
  ) as [number, number, number];
  const total = old + first + second;
  w.holds({ kind: "sum", total, parts: [old, first, second] });
  w.holds({ kind: "growth", before: old, after: total, rate: (total / old - 1) * 100 });
  const form = { scale: "萬", decimals: 1 } as const;
  const cost = w.int(12, 95) * 1e8;
  const tons = (value: number) => w.n(value, "噸", form);
  return {
    title: w.pick([`${company}擴產 年產能將達${tons(total)}`, `${company}斥資${w.n(cost, "元")}擴建${mineral}廠`]),
    body: [
      `${company}${tellDay(w)}宣布，將投資${w.n(cost, "元")}擴建位於${country}的${mineral}廠，年產能由${w.pick(["目前", "現有"])}的${tons(old)}${w.pick(["提高至", "增加到", "擴大為"])}${tons(total)}。`,
      `擴建分兩期進行，第一期增加${tons(first)}，第二期增加${tons(second)}，${w.pick(["合計新增", "兩期共增加"])}${tons(first + second)}。`,
      w.maybe(0.5, () => `第一期資本支出為${w.n(cost * 0.4, "元")}，第二期為${w.n(cost * 0.6, "元")}。`),
      w.maybe(0.6, () => distract(w, { noun: "年產能", unit: "噸", value: total, subject: company, form })),
      `工程預計${w.int(2026, 2028)}年底完工，可創造${w.n(w.int(12, 90) * 10, "個", { scale: "none", hedge: 0.5 })}就業機會。`,
    ].join(""),
  };
}

/** A plant back at work: a rate by day times days. */
export function writeRestart(w: Writer): Draft {
  const [company, mineral] = [w.pick(COMPANIES), w.pick(MINERALS)];
  const [perDay, days] = [w.int(12, 95) * 10, w.int(12, 60)];
  const capacity = Math.round(perDay / w.float(0.6, 0.95) / 10) * 10;
  w.holds({ kind: "product", result: perDay * days, factors: [perDay, days] });
  w.holds({ kind: "product", result: perDay, factors: [capacity, perDay / capacity] });
  const tons = (value: number) => w.n(value, "噸", { scale: "none" });
  return {
    title: `${company}${mineral}廠復工 日產${tons(perDay)}`,
    body: [
      `停工檢修的${company}${mineral}精煉廠${tellDay(w)}恢復生產，目前每日產量${tons(perDay)}，${w.pick(["為設計日產能", "相當於日產能"])}${tons(capacity)}的${w.n((perDay / capacity) * 100, "%", one)}。`,
      `公司說明，停工${w.n(days, "天")}期間${w.pick(["共損失產量", "少生產"])}${tons(perDay * days)}。`,
      w.maybe(0.6, () =>
        distract(w, {
          noun: "日產量",
          unit: "噸",
          value: perDay,
          subject: company,
          form: { scale: "none", decimals: 0 },
        }),
      ),
      w.maybe(
        0.5,
        () =>
          `工廠有員工${w.n(w.int(300, 2500), "人", { scale: "none" })}，其中${w.n(w.int(30, 200), "人", { scale: "none" })}為約聘人員。`,
      ),
      w.maybe(0.4, () => `下季計畫再停機${w.n(w.int(3, 9), "天")}。`),
    ].join(""),
  };
}

/** A cut: how much of what there was. */
export function writeCut(w: Writer): Draft {
  const [company, mineral] = [w.pick(COMPANIES), w.pick(["銅", "鎳", "鋅", "鋁"] as const)];
  const capacity = w.int(20, 99) * 1e4;
  const rate = w.float(8, 35);
  const cut = (capacity * rate) / 100;
  w.holds({ kind: "product", result: cut, factors: [capacity, rate / 100] });
  w.holds({ kind: "difference", result: capacity - cut, from: capacity, less: cut });
  const tons = (value: number) => w.n(value, "噸", { scale: "萬", decimals: 1 });
  return {
    title: w.pick([
      `${company}減產${w.n(rate, "%", one)} 支撐${mineral}價`,
      `${company}宣布減產${mineral}${tons(cut)}`,
    ]),
    body: [
      `${mineral}價低迷，${company}${tellDay(w)}宣布減產${w.n(rate, "%", one)}，${w.pick(["相當於年產能減少", "等於每年少產"])}${tons(cut)}。`,
      `該公司原有年產能${tons(capacity)}，減產後${w.pick(["剩下", "降至"])}${tons(capacity - cut)}。`,
      w.maybe(0.6, () =>
        distract(w, {
          noun: `${mineral}年產能`,
          unit: "噸",
          value: capacity,
          subject: company,
          form: { scale: "萬", decimals: 1 },
        }),
      ),
      w.maybe(0.5, () => `${mineral}價自年初以來已跌${w.n(w.float(10, 30), "%", one)}。`),
      w.maybe(0.5, () => `《礦業週報》引述知情人士說法，減產幅度可能擴大到${w.n(rate + w.int(3, 9), "%", one)}。`),
    ].join(""),
  };
}
