import type { Level } from "./gram.ts";
import { SHORTLIST_MAX } from "./limits.ts";

/** Weakest tie between the parts of a word: how many e-folds more often they meet than chance would have them. */
const TIE_LEAST = 2.2;
/** In a small text no tie can be that strong; there, half of the strongest possible is enough. */
const TIE_SHARE = 0.5;
/** Of its neighbours on one side, a word may have at most this share alike: 比特 is nearly always followed by 幣. */
const ALIKE_MOST = 0.7;

/** A word that was found: the run `number` of the level for its length. */
export interface Word {
  readonly name: string;
  readonly level: Level;
  readonly number: number;
}

/**
 * Finds the words of a text that no word list has: runs that hold together (pointwise mutual information) and stand freely
 * (whatever is around them changes; a run that is nearly always the inside of a longer one is taken for a part of it).
 * Names are folded, in no order.
 */
export function findWords(
  folded: string,
  codes: Uint16Array,
  levels: readonly Level[],
  skip: (word: string) => boolean,
): Word[] {
  const found: Word[] = [];
  const size = levels[0]?.times.reduce((sum, times) => sum + times, 0) ?? 0;
  for (let n = 1; n < levels.length; n++) {
    const level = levels[n]!;
    const below = levels[n - 1]!;
    const wanted = shortlist(level, (number) => {
      const start = level.first[number]!;
      const times = level.times[number]!;
      const least = Math.min(TIE_LEAST, TIE_SHARE * Math.log(size / times));
      return tie(levels, below, start, times, size) >= least && !skip(folded.slice(start, start + level.length));
    });
    for (const number of findFree(level, codes, wanted)) {
      found.push({ name: folded.slice(level.first[number]!, level.first[number]! + level.length), level, number });
    }
  }
  return found;
}

/** Natural logarithm of how much more often the run is met than its first or last character and the rest by chance. */
function tie(levels: readonly Level[], below: Level, start: number, times: number, size: number): number {
  const single = levels[0]!;
  const length = below.length + 1;
  const left = single.times[single.at[start]!]! * below.times[below.at[start + 1]!]!;
  const right = below.times[below.at[start]!]! * single.times[single.at[start + length - 1]!]!;
  return Math.log((times * size) / Math.max(left, right));
}

function shortlist(level: Level, isWanted: (number: number) => boolean): readonly number[] {
  return level.articles
    .map((articles, number) => ({ number, weight: articles + level.times[number]! / 1e6 }))
    .filter(({ number }) => isWanted(number))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHORTLIST_MAX)
    .map(({ number }) => number);
}

/** Those of `wanted` whose neighbours vary on both sides; a divider beside the run is a neighbour unlike any other. */
function findFree(level: Level, codes: Uint16Array, wanted: readonly number[]): number[] {
  const rank = new Int32Array(level.times.length).fill(-1);
  wanted.forEach((number, index) => {
    rank[number] = index;
  });
  const left = wanted.map(() => new Map<number, number>());
  const right = wanted.map(() => new Map<number, number>());
  for (let i = 0; i < level.at.length; i++) {
    const number = level.at[i]!;
    const index = number < 0 ? -1 : rank[number]!;
    if (index < 0) continue;
    count(left[index]!, i === 0 ? 0 : codes[i - 1]!);
    count(right[index]!, codes[i + level.length] ?? 0);
  }
  return wanted.filter(
    (number, index) => isVaried(left[index]!, level.times[number]!) && isVaried(right[index]!, level.times[number]!),
  );
}

function count(map: Map<number, number>, code: number): void {
  map.set(code, (map.get(code) ?? 0) + 1);
}

function isVaried(neighbours: ReadonlyMap<number, number>, times: number): boolean {
  let most = 0;
  for (const [code, count] of neighbours) if (code !== 0 && count > most) most = count;
  return most <= ALIKE_MOST * times;
}
