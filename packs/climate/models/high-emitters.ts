import { add, compare, type Decimal, decimal, multiply, ZERO } from "#base";
import type { Position } from "./position.ts";

/** The part of all financed emissions that the high emitters make, in percent (FSC guideline of 2023). */
const PART = decimal(60);

/** What a group of positions answers for, scopes 1 and 2. */
export interface Tally {
  readonly key: string;
  readonly name: string;
  readonly industry: string | undefined;
  readonly financed: Decimal;
}

/** The sums of groups of positions, the largest first; groups of which nothing is known are left out. */
export function tallyBy(positions: readonly Position[], keyOf: (position: Position) => string): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const position of positions) {
    const { name, industry, direct } = position;
    if (direct === undefined) continue;
    const key = keyOf(position);
    const before = tallies.get(key);
    tallies.set(
      key,
      before === undefined
        ? { key, name, industry, financed: direct }
        : { ...before, financed: add(before.financed, direct) },
    );
  }
  return [...tallies.values()].sort((a, b) => compare(b.financed, a.financed) || (a.key < b.key ? -1 : 1));
}

/** The smallest set of counterparties, the largest first, that makes 60 % of all; those equal to the last are of it. */
export function highEmitters(positions: readonly Position[]): readonly (Tally & { readonly cumulative: Decimal })[] {
  const tallies = tallyBy(positions, ({ key }) => key);
  const total = tallies.reduce((sum, { financed }) => add(sum, financed), ZERO);
  const found: (Tally & { readonly cumulative: Decimal })[] = [];
  let cumulative = ZERO;
  for (const tally of tallies) {
    const last = found.at(-1);
    const isReached = last !== undefined && compare(multiply(cumulative, decimal(100)), multiply(total, PART)) >= 0;
    if (isReached && compare(tally.financed, last.financed) < 0) break;
    cumulative = add(cumulative, tally.financed);
    found.push({ ...tally, cumulative });
  }
  return found;
}
