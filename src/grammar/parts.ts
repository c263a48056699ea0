import { add, type Decimal, decimal, divideRounded, multiply, negate } from "#base";
import { isDigit } from "./char.ts";
import { isHanNumeral } from "./han.ts";
import { readNumeral } from "./numeral.ts";
import type { Numeral, Quantity } from "./printed.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable } from "./trie.ts";
import { PERCENT, readUnit } from "./unit.ts";

const PART = charTable("分");
const OF = charTable("之");
const AND = charTable("又");
const NEGATIVE = charTable("負-−");
/** Blanks that typesetting may put between the characters of a fraction. */
const BLANKS_MAX = 4;
const HUNDRED = decimal(100);
/** Places of a fraction that does not come out even. */
const PLACES = 10;

/**
 * Fractions in words, as percent:
 *
 *     百分之五      三分之一      萬分之肆
 *       ^             ^             ^
 */
export function readParts(scan: Scan, below: Numeral): Quantity | undefined {
  const fraction = readFraction(scan, below);
  if (fraction === undefined) return undefined;
  const { top, negative } = fraction;
  const share = (value: Decimal) => divideShare(negative ? negate(value) : value, below.low);
  const [low, high] = negative ? [share(top.high), share(top.low)] : [share(top.low), share(top.high)];
  return {
    start: below.start,
    end: top.end,
    low,
    high,
    unit: PERCENT,
    numeral: { ...top, bare: false },
    over: top.over,
  };
}

/** A whole and a fraction, 一又二分之一 or 3又1/2, with the unit behind (一又四分之三倍); without one it is a number. */
export function readMixedFraction(scan: Scan, whole: Numeral): Quantity | undefined {
  const and = skipBlanks(scan, whole.end);
  if (AND[scan.codes[and]!] === 0) return undefined;
  const from = skipBlanks(scan, and + 1);
  if (!isNumeralStart(scan, from)) return undefined;
  const below = readNumeral(scan, from, true);
  if (below === undefined) return undefined;
  const slashed = scan.codes[below.end] === 0x2f && isDigit(scan.codes[below.end + 1]!);
  const above = slashed ? readNumeral(scan, below.end + 1) : readFraction(scan, below)?.top;
  if (above === undefined) return undefined;
  const [top, bottom] = slashed ? [below.low, above.low] : [above.low, below.low];
  if (bottom.digits === 0n) return undefined;
  const value = add(whole.low, divideEven(top, bottom));
  const unit = readUnit(scan, skipBlanks(scan, above.end, 1));
  const numeral = { ...whole, end: above.end, low: value, high: value, places: 1, bare: false };
  const measured = unit !== undefined && unit.value.kind !== "none" && { unit: unit.value };
  return {
    start: whole.start,
    end: measured ? unit.end : above.end,
    low: value,
    high: value,
    ...measured,
    numeral,
    over: false,
  };
}

/** The numerator behind 分之, when the number before it is a denominator. */
function readFraction(scan: Scan, below: Numeral): { readonly top: Numeral; readonly negative: boolean } | undefined {
  const part = skipBlanks(scan, below.end, BLANKS_MAX);
  if (PART[scan.codes[part]!] === 0 || below.low.digits === 0n) return undefined;
  const of = skipBlanks(scan, part + 1, BLANKS_MAX);
  if (OF[scan.codes[of]!] === 0) return undefined;
  const sign = skipBlanks(scan, of + 1, BLANKS_MAX);
  const negative = NEGATIVE[scan.codes[sign]!] === 1;
  const at = negative ? skipBlanks(scan, sign + 1) : sign;
  const top = isNumeralStart(scan, at) ? readNumeral(scan, at, true) : undefined;
  return top === undefined ? undefined : { top, negative };
}

function isNumeralStart(scan: Scan, at: number): boolean {
  const code = scan.codes[at]!;
  return isDigit(code) || isHanNumeral(code);
}

/** a / b in percent: exact for tens and hundreds, else to ten places. */
export function divideShare(a: Decimal, b: Decimal): Decimal {
  return divideEven(multiply(a, HUNDRED), b);
}

function divideEven(a: Decimal, b: Decimal): Decimal {
  const text = b.digits.toString();
  if (/^10*$/.test(text)) return { digits: a.digits, exponent: a.exponent - b.exponent - (text.length - 1) };
  return trim(divideRounded(a, b, PLACES));
}

/** 50.0000000000 as 50: an even quotient prints no precision that was not there. */
function trim(value: Decimal): Decimal {
  let { digits, exponent } = value;
  while (exponent < 0 && digits % 10n === 0n && digits !== 0n) {
    digits /= 10n;
    exponent++;
  }
  return { digits, exponent };
}
