import { type Decimal, type Interval, trim } from "#base";

/** Significant digits kept where a result does not end: far more than any newspaper prints. */
export const DIGITS = 34;

/** Which way a bound may be moved: down for lower ones, up for upper ones, so that nothing true falls out. */
export type Direction = "down" | "up";

/** A bound that was computed; `exact` unless it had to be moved out. */
export interface Rounded {
  readonly value: Decimal;
  readonly exact: boolean;
}

/** a / b, exact when it ends within `digits` significant digits, else moved in the given direction. b is not zero. */
export function divideToward(a: Decimal, b: Decimal, direction: Direction, digits: number = DIGITS): Rounded {
  const shift = Math.max(0, digits + lengthOf(b.digits) - lengthOf(a.digits) + 1);
  const numerator = a.digits * 10n ** BigInt(shift);
  const value = { digits: floorDivide(numerator, b.digits), exponent: a.exponent - b.exponent - shift };
  const exact = numerator % b.digits === 0n;
  if (exact) return roundToward(value, direction, digits);
  const cut = roundToward(direction === "down" ? value : { ...value, digits: value.digits + 1n }, direction, digits);
  return { value: cut.value, exact: false };
}

/** At most `digits` significant digits, moved in the given direction when some had to go. */
export function roundToward(value: Decimal, direction: Direction, digits: number = DIGITS): Rounded {
  const short = trim(value);
  const extra = lengthOf(short.digits) - digits;
  if (extra <= 0) return { value: short, exact: true };
  const unit = 10n ** BigInt(extra);
  const floor = floorDivide(short.digits, unit);
  return {
    value: trim({ digits: direction === "down" ? floor : floor + 1n, exponent: short.exponent + extra }),
    exact: false,
  };
}

/** The interval with at most `digits` significant digits in each bound, never smaller than it was. */
export function roundOutward(interval: Interval, digits: number = DIGITS): Interval {
  const { low, high } = interval;
  const down = low === undefined ? undefined : roundToward(low, "down", digits);
  const up = high === undefined ? undefined : roundToward(high, "up", digits);
  return {
    ...(down !== undefined && { low: down.value }),
    ...(up !== undefined && { high: up.value }),
    // A bound that moved out is no longer reached.
    ...(down !== undefined && (interval.lowOpen === true || !down.exact) && { lowOpen: true }),
    ...(up !== undefined && (interval.highOpen === true || !up.exact) && { highOpen: true }),
  };
}

/** Rounds toward −∞, as `/` of bigints does not. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** How many digits a whole number has. */
export function lengthOf(digits: bigint): number {
  return (digits < 0n ? -digits : digits).toString().length;
}
