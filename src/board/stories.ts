import { fold } from "#base";

/** What telling stories apart needs of an article. */
export interface StoryArticle {
  readonly title: string;
  /** Its day as a whole number; absent where nobody knows. */
  readonly day?: number;
}

/** Reports of one story come within so many days. */
const DAYS_MAX = 3;
/** So much of two titles' pairs of characters must be alike. */
const ALIKE_LEAST = 0.5;
/** Titles with fewer pairs are never alike. */
const PAIRS_LEAST = 4;

/**
 * Folds articles that report the same: titles that share most of their pairs of characters, whatever their script and
 * marks, within a few days. Gives for each story the places of its articles, in the order given; most stand alone.
 */
export function findStories(articles: readonly StoryArticle[]): readonly (readonly number[])[] {
  const pairs = articles.map(({ title }) => pairsOf(title));
  const home = articles.map((_, at) => at);
  const rootOf = (at: number): number => (home[at] === at ? at : rootOf(home[at]!));
  for (const [a, first] of articles.entries()) {
    for (let b = 0; b < a; b++) {
      if (!isNear(first, articles[b]!) || !isAlike(pairs[a]!, pairs[b]!)) continue;
      const [from, to] = [rootOf(a), rootOf(b)];
      home[Math.max(from, to)] = Math.min(from, to);
    }
  }
  const stories = new Map<number, number[]>();
  for (const at of articles.keys()) stories.set(rootOf(at), [...(stories.get(rootOf(at)) ?? []), at]);
  return [...stories.values()];
}

function isNear(a: StoryArticle, b: StoryArticle): boolean {
  return a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS_MAX;
}

/** Dice's measure: twice what is shared of all. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < PAIRS_LEAST || b.size < PAIRS_LEAST) return false;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return 2 * shared >= ALIKE_LEAST * (a.size + b.size);
}

function pairsOf(title: string): ReadonlySet<string> {
  const letters = fold(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}
