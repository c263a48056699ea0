import { decimalText, meet } from "#algebra";
import { amountIn } from "#watch/amount.ts";
import type { Kept } from "#watch/claim.ts";
import type { ClaimRule } from "#watch/fired.ts";
import { isSamePage } from "./conflict.ts";

/** A figure is revised when its root tells another for the same thing later, or its page now prints another. */
export const isRevised: ClaimRule = (now, { others, compare }) => {
  const own = others.filter((other) => other.origin === now.origin || isSamePage(other, now));
  if (own.some((other) => other.sequence < now.sequence && compare(other) === "agree")) return undefined;
  const before = [...own, ...others].findLast(
    (other) => compare(other) === "revision" || (isSamePage(other, now) && isReplaced(other, now)),
  );
  if (before === undefined) return undefined;
  return {
    kind: "revised",
    event: `${now.claim.period?.value ?? ""} ${decimalText(now.claim.low)} ${decimalText(now.claim.high)}`,
    others: [before],
    detail: {},
  };
};

/** On one page, of one series and period, with amounts that are apart. */
function isReplaced(a: Kept, b: Kept): boolean {
  if (a.series !== b.series || a.claim.period?.value !== b.claim.period?.value) return false;
  const other = amountIn(b, a.claim.unit);
  return other !== undefined && meet(a.amount, other) === undefined;
}
