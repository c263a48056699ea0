import { add, type Decimal, decimal, EXPONENT_MAX, scale } from "#base";
import { readArabic } from "./arabic.ts";
import { isDigit } from "./char.ts";
import { type Han, hanDigit, hanUnit, isHanNumeral, readHan } from "./han.ts";
import { readScale } from "./scale.ts";
import type { Scan } from "./scan.ts";
import { charTable } from "./trie.ts";
import { isUnitWordAt } from "./unit.ts";

/** A number as printed, scales counted, before its unit: `11萬6000`, `三百多`, `2,500億`, `105,000`. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  /** The power of its last scale word: 4 for `5萬`, 0 for `5`; the near end of a range borrows it. */
  readonly power: number;
  /** A scale word (萬, 億, 千 behind digits, k) was printed. */
  readonly scaled: boolean;
  /** 多 or 餘 stood inside or right behind. */
  readonly over: boolean;
  readonly written: "arabic" | "han" | "mixed";
  /** Digits before the point, for numbers that begin in Western digits. */
  readonly digits: number;
  readonly places: number;
  readonly grouped: boolean;
  /** 二〇二五 */
  readonly row: boolean;
  /** 百, 千萬: units alone. */
  readonly bare: boolean;
}

const POINT = charTable("點");
const CLOCK = charTable("午晨早晚夜間");
const MINUTE = charTable("分");
const ZERO = charTable("零");
/** Behind the second number of `3萬2025年`: it is a time of its own. */
const OWN = charTable("年月日號");

/** Reads the number at `at`, which must be a digit, a point before one, or a Chinese numeral character. */
export function readNumeral(scan: Scan, at: number): Numeral | undefined {
  const code = scan.codes[at]!;
  if (isDigit(code) || (code === 0x2e && isDigit(scan.codes[at + 1]!))) return readMixed(scan, at);
  if (!isHanNumeral(code)) return undefined;
  const han = readHan(scan, at, (i) => isUnitWordAt(scan, i));
  if (han === undefined) return undefined;
  return han.low === han.high && !han.row ? withFraction(scan, han) : fromHan(han);
}

function fromHan(han: Han): Numeral {
  return {
    start: han.start,
    end: han.end,
    low: toDecimal(han.low, han.exponent),
    high: toDecimal(han.high, han.low === han.high ? han.exponent : 0),
    power: han.exponent,
    scaled: han.scaled,
    over: han.over,
    written: "han",
    digits: 0,
    places: 0,
    grouped: false,
    row: han.row,
    bare: han.bare,
  };
}

function toDecimal(value: number, exponent: number): Decimal {
  const unit = 10 ** exponent;
  return exponent > 0 && value % unit === 0 ? decimal(value / unit, exponent) : decimal(value);
}

/** 三點五億: the digits behind 點, unless a clock is read (下午三點五十分). */
function withFraction(scan: Scan, han: Han): Numeral {
  const { codes } = scan;
  const from = codes[han.end] === 0x20 ? han.end + 1 : han.end;
  if (POINT[codes[from]!] === 0 || han.scaled && han.exponent > 8) return fromHan(han);
  let i = codes[from + 1] === 0x20 ? from + 2 : from + 1;
  let written = "";
  while (i < scan.length && (hanDigit(codes[i]!) >= 0 || isDigit(codes[i]!)) && written.length < 18) {
    written += isDigit(codes[i]!) ? codes[i]! - 0x30 : hanDigit(codes[i]!);
    i++;
  }
  scan.steps += i - from + 2;
  const clock = MINUTE[codes[i]!] === 1 || hanUnit(codes[i]!) === 10 || (han.start > 0 && CLOCK[codes[han.start - 1]!] === 1);
  if (written === "" || clock) return fromHan(han);
  const value = add(decimal(han.low), decimal(BigInt(written), -written.length));
  const scaled = readScale(scan, i, (j) => isUnitWordAt(scan, j));
  const power = scaled?.power ?? 0;
  const whole = scale(value, power);
  const base = fromHan(han);
  return { ...base, end: scaled?.end ?? i, low: whole, high: whole, power, scaled: base.scaled || power > 0, places: written.length };
}

/** `11萬6000`, `3兆2,500億`, `5億1萬4千6百`, `1千零1`, `2萬5`. */
function readMixed(scan: Scan, at: number): Numeral | undefined {
  const first = readArabic(scan, at);
  if (first === undefined) return undefined;
  const isUnitWord = (i: number) => isUnitWordAt(scan, i);
  let step = readScale(scan, first.end, isUnitWord);
  let value = scale(first.value, step?.power ?? 0);
  let end = step?.end ?? first.end;
  let power = step?.power ?? 0;
  let over = step?.over ?? false;
  const scaled = step !== undefined;
  let parts = 0;
  while (step !== undefined && power > 0 && parts++ < 4) {
    const next = readPart(scan, end, power, first.places > 0);
    if (next === undefined) break;
    value = add(value, next.value);
    ({ end, power } = next);
    over ||= next.over;
    step = next.again ? step : undefined;
  }
  if (Math.abs(value.exponent) > EXPONENT_MAX) return undefined;
  const { digits, places, grouped } = first;
  return { start: at, end, low: value, high: value, power, scaled, over, written: parts > 1 ? "mixed" : "arabic", digits, places, grouped, row: false, bare: false };
}

interface Part {
  readonly value: Decimal;
  readonly end: number;
  readonly power: number;
  readonly over: boolean;
  readonly again: boolean;
}

/** The next, smaller part behind a scale of 10^power; `undefined` when what follows is another number. */
function readPart(scan: Scan, at: number, power: number, fractional: boolean): Part | undefined {
  const { codes } = scan;
  if (fractional) return undefined; // 1.5萬3000 is two numbers
  const blank = codes[at] === 0x20 ? 1 : 0;
  const zero = ZERO[codes[at + blank]!] === 1 ? 1 : 0;
  const from = at + blank + zero;
  scan.steps += 3;
  if (isDigit(codes[from]!)) return readArabicPart(scan, from, power, blank > 0, zero > 0);
  if (blank > 0 || hanDigit(codes[from]!) < 0) return undefined;
  const han = readHan(scan, from, (i) => isUnitWordAt(scan, i));
  if (han === undefined || han.row || han.low !== han.high || han.low >= 10 ** power || OWN[codes[han.end]!] === 1) return undefined;
  if (han.end === from + 1 && zero === 0) return { value: decimal(han.low, power - 1), end: han.end, power: power - 1, over: false, again: false };
  return { value: toDecimal(han.low, han.exponent), end: han.end, power: han.exponent, over: han.over, again: false };
}

function readArabicPart(scan: Scan, from: number, power: number, blank: boolean, zero: boolean): Part | undefined {
  const part = readArabic(scan, from);
  if (part === undefined || part.places > 0) return undefined;
  const step = readScale(scan, part.end, (i) => isUnitWordAt(scan, i));
  if (step !== undefined) {
    if (step.power >= power || part.digits + step.power > power) return undefined;
    return { value: scale(part.value, step.power), end: step.end, power: step.power, over: step.over, again: true };
  }
  if (blank || OWN[scan.codes[part.end]!] === 1 || part.digits > power) return undefined;
  const spoken = part.digits === 1 && !zero && power >= 3; // 2萬5
  return { value: spoken ? scale(part.value, power - 1) : part.value, end: part.end, power: spoken ? power - 1 : 0, over: false, again: false };
}
