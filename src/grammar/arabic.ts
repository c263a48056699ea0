import { type Decimal, decimal, EXPONENT_MAX } from "#base";
import { isDigit, isLetter } from "./char.ts";
import type { Scan } from "./scan.ts";

/** A number in Western digits: `111,007.61`, `１１.92`, `.5`, `2e5`. */
export interface Arabic {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** Digits before the point: `2025` has four. */
  readonly digits: number;
  /** Whether commas group the thousands. */
  readonly grouped: boolean;
  /** Digits after the point. */
  readonly places: number;
}

/** More digits than any price or count has: what is longer is noise. Covers 10^30. */
const DIGITS_MAX = 30;

const COMMA = 0x2c;
const POINT = 0x2e;

/**
 * Reads Western digits at `at` (which must be a digit, or a point before one):
 *
 *     111,007.61美元
 *     ^
 *
 * `undefined` when nothing is there or the digits are too many; the caller then passes over the run.
 */
export function readArabic(scan: Scan, at: number): Arabic | undefined {
  const { codes } = scan;
  let i = at;
  let written = "";
  let grouped = false;
  while (isDigit(codes[i]!)) {
    written += String.fromCharCode(codes[i]!);
    i++;
    if (codes[i] === COMMA && isGroup(scan, i + 1) && (grouped ? true : written.length <= 3)) {
      grouped = true;
      i++;
    }
  }
  const digits = written.length;
  let places = 0;
  if (codes[i] === POINT && isDigit(codes[i + 1]!)) {
    const from = i + 1;
    i = from;
    while (isDigit(codes[i]!)) written += String.fromCharCode(codes[i++]!);
    places = i - from;
  }
  scan.steps += i - at + 1;
  if (written === "" || written.length > DIGITS_MAX) return undefined;
  const power = readPower(scan, i);
  const exponent = (power?.exponent ?? 0) - places;
  if (Math.abs(exponent) > EXPONENT_MAX) return undefined;
  return { start: at, end: power?.end ?? i, value: decimal(toDigits(written), exponent), digits, grouped, places };
}

/** First offset after the run of digits, points and commas at `at`: where to go on when a number is refused. */
export function endOfDigits(scan: Scan, at: number): number {
  let i = at;
  while (
    isDigit(scan.codes[i]!) ||
    ((scan.codes[i] === POINT || scan.codes[i] === COMMA) && isDigit(scan.codes[i + 1]!))
  )
    i++;
  scan.steps += i - at + 1;
  return Math.max(i, at + 1);
}

function isGroup(scan: Scan, at: number): boolean {
  const { codes } = scan;
  scan.steps += 4;
  return isDigit(codes[at]!) && isDigit(codes[at + 1]!) && isDigit(codes[at + 2]!) && !isDigit(codes[at + 3]!);
}

/** `e5`, `E-3` directly behind the digits and not the beginning of a word. */
function readPower(scan: Scan, at: number): { exponent: number; end: number } | undefined {
  const { codes } = scan;
  if ((codes[at]! | 0x20) !== 0x65) return undefined;
  let i = at + 1;
  const negative = codes[i] === 0x2d;
  if (negative || codes[i] === 0x2b) i++;
  const from = i;
  let exponent = 0;
  while (isDigit(codes[i]!) && i - from < 3) exponent = exponent * 10 + (codes[i++]! - 0x30);
  scan.steps += i - at + 1;
  if (i === from || isLetter(codes[i]!) || isDigit(codes[i]!)) return undefined;
  return { exponent: negative ? -exponent : exponent, end: i };
}

function toDigits(written: string): bigint | number {
  return written.length <= 15 ? Number(written) : BigInt(written);
}
