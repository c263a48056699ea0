import { lastMonth, tellDay } from "./dates.ts";
import { distract } from "./distract.ts";
import { COMPANIES, MINERALS, PEOPLE, ROLES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const two = { decimals: 2 } as const;
const hundred = { scale: "億", decimals: 1 } as const;

/** A quarter: income by segments, growth, profit and margin. */
export function writeResults(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const [first, second] = w.some(MINERALS, 2);
  const parts = [w.float(12, 90), w.float(8, 40), w.float(1, 12)].map((each) => each * 1e8);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const rate = w.float(2, 45);
  const before = total / (1 + rate / 100);
  const profit = total * w.float(0.05, 0.3);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "growth", before, after: total, rate });
  w.holds({ kind: "product", result: profit, factors: [total, profit / total] });
  const unit = w.pick(["元", "美元", "澳元", "人民幣"]);
  const money = (value: number) => w.n(value, unit, hundred);
  return {
    title: w.pick([`${company}季營收${money(total)} 年增${w.n(rate, "%", one)}`, `${company}單季獲利${money(profit)}`]),
    body: [
      `${company}${tellDay(w)}公布財報，上季營收${w.pick(["為", "達", ""])}${money(total)}，${w.pick(["年增", "較去年同期成長"])}${w.n(rate, "%", one)}${w.maybe(0.4, () => `，去年同期為${money(before)}`)}。`,
      `${w.pick(["分部門看，", "其中"])}${first}業務${money(parts[0]!)}，${second}業務${money(parts[1]!)}，其他業務${money(parts[2]!)}。`,
      `淨利${money(profit)}，${w.pick(["淨利率", "占營收"])}${w.n((profit / total) * 100, "%", one)}。`,
      w.maybe(0.7, () => distract(w, { noun: "營收", unit, value: total, subject: company, form: hundred })),
      w.maybe(0.5, () => `前三季累計營收${money(total * w.float(2.6, 3.1))}，年增${w.n(w.float(1, 30), "%", one)}。`),
      w.maybe(
        0.5,
        () => `${w.pick(ROLES)}${w.pick(PEOPLE)}預期下季營收介於${money(total * 0.95)}至${money(total * 1.08)}。`,
      ),
    ].join(""),
  };
}

/** A loss that shrank. */
export function writeLoss(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const [before, rate] = [w.float(8, 60) * 1e8, w.float(10, 70)];
  const after = before * (1 - rate / 100);
  w.holds({ kind: "growth", before, after, rate: -rate });
  w.holds({ kind: "difference", result: before - after, from: before, less: after });
  const staff = w.int(2000, 9000);
  const cut = w.int(100, 900);
  w.holds({ kind: "difference", result: staff - cut, from: staff, less: cut });
  const money = (value: number) => w.n(value, "元", hundred);
  return {
    title: w.pick([
      `${company}虧損收斂至${money(after)}`,
      `${company}半年虧${money(after)} 年減${w.n(rate, "%", one)}`,
    ]),
    body: [
      `${company}${tellDay(w)}公布，上半年虧損${money(after)}，${w.pick(["較去年同期的", "去年同期虧損"])}${money(before)}${w.pick(["收窄", "減少", "縮小"])}${w.n(rate, "%", one)}。`,
      w.maybe(0.5, () => `換算少虧${money(before - after)}。`),
      `公司今年裁員${w.n(cut, "人", { scale: "none" })}，員工總數由${w.n(staff, "人", { scale: "none" })}降至${w.n(staff - cut, "人", { scale: "none" })}。`,
      w.maybe(0.6, () => distract(w, { noun: "虧損", unit: "元", value: after, subject: company, form: hundred })),
      w.maybe(0.5, () => `負債比率${w.n(w.float(40, 75), "%", one)}，銀行聯貸餘額${money(before * w.float(2, 5))}。`),
    ].join(""),
  };
}

/** A dividend: by share, in all, of earnings. */
export function writeDividend(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const [each, shares] = [w.int(5, 60) / 10, w.int(2, 40) * 1e8];
  const payout = w.float(35, 85);
  const earned = each / (payout / 100);
  const multiple = w.int(15, 30);
  w.holds({ kind: "product", result: each, factors: [each * multiple, 1 / multiple] });
  w.holds({ kind: "product", result: each * shares, factors: [each, shares] });
  w.holds({ kind: "product", result: each, factors: [earned, payout / 100] });
  const money = (value: number) => w.n(value, "元", { scale: "none", decimals: 2 });
  return {
    title: w.pick([
      `${company}配息${money(each)}`,
      `${company}每股配${money(each)} 總額${w.n(each * shares, "元", hundred)}`,
    ]),
    body: [
      `${company}董事會${tellDay(w)}決議每股配發現金股利${money(each)}，以${w.n(shares, "股", { scale: "億" })}計算，${w.pick(["共發出", "總金額"])}${w.n(each * shares, "元", hundred)}。`,
      `公司去年每股盈餘${money(earned)}，盈餘配發率${w.n(payout, "%", one)}。`,
      w.maybe(0.6, () => `前一年配息${money(each * w.float(0.6, 0.95))}。`),
      w.maybe(0.5, () => `以收盤價${money(each * multiple)}計算，殖利率${w.n(100 / multiple, "%", two)}。`),
      w.maybe(0.5, () => `同業平均配發率為${w.n(w.float(30, 60), "%", one)}。`),
    ].join(""),
  };
}

/** A listed company's monthly sales: month, year, so far. */
export function writeMonthlySales(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const { month, year } = lastMonth(w);
  const total = w.float(3, 80) * 1e8;
  const [yearRate, monthRate, soFarRate] = [w.float(3, 50), w.float(1, 20), w.float(2, 30)];
  const isMore = w.chance(0.5);
  const [lastYear, previous] = [total / (1 + yearRate / 100), total / (1 + (isMore ? monthRate : -monthRate) / 100)];
  const soFar = total * (month - 1) * w.float(0.9, 1.1) + total;
  w.holds({ kind: "growth", before: lastYear, after: total, rate: yearRate });
  w.holds({ kind: "growth", before: previous, after: total, rate: isMore ? monthRate : -monthRate });
  w.holds({ kind: "growth", before: soFar / (1 + soFarRate / 100), after: soFar, rate: soFarRate });
  const money = (value: number) => w.n(value, "元", { scale: "億", decimals: 2 });
  return {
    title: w.pick([
      `${company}${month}月營收${money(total)} 年增${w.n(yearRate, "%", two)}`,
      `${company}${month}月營收月${isMore ? "增" : "減"}${w.n(monthRate, "%", two)}`,
    ]),
    body: [
      `${company}${tellDay(w)}公告${year}年${month}月合併營收${money(total)}，月${isMore ? "增" : "減"}${w.n(monthRate, "%", two)}，年增${w.n(yearRate, "%", two)}。`,
      w.maybe(0.5, () => `上月營收為${money(previous)}，去年同月為${money(lastYear)}。`),
      `累計前${month}月營收${money(soFar)}，較去年同期增加${w.n(soFarRate, "%", two)}。`,
      w.maybe(0.6, () =>
        distract(w, {
          noun: "單月營收",
          unit: "元",
          value: total,
          subject: company,
          form: { scale: "億", decimals: 1 },
        }),
      ),
      w.maybe(
        0.4,
        () =>
          `毛利率${w.n(w.float(10, 35), "%", one)}，較上季${w.pick(["提高", "下降"])}${w.n(w.float(0.3, 4), "個百分點", one)}。`,
      ),
    ].join(""),
  };
}
