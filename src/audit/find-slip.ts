import { contains, type Decimal, decimal, type Interval, negate, scale, toText } from "#base";
import type { Claim } from "./claim.ts";
import { printedAmount } from "./printed-amount.ts";
import type { Slip, SlipKind } from "./slip.ts";

/** Powers of ten by which a scale word differs from another: 萬 and 億, million and billion. */
const SCALES: ReadonlySet<number> = new Set([4, -4, 8, -8]);
const POWERS = [1, -1, 2, -2, 3, -3, 4, -4, 8, -8];
/** No longer number is looked at digit by digit. */
const DIGITS_MAX = 18;

/**
 * The one usual slip that brings a claim's printed value into what it would have to be (in the claim's unit): a power of
 * ten, a scale word, the sign, two digits changed, one digit wrong. `undefined` when none does, when several digits would,
 * and for ranges.
 */
export function findSlip(claim: Claim, needed: Interval): Slip | undefined {
  const { low, high } = claim;
  if (low.digits !== high.digits || low.exponent !== high.exponent) return undefined;
  const told = claim.change === "down" ? negate(low) : low;
  const make = (kind: SlipKind, value: Decimal): Slip => ({ kind, claim, instead: toPrinted(claim, value) });
  for (const power of POWERS) {
    const value = scale(told, power);
    if (contains(needed, value)) return make(SCALES.has(power) ? "scale-word" : "power-of-ten", value);
  }
  if (told.digits !== 0n && contains(needed, negate(told))) return make("sign", negate(told));
  const swapped = only(swaps(told).filter((value) => contains(needed, value)));
  if (swapped !== undefined) return make("swapped-digits", swapped);
  const digit = only(misprints(told).filter((value) => contains(needed, value)));
  return digit === undefined ? undefined : make("digit", digit);
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function toPrinted(claim: Claim, value: Decimal): string {
  const size = value.digits < 0n ? negate(value) : value;
  const { change, ...rest } = claim;
  const turned = change === "up" || change === "down" ? ({ change: value.digits < 0n ? "down" : "up" } as const) : {};
  return printedAmount({ ...rest, low: size, high: size, ...turned });
}

function digitsOf(value: Decimal): { readonly text: string; readonly isNegative: boolean } {
  const text = toText({ digits: value.digits < 0n ? -value.digits : value.digits, exponent: 0 });
  return { text, isNegative: value.digits < 0n };
}

function withDigits(value: Decimal, text: string): Decimal {
  const made = decimal(BigInt(text), value.exponent);
  return value.digits < 0n ? negate(made) : made;
}

/** The value with two neighbouring digits changed, each pair in turn. */
function swaps(value: Decimal): Decimal[] {
  const { text } = digitsOf(value);
  if (text.length > DIGITS_MAX) return [];
  return [...text].slice(1).flatMap((digit, i) => {
    const before = text[i]!;
    return before === digit ? [] : [withDigits(value, text.slice(0, i) + digit + before + text.slice(i + 2))];
  });
}

/** The value with one digit other than it is, each digit in turn. */
function misprints(value: Decimal): Decimal[] {
  const { text } = digitsOf(value);
  if (text.length > DIGITS_MAX) return [];
  return [...text].flatMap((digit, i) =>
    [..."0123456789"]
      .filter((other) => other !== digit)
      .map((other) => withDigits(value, text.slice(0, i) + other + text.slice(i + 1))),
  );
}
