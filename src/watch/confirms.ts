import type { Watch } from "#model";
import { amountIn, beyond, decide, toDecimal } from "./amount.ts";
import type { Confirms } from "./fired.ts";
import { makeSameChange } from "./rule/changes.ts";

/**
 * What a claim must itself say to confirm an alert of a watch: “at least 32” may be the 49 that went beyond 40, and does
 * not say that anything went beyond 40.
 */
export function confirmsOf({ rule, certainty }: Watch): Confirms {
  switch (rule.kind) {
    case "crosses":
      return lies(rule, certainty, false);
    case "tiers":
      return lies(rule, certainty, true);
    case "changes":
      return makeSameChange(rule, certainty);
    default:
      return () => true;
  }
}

/** Beyond the value that the alert names: the line, or the level that was raised. */
function lies(
  { side, unit }: { readonly side: "above" | "below"; readonly unit: string },
  certainty: Watch["certainty"],
  isReached: boolean,
): Confirms {
  return (kept, { detail: { value } }) => {
    const amount = amountIn(kept, unit);
    if (amount === undefined || value === undefined) return false;
    return decide(beyond(amount, side, toDecimal(value), isReached), certainty) === "yes";
  };
}
