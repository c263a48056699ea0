import type { Made } from "./rewrite.ts";

/** Pairs of one story: how many there are, were found, and were found rightly. */
export interface PairScore {
  readonly pairs: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores groups of articles, given by their places in the list; places in no group stand alone. */
export function scorePairs(articles: readonly Made[], groups: readonly (readonly number[])[]): PairScore {
  const pairs = sum(countBy(articles.map(({ story }) => story)).map(pairsOf));
  const found = sum(groups.map(({ length }) => pairsOf(length)));
  const right = sum(groups.flatMap((group) => countBy(group.map((at) => articles[at]!.story)).map(pairsOf)));
  const [precision, recall] = [found === 0 ? 1 : right / found, pairs === 0 ? 1 : right / pairs];
  return { pairs, found, right, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Of the articles made in each way, the share that stands with another of its story. */
export function recallByHow(
  articles: readonly Made[],
  groups: readonly (readonly number[])[],
): ReadonlyMap<string, readonly [found: number, of: number]> {
  const home = new Map(groups.flatMap((group, number) => group.map((at) => [at, number] as const)));
  const told = new Map<string, [number, number]>();
  for (const [at, { how, story }] of articles.entries()) {
    if (how === "first") continue;
    const group = groups[home.get(at) ?? -1] ?? [];
    const isFound = group.some((other) => other !== at && articles[other]!.story === story);
    const [found, of] = told.get(how) ?? [0, 0];
    told.set(how, [found + Number(isFound), of + 1]);
  }
  return told;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function countBy(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}
