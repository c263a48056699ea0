import { decimalText } from "#algebra";
import type { WatchRule } from "#model";
import type { ClaimRule } from "#watch/fired.ts";

/** Fires when a claim is the one that makes so many independent origins tell the same. */
export function makeAgree({ origins }: Extract<WatchRule, { readonly kind: "agree" }>): ClaimRule {
  return (now, { others, compare }) => {
    const same = others.filter((other) => compare(other) === "agree");
    const roots = new Set(same.map(({ origin }) => origin));
    if (roots.has(now.origin) || roots.size !== origins - 1) return undefined;
    const first = same[0]?.claim ?? now.claim;
    return {
      kind: "agreed",
      event: `${first.period?.value ?? ""} ${decimalText(first.low)} ${decimalText(first.high)}`,
      others: [...new Map(same.map((other) => [other.origin, other])).values()],
      root: "together",
      detail: { origins },
    };
  };
}
