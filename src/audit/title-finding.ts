import { amountText } from "#algebra";
import type { Interval } from "#base";
import { allowedBy, type Claim, inOneUnit } from "./claim.ts";
import { findSlip } from "./find-slip.ts";
import type { Finding, Verdict } from "./finding.ts";
import { lieOf } from "./one-thing.ts";
import { printedAmount } from "./printed-amount.ts";
import { unitSlip } from "./unit-slip.ts";

/** A finding with the usual slip of the title that explains it, where there is one. */
export function withSlip(finding: Finding, title: Claim, claim: Claim): Finding {
  const amounts = inOneUnit(title, claim);
  const slip = unitSlip(title, claim) ?? (amounts === undefined ? undefined : findSlip(title, closed(amounts[1])));
  return slip === undefined ? finding : { ...finding, slip };
}

/** A bound is told again as it is: 至少32人. */
function closed({ low, high }: Interval): Interval {
  const end = low ?? high;
  return low !== undefined && high !== undefined ? { low, high } : end === undefined ? {} : { low: end, high: end };
}

/** What is said of a title and the tellings of the body that fit it. */
export function verdictOf(first: Claim, others: readonly Claim[]): Verdict {
  return others.some((claim) => lieOf(first, claim) === "same") ? "agree" : "compatible";
}

/** A finding of a claim of the title and those of the body that it is held against. */
export function tell(
  verdict: Verdict,
  title: Claim,
  others: readonly Claim[],
  by: readonly string[],
  isGuarded: boolean,
): Finding {
  return {
    ...{ check: "restated", verdict, by, isGuarded },
    terms: [{ role: "title", claim: title }, ...others.map((claim) => ({ role: "body", claim }))],
    text: [title, ...others].map(textOf).join(verdict === "fails" ? " ≠ " : " = "),
  };
}

/** An amount as printed, with what it allows. */
export function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
