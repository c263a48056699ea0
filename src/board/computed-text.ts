import { intervalText, SHOWN_DIGITS } from "#algebra";
import { compare, type Decimal, type Interval, subtract, ZERO } from "#base";

/**
 * What was computed, read no more exactly than it is known: bounds are moved out, down to a tenth of the first digit of the
 * width, and never to more than `SHOWN_DIGITS` significant digits.
 */
export function computedText(interval: Interval): string {
  return intervalText(interval, digitsOf(interval));
}

function digitsOf({ low, high }: Interval): number {
  if (low === undefined || high === undefined) return SHOWN_DIGITS;
  const width = subtract(high, low);
  if (compare(width, ZERO) <= 0) return SHOWN_DIGITS;
  const top = Math.max(magnitudeOf(low), magnitudeOf(high));
  return Math.min(SHOWN_DIGITS, Math.max(1, top - magnitudeOf(width) + 2));
}

/** The power of ten of the first digit that is not 0. */
function magnitudeOf({ digits, exponent }: Decimal): number {
  const size = digits < 0n ? -digits : digits;
  return size === 0n ? Number.NEGATIVE_INFINITY : size.toString().length - 1 + exponent;
}
