import { convert, meet, point, product } from "#algebra";
import { contains, type Decimal, decimal, type Interval, negate, scale, toText, ZERO } from "#base";
import type { Claim } from "./claim.ts";
import { printedAmount } from "./printed-amount.ts";
import { rateBand } from "./rate-band.ts";
import type { Slip, SlipKind } from "./slip.ts";
import { unitsLike } from "./unit-families.ts";

/** Noughts that are easily one too many; beyond them another word was meant. */
const NOUGHTS = [1, -1, 2, -2];
/** Powers of ten by which 萬, 億 and 兆 differ, and those of thousand, million and billion. */
const CHINESE_SCALES = [4, -4, 8, -8];
const ENGLISH_SCALES = [3, -3, 6, -6];
const ENGLISH = /thousand|million|billion|trillion|\d\s?(?:k|mn|m|bn|b|tn)\b/i;
/** Currencies whose names or signs are taken for each other (元, $). */
const CURRENCIES: ReadonlySet<string> = new Set(["USD", "TWD", "CNY", "JPY"]);
/** No longer number is looked at digit by digit. */
const DIGITS_MAX = 18;

/**
 * The one usual slip that brings a claim's printed value into what it would have to be (in the claim's unit): a nought, a
 * scale word, a unit, the sign, two digits changed, one digit wrong, a currency. `undefined` when none does, when several
 * digits would, and for ranges.
 */
export function findSlip(claim: Claim, needed: Interval): Slip | undefined {
  const { low, high } = claim;
  if (low.digits !== high.digits || low.exponent !== high.exponent) return undefined;
  const told = claim.change === "down" ? negate(low) : low;
  const make = (kind: SlipKind, value: Decimal): Slip => ({ kind, claim, instead: toPrinted(claim, value) });
  // What may be nothing at all is near every number with noughts enough.
  const isOpen = contains(needed, ZERO);
  const shifted = (powers: readonly number[]) =>
    isOpen ? undefined : powers.map((power) => scale(told, power)).find((value) => contains(needed, value));
  const nought = shifted(NOUGHTS);
  if (nought !== undefined) return make("power-of-ten", nought);
  const word = shifted(isEnglish(claim) ? ENGLISH_SCALES : CHINESE_SCALES);
  if (word !== undefined) return make("scale-word", word);
  const unit = isOpen ? undefined : otherUnit(claim, told, needed);
  if (unit !== undefined) return { kind: "unit", claim, instead: printedAmount({ ...claim, unit }) };
  const noughts = shifted(ENGLISH_SCALES);
  if (noughts !== undefined) return make("power-of-ten", noughts);
  if (told.digits !== 0n && contains(needed, negate(told))) return make("sign", negate(told));
  const swapped = only(swaps(told).filter((value) => contains(needed, value)));
  if (swapped !== undefined) return make("swapped-digits", swapped);
  const digit = only(misprints(told).filter((value) => contains(needed, value)));
  if (digit !== undefined) return make("digit", digit);
  const currency = isOpen ? undefined : otherCurrency(claim, told, needed);
  return currency === undefined
    ? undefined
    : { kind: "currency", claim, instead: printedAmount({ ...claim, unit: currency }) };
}

/** Whether the number is printed in the scale words of English. */
function isEnglish({ sentence, start, end }: Claim): boolean {
  return sentence !== undefined && ENGLISH.test(sentence.text.slice(start - sentence.start, end - sentence.start));
}

/** The unit in which the printed number is right. */
function otherUnit({ unit }: Claim, told: Decimal, needed: Interval): string | undefined {
  return unitsLike(unit).find((other) => {
    const value = convert(point(told), other, unit);
    return value !== undefined && meet(value, needed) !== undefined;
  });
}

/** The one currency in which the printed number is right at a rate of the article's year. */
function otherCurrency({ unit, article }: Claim, told: Decimal, needed: Interval): string | undefined {
  if (!CURRENCIES.has(unit) || told.digits <= 0n) return undefined;
  const year = article.published === undefined ? undefined : Number(article.published.slice(0, 4));
  const others = [...CURRENCIES].filter((other) => {
    const band = other === unit ? undefined : rateBand(other, unit, year);
    return band !== undefined && meet(product(point(told), band), needed) !== undefined;
  });
  return only(others);
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
