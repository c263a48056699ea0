import type { Claim, Finding } from "#audit";

/**
 * How a figure of a draft stands. `conflicting`: an equation fails, or a report says what cannot be true together with
 * it. `stale`: a later report replaces it. `supported`: another report, or another place of the draft, says the same.
 * `derivable`: an equation of which it is a part holds. `unknown`: nothing was found that says so or otherwise.
 */
export type FigureStatus = "conflicting" | "stale" | "supported" | "derivable" | "unknown";

/** From what is worst for a draft to what is best, then what says nothing. */
export const STATUSES: readonly FigureStatus[] = ["conflicting", "stale", "supported", "derivable", "unknown"];

/** What findings that a figure takes part in make of it; of `own` the draft's own, of `others` those against the ledger. */
export function statusOf(claim: Claim, own: readonly Finding[], others: readonly Finding[]): FigureStatus {
  if (own.some(isAgainst)) return "conflicting";
  if (isStale(claim, others)) return "stale"; // whoever else contradicts it has the later word
  if (others.some(isAgainst)) return "conflicting";
  if (others.some(isSupport) || own.some(isRestated)) return "supported";
  return own.some(({ verdict }) => verdict.startsWith("holds")) ? "derivable" : "unknown";
}

function isAgainst({ verdict }: Finding): boolean {
  return verdict === "fails" || verdict === "conflict";
}

/** A later report of the same root, or of a toll, says otherwise; an undated draft is no later than any report. */
function isStale(claim: Claim, others: readonly Finding[]): boolean {
  const { published } = claim.article;
  return others.some(({ verdict, terms }) => {
    const other = terms.find((term) => term.claim.id !== claim.id)?.claim.article.published;
    return verdict === "revision" && other !== undefined && (published === undefined || other > published);
  });
}

/** Whether a report says the same of a thing of which nothing is left open. */
function isSupport({ verdict, by }: Finding): boolean {
  return verdict === "agree" || (verdict === "compatible" && by.length === 1 && by[0] === "amount");
}

function isRestated({ check, verdict }: Finding): boolean {
  return verdict === "agree" || (check === "restated" && verdict.startsWith("holds"));
}
