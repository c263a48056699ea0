import { compare, type Decimal, type Interval, negate, scale, subtract, toText, trim } from "#base";
import { roundOutward, roundToward } from "./round.ts";

/** Significant digits of a computed bound that people are shown; bounds are moved out, never in. */
export const SHOWN_DIGITS = 8;
/** A whole part longer than this is written with a power of ten. */
const WHOLE_MAX = 21;

/** Bounds that differ behind this many digits differ by computing alone: one value stands there. */
const NOISE_DIGITS = 25;

/** `[159.69, 159.82)`, `[32, ∞)`, `75`, `0.33333333…`: an interval in the signs that every language reads, thousands apart. */
export function intervalText(interval: Interval, digits: number = SHOWN_DIGITS): string {
  const only = noisyValue(interval);
  if (only !== undefined) {
    const { value, exact } = roundToward(only, only.digits < 0n ? "up" : "down", digits);
    return `${decimalText(value)}${exact ? "" : "…"}`;
  }
  const { low, high, lowOpen, highOpen } = roundOutward(interval, digits);
  const from = low === undefined ? "(−∞" : `${lowOpen === true ? "(" : "["}${decimalText(low)}`;
  const to = high === undefined ? "∞)" : `${decimalText(high)}${highOpen === true ? ")" : "]"}`;
  return `${from}, ${to}`;
}

/** The one value that an interval stands for, when all its width comes from computing. */
function noisyValue({ low, high }: Interval): Decimal | undefined {
  if (low === undefined || high === undefined) return undefined;
  if (compare(low, high) === 0) return low;
  const size = high.digits < 0n ? negate(low) : high;
  if (compare(scale(subtract(high, low), NOISE_DIGITS), size) > 0) return undefined;
  return roundToward(low, "up", NOISE_DIGITS).value;
}

/** A decimal without trailing zeros, thousands apart, with a true minus sign. */
export function decimalText(value: Decimal): string {
  const { digits, exponent } = trim(value);
  const sign = digits < 0n ? "−" : "";
  const size = digits < 0n ? -digits : digits;
  const [whole = "", fraction] = toText({ digits: size, exponent }).split(".");
  if (whole.length > WHOLE_MAX) return `${sign}${size} × 10^${exponent}`;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}
