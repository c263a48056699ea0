import { amountText, convert, intervalText, isMoney, meet, product, quotient } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim, inOneUnit } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding } from "#audit/finding.ts";
import { isOneRate, isRange, roundedRates } from "#audit/one-rate.ts";
import { endRates, isOtherCurrency } from "#audit/other-currency.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { rateBand } from "#audit/rate-band.ts";
import { wordList } from "#audit/words/word-list.ts";
import { boundsOf } from "#base";

/** Between an amount and the same in another unit: 85億美元（約合新台幣2,600億元）, 相當於. */
const CUES = wordList("約合 折合 合 約為 約當 約 相當於 等於 折算 換算 即 或 about equivalent_to or");
const GAP_MAX = 10;
/** A price is for something else when it stands between: no conversion. */
const OPEN = /^\s*[(（]\s*|^\s*[,，]?\s*(?=折合|約合|约合|相当于|折算|换算)/;

/** One amount in two currencies or two units: the implied rate must be one of its year, the units must convert. */
export const checkConversion: Check = (paper) => {
  return paper.claims.slice(1).flatMap((later, index) => {
    const earlier = paper.claims[index]!;
    if (!isJoined(paper, earlier, later)) return [];
    const [first, second] = [sizeOf(earlier), sizeOf(later)];
    return (
      (isMoney(first.unit) && isMoney(second.unit) ? judgeMoney(paper, first, second) : judgeUnits(first, second)) ?? []
    );
  });
};

/** 蒸發|3,400億美元（約新台幣9.5兆元）|: how much is told again, which way it moved is not. */
function sizeOf(claim: Claim): Claim {
  const { change, ...size } = claim;
  return change === "up" || change === "down" ? (size as Claim) : claim;
}

/** Whether the words say that the second amount is the first again. */
function isJoined(paper: Paper, first: Claim, second: Claim): boolean {
  if (second.start - first.end > GAP_MAX || (first.unit === second.unit && !isMoney(first.unit))) return false;
  const gap = wordsBetween(paper, first, second);
  const open = OPEN.exec(gap)?.[0];
  if (open === undefined) return false;
  const rest = restOf(gap, open);
  return rest === "" || CUES.includes(rest);
}

/** 約新台幣|30.6億美元: a currency before the number is none of the words that join. */
function restOf(gap: string, open: string): string {
  return gap
    .slice(open.length)
    .replace(/(?:新?台币|人民币|港币|美金)$/, "")
    .trim();
}

function judgeMoney(paper: Paper, first: Claim, second: Claim): Finding | undefined {
  if (first.unit === second.unit) return judgeSame(paper, first, second);
  const year = yearOf(paper, first);
  const band = rateBand(first.unit, second.unit, year);
  const rate = quotient(allowedBy(second), allowedBy(first));
  if (band === undefined || rate === undefined) return undefined;
  const isRanged = isRange(paper, first) && isRange(paper, second);
  const rates = isRanged ? endRates(first, second) : [rate];
  const holds = rates.every((each) => meet(each, band) !== undefined);
  if (!holds && isOtherCurrency(paper, first, second, rates, year)) return undefined;
  if (holds && isRanged && !isOneRate(first, second)) return judgeEnds(first, second);
  const slip = holds ? undefined : findSlip(second, product(allowedBy(first), band));
  return {
    check: "conversion",
    verdict: holds ? "holds" : "fails",
    by: year === undefined ? ["year"] : [],
    terms: termsOf(first, second),
    text: `${textOf(second)} ÷ ${textOf(first)} = ${rates.map((each) => intervalText(each)).join(", ")} ${second.unit}/${first.unit} ${holds ? "∈" : "∉"} ${intervalText(band)}`,
    isGuarded: true,
    ...(slip !== undefined && { slip }),
  };
}

/** 10萬至12萬美元（約新台幣310萬至340萬元）: each end at a rate of its own. */
function judgeEnds(first: Claim, second: Claim): Finding {
  const rates = roundedRates(first, second)!.map((each) => intervalText(each));
  return {
    check: "conversion",
    verdict: "fails",
    by: ["rate"],
    terms: termsOf(first, second),
    text: `${textOf(second)} ÷ ${textOf(first)}: ${rates.join(" ≠ ")} ${second.unit}/${first.unit}`,
    isGuarded: true,
  };
}

/** 85億元（約合新台幣2,600億元）, 700美元（約2.1萬美元）: nothing is told again in its own currency as another amount. */
function judgeSame(paper: Paper, first: Claim, second: Claim): Finding | undefined {
  if (meet(allowedBy(first), allowedBy(second)) !== undefined) return undefined;
  const gap = wordsBetween(paper, first, second);
  const isTold = second.bound === "about" || restOf(gap, OPEN.exec(gap)![0]) !== "";
  if (first.unit !== "TWD" && !isTold) return undefined;
  const slip = { kind: "currency", claim: first, instead: printedAmount({ ...first, unit: "USD" }) } as const;
  return {
    check: "conversion",
    verdict: "fails",
    by: ["unit"],
    terms: termsOf(first, second),
    text: `${textOf(second)} ≠ ${textOf(first)}`,
    isGuarded: true,
    ...(first.unit === "TWD" && { slip }),
  };
}

function judgeUnits(first: Claim, second: Claim): Finding | undefined {
  if (isMoney(first.unit) || isMoney(second.unit)) return undefined;
  const amounts = inOneUnit(second, first);
  if (amounts === undefined) return undefined;
  const [told, needed] = amounts;
  const holds = meet(told, needed) !== undefined;
  const exact = holds && isExact(first, second);
  const slip = holds ? undefined : findSlip(second, needed);
  return {
    check: "conversion",
    verdict: holds ? (exact ? "holds" : "holds-with-rounding") : "fails",
    by: [],
    terms: termsOf(first, second),
    text: `${textOf(second)} ${holds ? "=" : "≠"} ${textOf(first)} = ${intervalText(needed)} ${second.unit}`,
    isGuarded: true,
    implied: needed,
    ...(slip !== undefined && { slip }),
  };
}

/** Whether the printed value itself converts into what the digits of the other allow. */
function isExact(first: Claim, second: Claim): boolean {
  const value = convert({ low: first.low, high: first.low }, first.unit, second.unit);
  return value !== undefined && meet(value, allowedBy({ ...second, bound: "=" })) !== undefined;
}

function termsOf(first: Claim, second: Claim) {
  return [
    { role: "converted", claim: second },
    { role: "amount", claim: first },
  ];
}

/** The year in which the amount was told: that of its period, else of the article. */
function yearOf({ reading }: Paper, { period }: Claim): number | undefined {
  const told = reading.article.published ?? period?.value;
  if (told === undefined) return undefined;
  const { first, last } = boundsOf(told);
  return first?.year === last?.year ? first?.year : undefined;
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
