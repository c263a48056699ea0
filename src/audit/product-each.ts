import { clauseBefore } from "./around.ts";
import type { Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import { isKin, isStep } from "./kin.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { judgeTie } from "./tie.ts";
import { APART, BOUGHT, EACH, FOR_YEARS, PER, SPENT_LEAD, SUM_LEAD, YEARLY } from "./words/sums.ts";

const GAP_MAX = 20;

/** Three figures one behind the other of which one is so many times the other: 三家各投資2億元，合計6億元. */
export function productsOf(paper: Paper, claims: readonly Claim[]): readonly Finding[] {
  return claims.slice(2).flatMap((third, i) => {
    const run = [claims[i]!, claims[i + 1]!, third] as const;
    const gaps = [wordsBetween(paper, run[0], run[1]), wordsBetween(paper, run[1], run[2])] as const;
    if (run.some(isStep) || gaps.some((gap) => gap.length > GAP_MAX || /[。;；\n]|去年|同期|上月|预估|目标/.test(gap)))
      return [];
    return ofEach(run, gaps) ?? ofYears(paper, run, gaps) ?? ofPrice(paper, run, gaps) ?? [];
  });
}

type Run = readonly [Claim, Claim, Claim];
type Gaps = readonly [string, string];

function tie(whole: Claim, parts: readonly (readonly [role: string, claim: Claim])[]): readonly Finding[] {
  const found = judgeTie({
    ...{ check: "parts", kind: "product" },
    whole: { role: "whole", claim: whole },
    parts: parts.map(([role, claim]) => ({ role, claim })),
  });
  return found === undefined ? [] : [found];
}

function isCount({ unit, exact }: Claim): boolean {
  return (unit === "1" || unit === "person") && exact === true;
}

/** 三家業者各投資2億元，合計6億元. */
function ofEach([count, each, whole]: Run, [first, second]: Gaps): readonly Finding[] | undefined {
  if (!isCount(count) || isCount(each) || !isKin(each, whole)) return undefined;
  if (!EACH.test(first) || !SUM_LEAD.test(second)) return undefined;
  return tie(whole, [
    ["count", count],
    ["each", each],
  ]);
}

/** 每年2萬噸，為期5年，總量10萬噸. */
function ofYears(paper: Paper, [one, two, whole]: Run, [first, second]: Gaps): readonly Finding[] | undefined {
  if (!SUM_LEAD.test(second)) return undefined;
  const [each, years] = two.unit === "year" ? [one, two] : [two, one];
  if (years.unit !== "year" || !isKin(each, whole) || each.unit === "year") return undefined;
  const isYearly = YEARLY.test(each === one ? clauseBefore(paper, one) : first);
  const isFor = FOR_YEARS.test(years === two ? first : clauseBefore(paper, one));
  if (!isYearly || !isFor) return undefined;
  return tie(whole, [
    ["each", each],
    ["count", years],
  ]);
}

/** 每股25元買進2,000萬股，總價5億元; 斥資5億元，以每股25元買進2,000萬股. */
function ofPrice(paper: Paper, run: Run, gaps: Gaps): readonly Finding[] | undefined {
  const isBehind = SUM_LEAD.test(gaps[1]) && isKinOfMoney(run[2]);
  const isAhead = SPENT_LEAD.test(clauseBefore(paper, run[0])) && isKinOfMoney(run[0]);
  if (!isBehind && !isAhead) return undefined;
  const whole = isBehind ? run[2] : run[0];
  const [one, two] = isBehind ? [run[0], run[1]] : [run[1], run[2]];
  const between = isBehind ? gaps[0] : gaps[1];
  const price = [one, two].find(({ unit }) => unit === whole.unit);
  const number = price === one ? two : one;
  if (price === undefined || number.unit === whole.unit) return undefined;
  const per = PER.exec(price === one ? clauseBefore(paper, one) : between)?.[1];
  const printed = paper.folded.slice(number.start, number.end + 1);
  if (per === undefined || !printed.includes(per)) return undefined;
  if (price === one && !BOUGHT.test(between)) return undefined;
  if (APART.test(between.replaceAll("每", ""))) return undefined;
  return tie(whole, [
    ["price", price],
    ["units", number],
  ]);
}

function isKinOfMoney({ unit }: Claim): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== "BTC" && unit !== "ETH";
}
