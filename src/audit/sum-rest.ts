import { isWhole, leadOf } from "./around.ts";
import type { Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import { isKin } from "./kin.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { judgeSum } from "./tie.ts";
import { APART, NESTED, OF_WHICH, REST } from "./words/sums.ts";

const GAP_MAX = 40;
const PARTS_MAX = 12;

/** 共30家，核准12家，其餘18家未過: parts of which the last is all the rest; the whole stands before, or in the sentence before. */
export function sumsOfRest(paper: Paper, claims: readonly Claim[], before: readonly Claim[]): readonly Finding[] {
  return claims.flatMap((rest) => {
    if (rest.unit === "%" || rest.unit === "pp" || !REST.test(leadOf(paper, rest))) return [];
    const own = claims.filter((claim) => claim.start <= rest.start && isKin(claim, rest));
    if (own.length < 2 || own.length > PARTS_MAX || !isOneRun(paper, own)) return [];
    const told = wholeOf(paper, own, before);
    return told === undefined || isNested(paper, told.parts) ? [] : judgeSum(told.whole, told.parts);
  });
}

interface Told {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
}

function wholeOf(paper: Paper, own: readonly Claim[], before: readonly Claim[]): Told | undefined {
  const [first, second] = own as [Claim, Claim];
  if (own.length > 2 && (isWhole(paper, first) || OF_WHICH.test(wordsBetween(paper, first, second))))
    return { whole: first, parts: own.slice(1) };
  if (isWhole(paper, first)) return undefined; // a whole of its own: 通過的共6家。申請的共23家，其餘17家未過
  const wholes = before.filter((claim) => isKin(claim, first) && isWhole(paper, claim));
  return wholes.length === 1 ? { whole: wholes[0]!, parts: own } : undefined;
}

/** Nothing of another time or kind between two of them. */
function isOneRun(paper: Paper, own: readonly Claim[]): boolean {
  return own.slice(1).every((claim, i) => {
    const gap = wordsBetween(paper, own[i]!, claim);
    return gap.length <= GAP_MAX && !APART.test(gap);
  });
}

/** Whether a part before the rest may be a part of another: 甲案6億元，已撥付4億元，其餘2億元. */
function isNested(paper: Paper, parts: readonly Claim[]): boolean {
  const leads = parts.slice(0, -1).map((claim) => NESTED.test(leadOf(paper, claim)));
  return leads.length > 1 && leads.some((each) => each) && !leads.every((each) => each);
}
