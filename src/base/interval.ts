import { compare, type Decimal } from "./decimal.ts";

/** What an amount may be: bounds that are in (closed) or out (open). A missing bound has no end on that side. */
export interface Interval {
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** Whether `value` lies inside, its bounds counted as printed. */
export function contains(interval: Interval, value: Decimal): boolean {
  if (interval.low !== undefined) {
    const side = compare(value, interval.low);
    if (side < 0 || (side === 0 && interval.lowOpen === true)) return false;
  }
  if (interval.high !== undefined) {
    const side = compare(value, interval.high);
    if (side > 0 || (side === 0 && interval.highOpen === true)) return false;
  }
  return true;
}
