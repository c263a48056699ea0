import { amountText, difference, meet, point, sum } from "#algebra";
import { compare, type Interval } from "#base";
import { allowedBy, type Claim } from "./claim.ts";
import { findSlip } from "./find-slip.ts";
import type { Finding, Verdict } from "./finding.ts";
import type { Paper } from "./paper.ts";
import { printedAmount } from "./printed-amount.ts";
import type { Slip } from "./slip.ts";
import { UP_TO } from "./words/parts.ts";
import { hasWord } from "./words/word-list.ts";

interface Listed {
  /** The words say that the parts are all. */
  readonly isAll: boolean;
}

/** What is said of a whole and its parts. */
export function judgeParts(paper: Paper, whole: Claim, parts: readonly Claim[], { isAll }: Listed): Finding[] {
  const total = parts.map(allowedBy).reduce(sum);
  const allowed = allowedBy(whole);
  const exact = parts.map(({ low }) => point(low)).reduce(sum);
  const isMet = meet(total, allowed) !== undefined;
  const isExact = compare(exact.low!, whole.low) === 0 && compare(whole.low, whole.high) === 0;
  const isUpTo = hasWord(paper.folded.slice(Math.max(0, whole.start - 6), whole.end), UP_TO);
  const verdict = decide({ isAll, isMet, isExact, isUpTo }, total, allowed);
  const slip = verdict === "fails" && isAll ? (findSlip(whole, total) ?? slipOfPart(whole, parts)) : undefined;
  return [
    {
      check: "parts",
      verdict,
      by: verdict === "incomplete" ? ["list"] : [],
      terms: [{ role: "whole", claim: whole }, ...parts.map((claim) => ({ role: "part", claim }))],
      text: `${amountOf(whole)} ${signOf(verdict, isMet)} ${parts.map(amountOf).join(" + ")}`,
      isGuarded: isAll,
      implied: total,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** The first part of which one slip explains that the sum is another. */
function slipOfPart(whole: Claim, parts: readonly Claim[]): Slip | undefined {
  for (const part of parts) {
    const others = parts.filter((other) => other !== part).map(allowedBy);
    const slip = findSlip(part, difference(allowedBy(whole), others.reduce(sum)));
    if (slip !== undefined) return slip;
  }
  return undefined;
}

interface Seen {
  readonly isAll: boolean;
  readonly isMet: boolean;
  readonly isExact: boolean;
  readonly isUpTo: boolean;
}

function decide({ isAll, isMet, isExact, isUpTo }: Seen, total: Interval, whole: Interval): Verdict {
  if (isExact) return "holds";
  const isBelow = total.high !== undefined && whole.high !== undefined && compare(total.high, whole.high) < 0;
  if (isUpTo && (isMet || isBelow)) return "incomplete";
  if (isAll) return isMet ? "holds-with-rounding" : "fails";
  if (isMet && !isBelow) return "holds-with-rounding";
  return isBelow || isMet ? "incomplete" : "undetermined";
}

/** An amount as printed with what it allows. */
export function amountOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}

/** Parts of an open list are no more than the whole. */
function signOf(verdict: Verdict, isMet: boolean): string {
  if (isMet) return "=";
  return verdict === "incomplete" ? "≥" : "≠";
}
