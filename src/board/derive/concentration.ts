import { intervalText, product, sum } from "#algebra";
import { add, compare, type Decimal, decimal, type Interval, subtract, ZERO } from "#base";

/** A share of one whole, in percent, as its words allow. */
export interface Share {
  readonly name: string;
  readonly amount: Interval;
}

/** What shares of one whole allow. */
export interface Concentration {
  /** Sum of the squares of all shares in percent: 0 to 10,000. */
  readonly hhi: Interval;
  /** Sum of the largest `top` shares. */
  readonly top: Interval;
  /** How much of the whole the shares leave unnamed; a point at zero when they are all. */
  readonly rest: Interval;
  readonly isComplete: boolean;
}

const HUNDRED = decimal(100);

/**
 * HHI and the sum of the largest `top` of some shares, as intervals that hold whatever the unnamed rest is: nobody (it is
 * dust) or one that has all of it. `undefined` when a share has no end, is negative, or they are more than the whole.
 */
export function concentrationOf(shares: readonly Share[], top: number): Concentration | undefined {
  const ends = shares.map(({ amount: { low, high } }) => ({ low: low ?? ZERO, high: high ?? HUNDRED }));
  if (ends.length === 0 || ends.some(({ low }) => compare(low, ZERO) < 0)) return undefined;
  const least = total(ends.map(({ low }) => low));
  const most = total(ends.map(({ high }) => high));
  if (compare(least, HUNDRED) > 0) return undefined;
  const restHigh = subtract(HUNDRED, least);
  const restLow = compare(most, HUNDRED) < 0 ? subtract(HUNDRED, most) : ZERO;
  const isComplete =
    compare(least, HUNDRED) === 0 || (compare(restLow, ZERO) === 0 && shares.length > 1 && isWhole(ends));
  const rest = isComplete ? { low: ZERO, high: ZERO } : { low: restLow, high: restHigh };
  const squares = ends.map((end) => product(end, end));
  const named = squares.reduce<Interval>((all, each) => sum(all, each), { low: ZERO, high: ZERO });
  const others = isComplete ? { low: ZERO, high: ZERO } : { low: ZERO, high: product(rest, rest).high! };
  const lows = largest(
    ends.map(({ low }) => low),
    top,
  );
  const highs = largest([...ends.map(({ high }) => high), ...(isComplete ? [] : [restHigh])], top);
  const topHigh = total(highs);
  return {
    hhi: cap(sum(named, others), decimal(10_000)),
    top: { low: total(lows), high: compare(topHigh, HUNDRED) > 0 ? HUNDRED : topHigh },
    rest,
    isComplete,
  };
}

/** Shares whose rounding alone keeps them from adding up to the whole claim to be all of it. */
function isWhole(ends: readonly { readonly low: Decimal; readonly high: Decimal }[]): boolean {
  const least = total(ends.map(({ low }) => low));
  const most = total(ends.map(({ high }) => high));
  const slack = subtract(most, least);
  return compare(subtract(HUNDRED, least), slack) <= 0 && compare(slack, decimal(5)) <= 0;
}

function largest(values: readonly Decimal[], count: number): readonly Decimal[] {
  return values.toSorted((a, b) => compare(b, a)).slice(0, count);
}

function total(values: readonly Decimal[]): Decimal {
  return values.reduce((all, each) => add(all, each), ZERO);
}

function cap({ low, high }: Interval, most: Decimal): Interval {
  return { low: low!, high: compare(high!, most) > 0 ? most : high! };
}

/** `14.05²` for every share, in words for people. */
export function squaresText(shares: readonly Share[]): string {
  return shares.map(({ name, amount }) => `${name} ${intervalText(amount)}²`).join(" + ");
}
