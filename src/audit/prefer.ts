import { compare, subtract } from "#base";
import { allowedBy, type Claim } from "./claim.ts";

/**
 * Which of two reports of one thing is shown first: the one whose source is named, then the later, then the more exact.
 * The others stay; nothing is merged. The last resort is the id, so that the order is total.
 */
export function byPreference(a: Claim, b: Claim): number {
  const later = compareTexts(b.article.published ?? "", a.article.published ?? "");
  return rankOf(a) - rankOf(b) || later || compareWidths(a, b) || compareTexts(a.id, b.id);
}

/** A named voice, a publisher, nobody. */
function rankOf({ voices, article }: Claim): number {
  if (voices[0] !== undefined && voices[0].anonymous !== true) return 0;
  return article.source === undefined ? 2 : 1;
}

/** The narrower first; what is open is widest. */
function compareWidths(a: Claim, b: Claim): number {
  const [left, right] = [widthOf(a), widthOf(b)];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return compare(left, right);
}

function widthOf(claim: Claim) {
  const { low, high } = allowedBy(claim);
  return low === undefined || high === undefined ? undefined : subtract(high, low);
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
