import { type Decimal, decimal, type Interval, ZERO } from "#base";
import { difference, quotient } from "./arithmetic.ts";
import { between, type End, highEnd, lowEnd } from "./end.ts";
import { DIGITS, type Direction, floorDivide, lengthOf, type Rounded, roundOutward, roundToward } from "./round.ts";
import { absolute, point } from "./set.ts";

/** The largest power or root taken: hundred years by the month, and no more digits than a machine likes. */
export const POWER_MAX = 1200;

const ONE = point(decimal(1n));

/** What x^n may be for a whole n, moved out to `digits` significant digits; `undefined` for 0^−n and beyond {@link POWER_MAX}. */
export function power(base: Interval, n: number, digits: number = DIGITS): Interval | undefined {
  if (!Number.isInteger(n) || Math.abs(n) > POWER_MAX) return undefined;
  if (n === 0) return ONE;
  if (n < 0) {
    const below = power(base, -n, digits);
    return below === undefined ? undefined : quotient(ONE, below, digits);
  }
  const rising = n % 2 === 0 ? absolute(base) : base;
  const raise = (end: End): End =>
    end.value === undefined
      ? end
      : { ...end, value: { digits: end.value.digits ** BigInt(n), exponent: end.value.exponent * n } };
  return roundOutward(between(raise(lowEnd(rising)), raise(highEnd(rising))), digits);
}

/**
 * What the n-th root of x may be for a whole n ≥ 1 and those x that are not negative, moved out to `digits` significant
 * digits; `undefined` when every x is negative.
 */
export function root(of: Interval, n: number, digits: number = DIGITS): Interval | undefined {
  if (!Number.isInteger(n) || n < 1 || n > POWER_MAX) return undefined;
  const top = highEnd(of);
  if (top.value !== undefined && (top.value.digits < 0n || (top.value.digits === 0n && top.open))) return undefined;
  const bottom = lowEnd(of);
  const isCut = bottom.value === undefined || bottom.value.digits < 0n;
  const low: End = isCut ? { value: ZERO, side: -1, open: false } : bottom;
  return between(rootEnd(low, n, "down", digits), rootEnd(top, n, "up", digits));
}

function rootEnd(end: End, n: number, direction: Direction, digits: number): End {
  if (end.value === undefined) return end;
  const { value, exact } = rootToward(end.value, n, direction, digits);
  return { value, side: end.side, open: end.open || !exact };
}

/** The n-th root of a value that is not negative. */
function rootToward(value: Decimal, n: number, direction: Direction, digits: number): Rounded {
  if (value.digits === 0n) return { value: ZERO, exact: true };
  const places = digits - Math.ceil((lengthOf(value.digits) + value.exponent) / n) + 1;
  const shift = value.exponent + places * n;
  const whole = shift >= 0 ? value.digits * 10n ** BigInt(shift) : floorDivide(value.digits, 10n ** BigInt(-shift));
  const floor = wholeRoot(whole, n);
  const isExact = floor ** BigInt(n) === whole && (shift >= 0 || whole * 10n ** BigInt(-shift) === value.digits);
  const step = isExact || direction === "down" ? floor : floor + 1n;
  const cut = roundToward({ digits: step, exponent: -places }, direction, digits);
  return { value: cut.value, exact: isExact && cut.exact };
}

/** The largest whole number whose n-th power is at most `value`. Newton's steps, which come from above after the first. */
function wholeRoot(value: bigint, n: number): bigint {
  if (value === 0n) return 0n;
  const order = BigInt(n);
  const step = (guess: bigint) => ((order - 1n) * guess + value / guess ** (order - 1n)) / order;
  let guess = step(guessRoot(value, n));
  for (;;) {
    const next = step(guess);
    if (next >= guess) return guess;
    guess = next;
  }
}

/** A first guess, right to some dozen digits; how good it is decides how long it takes and nothing else. */
function guessRoot(value: bigint, n: number): bigint {
  const text = value.toString();
  const log = (Math.log10(Number(text.slice(0, 15))) + Math.max(0, text.length - 15)) / n;
  const whole = Math.max(0, Math.floor(log) - 15);
  return BigInt(Math.ceil(10 ** (log - whole))) * 10n ** BigInt(whole);
}

/**
 * The growth a period that leads from `before` to `after` in `periods` of them, as a ratio (0.07 for 7 %): the compound
 * rate. `undefined` when nothing positive is left to take a root of.
 */
export function growthRate(
  before: Interval,
  after: Interval,
  periods: number,
  digits: number = DIGITS,
): Interval | undefined {
  const ratio = quotient(after, before, digits);
  const factor = ratio === undefined ? undefined : root(ratio, periods, digits);
  return factor === undefined ? undefined : difference(factor, ONE);
}
