import { isDigit } from "./char.ts";
import { isHanNumeral, readHan } from "./han.ts";
import type { Scan } from "./scan.ts";

/** A small whole number of a date: `10`, `二十三`, `二〇二五`. */
export interface DateNumber {
  readonly value: number;
  readonly end: number;
  /** Digits printed, for Western digits and rows. */
  readonly digits: number;
  readonly han: boolean;
  readonly row: boolean;
}

const DIGITS_MAX = 4;

/** Reads the number at `at`; `undefined` for anything that no date holds (decimals, groups, 三百多). */
export function readDateNumber(scan: Scan, at: number): DateNumber | undefined {
  const code = scan.codes[at]!;
  if (isDigit(code)) {
    let i = at;
    let value = 0;
    while (isDigit(scan.codes[i]!) && i - at <= DIGITS_MAX) value = value * 10 + (scan.codes[i++]! - 0x30);
    scan.steps += i - at + 1;
    if (i - at > DIGITS_MAX) return undefined;
    return { value, end: i, digits: i - at, han: false, row: false };
  }
  if (!isHanNumeral(code)) return undefined;
  const han = readHan(scan, at, () => false);
  if (han === undefined || han.scaled || han.over || han.bare || han.low !== han.high || han.low > 9999)
    return undefined;
  return { value: han.low, end: han.end, digits: han.row ? han.end - han.start : 0, han: true, row: han.row };
}
