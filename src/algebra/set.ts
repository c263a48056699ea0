import { add, compare, contains, type Decimal, type Interval, negate, subtract, ZERO } from "#base";
import { between, compareEnds, type End, highEnd, highest, lowEnd, lowest } from "./end.ts";

/** No bound on either side: nothing is known. */
export const EVERYTHING: Interval = {};

/** The interval that holds one value only. */
export function point(value: Decimal): Interval {
  return { low: value, high: value };
}

/** The value of an interval that holds one only; else `undefined`. */
export function toValue({ low, high }: Interval): Decimal | undefined {
  return low !== undefined && high !== undefined && compare(low, high) === 0 ? low : undefined;
}

/** Whether no value at all lies between the bounds. */
export function isEmpty(interval: Interval): boolean {
  const [low, high] = [lowEnd(interval), highEnd(interval)];
  const order = compareEnds(low, high);
  return order > 0 || (order === 0 && (low.open || high.open));
}

/** What lies in both; `undefined` when nothing does. */
export function meet(a: Interval, b: Interval): Interval | undefined {
  const low = inner([lowEnd(a), lowEnd(b)], 1);
  const high = inner([highEnd(a), highEnd(b)], -1);
  const both = between(low, high);
  return isEmpty(both) ? undefined : both;
}

/** The bound that shuts out more: of equal ones the open one. */
function inner([a, b]: readonly [End, End], side: -1 | 1): End {
  const order = compareEnds(a, b);
  if (order === 0) return a.open ? a : b;
  return order === side ? a : b;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return between(lowest([lowEnd(a), lowEnd(b)]), highest([highEnd(a), highEnd(b)]));
}

/** Whether every value of `part` lies in `whole`. */
export function isSubset(part: Interval, whole: Interval): boolean {
  const low = compareEnds(lowEnd(part), lowEnd(whole));
  const high = compareEnds(highEnd(part), highEnd(whole));
  const isLowIn = low > 0 || (low === 0 && (!lowEnd(whole).open || lowEnd(part).open));
  const isHighIn = high < 0 || (high === 0 && (!highEnd(whole).open || highEnd(part).open));
  return isLowIn && isHighIn;
}

/** Whether some value of `a` is less than some value of `b`, or equal to one when `orEqual`: `a < b` is not refuted. */
export function mayBeLess(a: Interval, b: Interval, orEqual: boolean): boolean {
  const order = compareEnds(lowEnd(a), highEnd(b));
  return order < 0 || (order === 0 && orEqual && !lowEnd(a).open && !highEnd(b).open);
}

/** Both bounds moved out by `by`, which is not negative: what a value may be that was rounded, or drifted, by so much. */
export function widen(interval: Interval, by: Decimal): Interval {
  const { low, high } = interval;
  return {
    ...interval,
    ...(low !== undefined && { low: subtract(low, by) }),
    ...(high !== undefined && { high: add(high, by) }),
  };
}

/** What |x| may be. */
export function absolute(interval: Interval): Interval {
  const { low, high } = interval;
  if (low !== undefined && low.digits >= 0n) return interval;
  const flipped = mirror(interval);
  if (high !== undefined && high.digits <= 0n) return flipped;
  const top = highest([highEnd(interval), highEnd(flipped)]);
  return between({ value: ZERO, side: -1, open: !contains(interval, ZERO) }, top);
}

/** What −x may be. */
export function mirror({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    ...(high !== undefined && { low: negate(high) }),
    ...(low !== undefined && { high: negate(low) }),
    ...(highOpen === true && { lowOpen: true }),
    ...(lowOpen === true && { highOpen: true }),
  };
}
