import type { WatchRule } from "#model";
import { amountIn, beyond, decide, toDecimal } from "#watch/amount.ts";
import type { Kept } from "#watch/claim.ts";
import type { ClaimRule } from "#watch/fired.ts";

/**
 * A value is crossed when a claim lies beyond it and the last that could be told of its origin (else of anybody) does not.
 * The first claim of all crosses when it lies beyond.
 */
export function makeCrosses(
  { side, value, unit }: Extract<WatchRule, { readonly kind: "crosses" }>,
  certainty?: "possible",
): ClaimRule {
  const mark = toDecimal(value);
  const told = (kept: Kept) => {
    const amount = amountIn(kept, unit);
    return amount === undefined ? "open" : decide(beyond(amount, side, mark), certainty);
  };
  return (now, { series, isNewest }) => {
    if (!isNewest || told(now) !== "yes") return undefined;
    const decided = series.filter((kept) => told(kept) !== "open");
    const before = decided.findLast(({ origin }) => origin === now.origin) ?? decided.at(-1);
    if (before !== undefined && told(before) === "yes") return undefined;
    return {
      kind: "crossed",
      event: before?.claim.id ?? "first",
      others: before === undefined ? [] : [before],
      detail: { side, value, unit },
    };
  };
}
