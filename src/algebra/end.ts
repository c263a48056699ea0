import { compare, type Decimal, type Interval } from "#base";

/** One end of an interval. Without a value it lies at infinity, on the side that `side` says; `open` means not reached. */
export interface End {
  readonly value?: Decimal;
  /** Which end it is: the sign of the infinity that it stands for when it has no value. */
  readonly side: -1 | 1;
  readonly open: boolean;
}

/** The lower end of an interval. */
export function lowEnd({ low, lowOpen }: Interval): End {
  return low === undefined ? { side: -1, open: true } : { value: low, side: -1, open: lowOpen === true };
}

/** The upper end of an interval. */
export function highEnd({ high, highOpen }: Interval): End {
  return high === undefined ? { side: 1, open: true } : { value: high, side: 1, open: highOpen === true };
}

/** The interval between two ends. An end at infinity of the wrong side is a mistake of the program. */
export function between(low: End, high: End): Interval {
  return {
    ...(low.value !== undefined && { low: low.value }),
    ...(high.value !== undefined && { high: high.value }),
    ...(low.value !== undefined && low.open && { lowOpen: true }),
    ...(high.value !== undefined && high.open && { highOpen: true }),
  };
}

/** −1, 0 or 1 as the value of `a` lies below, at or above that of `b`; whether they are reached does not count. */
export function compareEnds(a: End, b: End): -1 | 0 | 1 {
  if (a.value !== undefined && b.value !== undefined) return compare(a.value, b.value);
  if (a.value === undefined && b.value === undefined) return a.side === b.side ? 0 : a.side;
  return a.value === undefined ? a.side : b.side === 1 ? -1 : 1;
}

/** The lowest of some ends; of equal ones one that is reached. */
export function lowest(ends: readonly End[]): End {
  return ends.reduce((best, end) => (isBetter(end, best, -1) ? end : best));
}

/** The highest of some ends; of equal ones one that is reached. */
export function highest(ends: readonly End[]): End {
  return ends.reduce((best, end) => (isBetter(end, best, 1) ? end : best));
}

function isBetter(end: End, best: End, side: -1 | 1): boolean {
  const order = compareEnds(end, best);
  return order === side || (order === 0 && best.open && !end.open);
}

/** −1, 0 or 1: where an end lies from zero. */
export function signOf({ value, side }: End): -1 | 0 | 1 {
  if (value === undefined) return side;
  return value.digits === 0n ? 0 : value.digits < 0n ? -1 : 1;
}
