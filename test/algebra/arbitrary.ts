/** Random intervals and values within them, for property tests. */
import fc from "fast-check";
import { add, compare, contains, type Decimal, decimal, type Interval, multiply, parseDecimal, subtract } from "#base";

/** A short decimal, as news prints them. */
export const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -3, max: 3 }))
  .map(([digits, exponent]) => decimal(digits, exponent));

/** Any interval that is not empty: points, open and closed ends, no ends. */
export const intervals: fc.Arbitrary<Interval> = fc
  .record({
    a: decimals,
    b: decimals,
    form: fc.constantFrom("both", "both", "both", "low", "high", "point", "none"),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
  })
  .map(({ a, b, form, lowOpen, highOpen }): Interval => {
    const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
    if (form === "none") return {};
    if (form === "low") return { low, ...(lowOpen && { lowOpen }) };
    if (form === "high") return { high, ...(highOpen && { highOpen }) };
    if (form === "point" || compare(low, high) === 0) return { low, high: low };
    return { low, high, ...(lowOpen && { lowOpen }), ...(highOpen && { highOpen }) };
  });

/** Intervals whose values are all positive. */
export const positives: fc.Arbitrary<Interval> = intervals.filter(({ low }) => low !== undefined && low.digits > 0n);

/** Intervals with both ends. */
export const bounded: fc.Arbitrary<Interval> = intervals.filter(
  (each) => each.low !== undefined && each.high !== undefined,
);

/** A value of an interval: an end where it is reached, else one between the ends or far out. */
export function within(interval: Interval): fc.Arbitrary<Decimal> {
  return fc.integer({ min: 0, max: 1000 }).map((part) => {
    const share = decimal(part, -3);
    const { low, high } = interval;
    const from = low ?? (high === undefined ? decimal(-1000) : subtract(high, decimal(1000)));
    const to = high ?? add(from, decimal(1000));
    const value = add(from, multiply(subtract(to, from), share));
    return contains(interval, value) ? value : add(from, multiply(subtract(to, from), decimal(5, -1)));
  });
}

/** An interval with a value of it. */
export function valued(from: fc.Arbitrary<Interval> = intervals): fc.Arbitrary<readonly [Interval, Decimal]> {
  return from.chain((interval) => within(interval).map((value) => [interval, value] as const));
}

/** An interval with a part of it. */
export function nested(
  from: fc.Arbitrary<Interval> = intervals,
): fc.Arbitrary<readonly [part: Interval, whole: Interval]> {
  return from.chain((whole) =>
    fc.tuple(within(whole), within(whole)).map(([a, b]) => {
      const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
      return [{ low, high }, whole] as const;
    }),
  );
}

/** Written like `(1, 2.5]`, `[3, ∞)`, `4`: for tables of examples. Throws on anything else. */
export function readInterval(text: string): Interval {
  const number = (part: string): Decimal | undefined => {
    if (part.includes("∞")) return undefined;
    const value = parseDecimal(part.trim());
    if (value === undefined) throw new RangeError(`invalid interval: ${text}`);
    return value;
  };
  const match = /^([[(])(.+),(.+)([\])])$/.exec(text);
  if (match === null) return { low: number(text)!, high: number(text)! };
  const [low, high] = [number(match[2]!), number(match[3]!)];
  return {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(low !== undefined && match[1] === "(" && { lowOpen: true }),
    ...(high !== undefined && match[4] === ")" && { highOpen: true }),
  };
}
