import { add, type Decimal, decimal, fold, scale } from "#base";
import { isDigit } from "./char.ts";
import { type Han, hanDigit, hanUnit } from "./han.ts";
import type { Numeral } from "./printed.ts";
import { readScale } from "./scale.ts";
import type { Scan } from "./scan.ts";
import { charTable } from "./trie.ts";
import { isUnitWordAt } from "./unit.ts";

const POINT = charTable("點.");
const DOT = 0x2e;
const CLOCK = charTable("午晨早晚夜間");
const MINUTE = charTable("分");

/** A Chinese numeral as a number with its printed precision. */
export function fromHan(han: Han): Numeral {
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

export function toDecimal(value: number, exponent: number): Decimal {
  const unit = 10 ** exponent;
  return exponent > 0 && value % unit === 0 ? decimal(value / unit, exponent) : decimal(value);
}

/** 三點五億: the digits behind 點, unless a clock is read (下午三點五十分). */
export function withFraction(scan: Scan, han: Han): Numeral {
  const { codes } = scan;
  const from = codes[han.end] === 0x20 ? han.end + 1 : han.end;
  if (POINT[codes[from]!] === 0 || (han.scaled && han.exponent > 8)) return fromHan(han);
  if (codes[from] === DOT && (from > han.end || !isFractionDigit(codes[from + 1]!))) return fromHan(han); // 四．五萬噸
  let i = codes[from + 1] === 0x20 ? from + 2 : from + 1;
  let written = "";
  while (i < scan.length && (isFractionDigit(codes[i]!) || isDigit(codes[i]!)) && written.length < 18) {
    written += isDigit(codes[i]!) ? codes[i]! - 0x30 : hanDigit(codes[i]!);
    i++;
  }
  scan.steps += i - from + 2;
  const clock =
    MINUTE[codes[i]!] === 1 || hanUnit(codes[i]!) === 10 || (han.start > 0 && CLOCK[codes[han.start - 1]!] === 1);
  if (written === "" || clock) return fromHan(han);
  const value = add(decimal(han.low), decimal(BigInt(written), -written.length));
  const scaled = readScale(scan, i, (j) => isUnitWordAt(scan, j));
  const power = scaled?.power ?? 0;
  const whole = scale(value, power);
  const base = fromHan(han);
  return {
    ...base,
    end: scaled?.end ?? i,
    low: whole,
    high: whole,
    power,
    scaled: base.scaled || power > 0,
    places: written.length,
  };
}

/** 兩 counts, it never stands behind a point: 一點兩小時 is a clock and a duration. */
function isFractionDigit(code: number): boolean {
  return hanDigit(code) >= 0 && code !== PAIR;
}

const PAIR = fold("兩").charCodeAt(0);
