import type { Tally } from "./tally.ts";

/** From this share of common articles on, two names that share two characters tell the reader the same thing. */
const SAME_ARTICLES = 0.8;

/** A part is not shown where the whole stands in this share of its articles: 加密 for 加密貨幣. */
const WHOLE_ARTICLES = 0.75;
/** A whole is at most so many characters longer; beyond that it is a phrase in which the name stands. */
const ADDED_MOST = 2;

/** Leaves out names that are mostly printed as a part of a longer one; a title or class word does not make a whole. */
export function dropParts<T extends Tally>(tallies: readonly T[], isEmpty: (word: string) => boolean): T[] {
  return tallies.filter(
    (part) =>
      !tallies.some(
        (whole) =>
          whole.name.length > part.name.length &&
          whole.name.length <= part.name.length + ADDED_MOST &&
          whole.name.includes(part.name) &&
          whole.documents.length >= WHOLE_ARTICLES * part.documents.length &&
          !isEmpty(whole.name.replace(part.name, "")),
      ),
  );
}

/** Takes ranked names in order, leaving out each that repeats one already taken. */
export function takeDistinct<T extends Tally>(ranked: readonly T[], limit: number): T[] {
  const taken: T[] = [];
  for (const tally of ranked) {
    if (taken.length >= limit) break;
    if (!taken.some((earlier) => isRepeat(earlier, tally))) taken.push(tally);
  }
  return taken;
}

function isRepeat(earlier: Tally, later: Tally): boolean {
  if (earlier.name.includes(later.name) || later.name.includes(earlier.name)) return true;
  if (!sharesPair(earlier.name, later.name)) return false;
  const articles = new Set(earlier.documents);
  const common = later.documents.reduce((sum, document) => sum + (articles.has(document) ? 1 : 0), 0);
  return common >= SAME_ARTICLES * Math.min(earlier.documents.length, later.documents.length);
}

function sharesPair(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
