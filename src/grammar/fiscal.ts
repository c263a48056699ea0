import type { Moment } from "./anchor.ts";
import { isDigit, isLetter } from "./char.ts";
import { readDateNumber } from "./date-number.ts";
import { monthsPeriod, type Period } from "./period.ts";
import type { Scan } from "./scan.ts";
import { charTable } from "./trie.ts";
import { readQuarter, type Within } from "./within-year.ts";

/** Reads how tables and brokers write years and quarters: FY2026, 3Q25, 1H25, 9M25, 2025Q3, 25H1. */
const Q = 0x51;
const H = 0x48;
const M = 0x4d;
const MONTHS = new Map([
  [Q, 3],
  [H, 6],
]);

export const FISCAL_FIRST = charTable("F");

/** FY2026, FY25, FY2024/25 at `at`. */
export function readFiscalCode(scan: Scan, at: number): Moment | undefined {
  const { codes } = scan;
  if (codes[at] !== 0x46 || codes[at + 1] !== 0x59 || isLetter(codes[at - 1] ?? 0)) return undefined;
  const year = readCodeYear(scan, codes[at + 2] === 0x20 ? at + 3 : at + 2);
  if (year === undefined) return undefined;
  const second = codes[year.end] === 0x2f ? readDateNumber(scan, year.end + 1) : undefined;
  const next = second?.digits === 2 && second.value === (year.value + 1) % 100 ? second : undefined;
  const until = next === undefined ? year.value : year.value + 1;
  const period: Period = { grain: "year", from: { year: year.value }, until: { year: until } };
  return toCode(at, { period, end: next?.end ?? year.end, printed: "year" });
}

/** 3Q25, 2H2024, 9M25, 2025Q3, 25Q1, 25H2 at a digit. */
export function readQuarterCode(scan: Scan, at: number): Moment | undefined {
  const number = readDateNumber(scan, at);
  if (number === undefined || number.han || isLetter(scan.codes[at - 1] ?? 0)) return undefined;
  const letter = scan.codes[number.end]! & 0xdf;
  if (number.digits === 1) return readPartFirst(scan, at, number.value, number.end);
  const year = number.digits === 4 ? number.value : number.digits === 2 ? 2000 + number.value : undefined;
  if (year === undefined || year < 1990 || year > 2099) return undefined;
  const within =
    letter === Q ? readQuarter(scan, year, number.end) : letter === H ? readHalf(scan, year, number.end) : undefined;
  return within && toCode(at, within);
}

function readHalf(scan: Scan, year: number, at: number): Within | undefined {
  const half = scan.codes[at + 1]! - 0x30;
  if ((half !== 1 && half !== 2) || isWordGoingOn(scan, at + 2)) return undefined;
  return { period: monthsPeriod("half", year, half * 6 - 5, half * 6), end: at + 2, printed: "month" };
}

function readPartFirst(scan: Scan, at: number, value: number, mark: number): Moment | undefined {
  const letter = scan.codes[mark]! & 0xdf;
  const year = readCodeYear(scan, mark + 1);
  if (year === undefined) return undefined;
  if (letter === M && (value === 6 || value === 9) && year.digits === 2) {
    const period = monthsPeriod("span", year.value, 1, value);
    return toCode(at, { period, end: year.end, printed: "month" });
  }
  const months = MONTHS.get(letter);
  if (months === undefined || value < 1 || value * months > 12) return undefined;
  const until = value * months;
  const period = monthsPeriod(months === 3 ? "quarter" : "half", year.value, until - months + 1, until);
  return toCode(at, { period, end: year.end, printed: "month" });
}

function readCodeYear(scan: Scan, at: number): { value: number; digits: number; end: number } | undefined {
  const year = readDateNumber(scan, at);
  if (year === undefined || year.han || (year.digits !== 2 && year.digits !== 4)) return undefined;
  if (isLetter(scan.codes[year.end]!)) return undefined;
  const value = year.digits === 2 ? 2000 + year.value : year.value;
  return value >= 1950 && value <= 2099 ? { value, digits: year.digits, end: year.end } : undefined;
}

function isWordGoingOn(scan: Scan, at: number): boolean {
  return isLetter(scan.codes[at]!) || isDigit(scan.codes[at]!);
}

function toCode(start: number, within: Within): Moment {
  const month = within.printed === "year" ? {} : ({ month: "printed" } as const);
  return { start, end: within.end, period: within.period, evidence: { year: "printed", ...month }, dated: true };
}
