import { WORD_LENGTH_MAX } from "./limits.ts";
import { makeRunTable } from "./run-table.ts";

/** Every run of one length that is frequent enough, and where it stands. Counts are kept by the run's number in the level. */
export interface Level {
  readonly length: number;
  /** At each offset the number of the run that begins there, or -1. */
  readonly at: Int32Array;
  readonly times: readonly number[];
  readonly articles: readonly number[];
  /** An offset at which the run is printed. */
  readonly first: readonly number[];
}

/**
 * Counts runs of 1 to WORD_LENGTH_MAX characters, length by length: a run is looked at only when both runs one shorter
 * inside it were kept, so memory follows what is frequent and not what is possible. `leastArticles` and `leastTimes`
 * say what is kept. Time is linear in the text.
 */
export function countRuns(
  codes: Uint16Array,
  starts: readonly number[],
  least: { articles: number; times: number },
): Level[] {
  const levels: Level[] = [];
  for (let length = 1; length <= WORD_LENGTH_MAX; length++) {
    const below = levels.at(-1);
    const level = countLevel(codes, starts, length, below);
    levels.push(prune(level, length === 1 ? { articles: 1, times: 1 } : least));
    if (levels.at(-1)!.times.length === 0) break;
  }
  return levels;
}

function countLevel(codes: Uint16Array, starts: readonly number[], length: number, below: Level | undefined): Level {
  const at = new Int32Array(codes.length).fill(-1);
  const times: number[] = [];
  const articles: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const table = makeRunTable();
  let document = -1;
  for (let i = 0; i + length <= codes.length; i++) {
    while (document + 1 < starts.length && starts[document + 1]! <= i) document += 1;
    if (codes[i] === 0 || (below !== undefined && (below.at[i]! < 0 || below.at[i + 1]! < 0))) continue;
    const number = table.numberOf(below === undefined ? 0 : below.at[i]!, codes[i + length - 1]!);
    at[i] = number;
    if (number === times.length) {
      times.push(1);
      articles.push(1);
      first.push(i);
      last.push(document);
      continue;
    }
    times[number]! += 1;
    if (last[number] === document) continue;
    last[number] = document;
    articles[number]! += 1;
  }
  return { length, at, times, articles, first };
}

function prune(level: Level, least: { articles: number; times: number }): Level {
  const kept = new Int32Array(level.times.length).fill(-1);
  const numbers: number[] = [];
  for (let number = 0; number < level.times.length; number++) {
    if (level.articles[number]! < least.articles || level.times[number]! < least.times) continue;
    kept[number] = numbers.length;
    numbers.push(number);
  }
  for (let i = 0; i < level.at.length; i++) if (level.at[i]! >= 0) level.at[i] = kept[level.at[i]!]!;
  const pick = (column: readonly number[]) => numbers.map((number) => column[number]!);
  return { ...level, times: pick(level.times), articles: pick(level.articles), first: pick(level.first) };
}
