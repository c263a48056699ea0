import { add, contains, type Interval, multiply, ZERO } from "#base";
import { between, type End, highEnd, highest, lowEnd, lowest, signOf } from "./end.ts";
import { DIGITS, type Direction, divideToward } from "./round.ts";
import { EVERYTHING, mirror, toValue } from "./set.ts";

/** What x + y may be, exact. */
export function sum(a: Interval, b: Interval): Interval {
  return between(addEnds(lowEnd(a), lowEnd(b)), addEnds(highEnd(a), highEnd(b)));
}

function addEnds(a: End, b: End): End {
  if (a.value === undefined || b.value === undefined) return { side: a.side, open: true };
  return { value: add(a.value, b.value), side: a.side, open: a.open || b.open };
}

/** What x − y may be, exact. The two are taken to be independent: `difference(a, a)` is not zero. */
export function difference(a: Interval, b: Interval): Interval {
  return sum(a, mirror(b));
}

/** What x × y may be, exact. */
export function product(a: Interval, b: Interval): Interval {
  const corners = endsOf(a).flatMap((left) => endsOf(b).map((right) => multiplyEnds(left, right)));
  return between({ ...lowest(corners), side: -1 }, { ...highest(corners), side: 1 });
}

/** Zero times anything is zero, and is reached when that zero is: 0 × ∞ stands for 0 × every number there is. */
function multiplyEnds(a: End, b: End): End {
  const side = signOf(a) * signOf(b);
  if (side === 0) return { value: ZERO, side: 1, open: !(isZero(a) || isZero(b)) };
  const infinite = { side: side < 0 ? -1 : 1, open: true } as const;
  if (a.value === undefined || b.value === undefined) return infinite;
  return { ...infinite, value: multiply(a.value, b.value), open: a.open || b.open };
}

function isZero(end: End): boolean {
  return signOf(end) === 0 && !end.open;
}

/**
 * What x / y may be for every y but zero, moved out to `digits` significant digits where it does not end. Unbounded on
 * a side where y may come near zero, on both when zero lies within; `undefined` when y can be nothing but zero.
 */
export function quotient(a: Interval, b: Interval, digits: number = DIGITS): Interval | undefined {
  const only = toValue(b);
  if (only !== undefined && only.digits === 0n) return undefined;
  const isInside = signOf(lowEnd(b)) < 0 && signOf(highEnd(b)) > 0;
  if (isInside && contains(b, ZERO)) return EVERYTHING;
  const at = (direction: Direction) =>
    endsOf(a).flatMap((left) => endsOf(b).flatMap((right) => divideEnds(left, right, direction, digits)));
  return between({ ...lowest(at("down")), side: -1 }, { ...highest(at("up")), side: 1 });
}

/** One corner, or none where the other three already say all: 0 / 0 and ∞ / ∞. */
function divideEnds(a: End, b: End, direction: Direction, digits: number): readonly End[] {
  if (signOf(a) === 0) {
    if (signOf(b) === 0) return [];
    return [{ value: ZERO, side: 1, open: a.open || (b.open && !isZero(a)) }];
  }
  // An end of y at zero is a lower one when y is positive: the quotient then runs off with the sign of x.
  const sign = signOf(a) * (signOf(b) === 0 ? -b.side : signOf(b));
  const infinite = { side: sign < 0 ? -1 : 1, open: true } as const;
  if (signOf(b) === 0) return [infinite];
  if (b.value === undefined) return a.value === undefined ? [] : [{ value: ZERO, side: 1, open: true }];
  if (a.value === undefined) return [infinite];
  const { value, exact } = divideToward(a.value, b.value, direction, digits);
  return [{ value, side: infinite.side, open: a.open || b.open || !exact }];
}

function endsOf(interval: Interval): readonly [End, End] {
  return [lowEnd(interval), highEnd(interval)];
}
