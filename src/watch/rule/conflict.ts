import type { ClaimRule } from "#watch/fired.ts";

/** Other reports that are told beside a conflict. */
const OTHERS_MAX = 4;

/** A conflict opens when what is told cannot be true together with another report; two versions of one page are a revision. */
export const isInConflict: ClaimRule = (now, { others, compare }) => {
  const against = others.filter(
    (other) => other.origin !== now.origin && !isSamePage(other, now) && compare(other) === "conflict",
  );
  const last = against.at(-1);
  if (last === undefined) return undefined;
  return {
    kind: "conflict",
    event: now.claim.period?.value ?? "",
    others: against.slice(-OTHERS_MAX).toReversed(),
    root: [now.origin, last.origin].sort().join(" | "),
    detail: {},
  };
};

type Paged = { readonly claim: { readonly article: { readonly url?: string } } };

/** Whether two claims stand on one address. */
export function isSamePage(a: Paged, b: Paged): boolean {
  return a.claim.article.url !== undefined && a.claim.article.url === b.claim.article.url;
}
