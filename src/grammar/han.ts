import { fold } from "#base";
import { CAPITALS, hanDigit, hanUnit, NUMBER_OF, OVER, PAIR, SEVERAL, TEN_THOUSAND } from "./han-char.ts";
import { ALL_NINES, closeSum, makeSum, type Sum, takeUnit } from "./han-sum.ts";
import { type Scan, skipBlanks } from "./scan.ts";

export { hanDigit, hanUnit, isHanNumeral } from "./han-char.ts";

/**
 * Chinese numerals. Kinds: a digit (一 … 九, 兩, 零), a small unit (十 百 千), a large one (萬 億 兆); financial capitals
 * (壹 貳 …) read the same.
 */
export interface Han {
  readonly start: number;
  readonly end: number;
  /** The least and greatest whole number the words allow: equal but for 三四十, 十幾. */
  readonly low: number;
  readonly high: number;
  /** Power of ten of the last printed unit when that is 萬 or larger, else 0. */
  readonly exponent: number;
  /** 多, 餘 or 來 stood inside (三百多萬). */
  readonly over: boolean;
  /** A row of digits without units: 二〇二五, 一九九一. */
  readonly row: boolean;
  /** Only units, no digit before them: 百, 千萬, 億. */
  readonly bare: boolean;
  /** 萬, 億 or 兆 was printed. */
  readonly scaled: boolean;
}

/**
 * Reads a Chinese numeral at `at`:
 *
 *     三百多萬名
 *     ^
 *
 * Handles 零 gaps, the spoken tail (兩千三百五 = 2,350), digit rows, neighbours as a range (三四十, 七八百), 幾 and 數
 * (十幾, 數十, 幾百萬) and 多 / 餘 before a large unit. `isUnitWord(at)` says that a unit word such as 兆瓦 or 千克
 * begins there, so that its first character is no scale. `undefined` when no numeral is there.
 */
export function readHan(scan: Scan, at: number, isUnitWord: (at: number) => boolean, capital = false): Han | undefined {
  const row = readRow(scan, at, isUnitWord);
  if (row !== undefined) return row;
  const sum = makeSum();
  let i = at;
  let bare = hanUnit(scan.codes[at]!) !== 10; // 百, 千萬 alone are words; 十 alone is ten
  while (i < scan.length && i - at < LENGTH_MAX) {
    const unit = hanUnit(scan.codes[i]!);
    scan.steps++;
    if (unit > 0 && i > at && isUnitWord(i)) break;
    const taken = unit === 0 ? takeOther(scan, sum, i) : takeUnit(sum, unit) ? 1 : 0;
    if (taken === 0) break;
    if (isDigitLike(scan.codes[i]!)) bare = false;
    sum.seen++;
    i += taken;
  }
  while (i > at && scan.codes[i - 1] === 0x20) i--;
  if (sum.seen === 0) return undefined;
  if (i === at + 1 && !capital && CAPITALS.has(scan.codes[at]!) && !isPointed(scan, i)) return undefined;
  const closed = closeSum(sum);
  if (closed === undefined) return undefined;
  return { start: at, end: i, ...closed, over: sum.over, row: false, bare, scaled: sum.lastLarge > 0 };
}

/** Longest numeral that is read as one; what is longer is noise. */
const LENGTH_MAX = 40;

function isDigitLike(code: number): boolean {
  return hanDigit(code) >= 0 || code === SEVERAL || code === NUMBER_OF;
}

/** Takes a digit, 多 or a blank inside a numeral; how many characters, 0 when the numeral ends here. */
function takeOther(scan: Scan, sum: Sum, at: number): number {
  const code = scan.codes[at]!;
  if (isDigitLike(code)) return takeDigit(scan, sum, at);
  if (OVER.has(code) && sum.digit === undefined && sum.lastUnit > 0) {
    if (hanUnit(scan.codes[skipBlanks(scan, at + 1)]!) < TEN_THOUSAND) return 0;
    sum.over = true; // 三百多萬
    return 1;
  }
  if (code !== 0x20 || sum.seen === 0) return 0;
  const gap = isNumeralGap(scan, at, sum) || (sum.over && hanUnit(scan.codes[at + 1]!) >= TEN_THOUSAND);
  if (gap) sum.spaced = true; // 三千 八百: a blank inside a numeral is typesetting
  return gap ? 1 : 0;
}

/**
 * 二〇二五, 一九九一: three or more digits, or two of which one is zero or that a point follows (七四點三). A large unit
 * may stand behind (七四○六萬, 一二○億), no small one.
 */
function readRow(scan: Scan, at: number, isUnitWord: (at: number) => boolean): Han | undefined {
  let i = at;
  let value = 0;
  while (i < scan.length && hanDigit(scan.codes[i]!) >= 0 && i - at < 16)
    value = value * 10 + hanDigit(scan.codes[i++]!);
  scan.steps += i - at + 1;
  const length = i - at;
  if (length < 2) return undefined;
  const zero = hanDigit(scan.codes[at + 1]!) === 0;
  const isTwo = length === 2 && !zero && !isPointed(scan, i);
  if (isTwo && scan.codes[i] !== DISCOUNT) return undefined; // 七五折
  if (hanDigit(scan.codes[at]!) === 0 && length < 3) return undefined;
  const unit = hanUnit(scan.codes[i] ?? 0);
  if (unit === 0 || isUnitWord(i)) return rowOf(at, i, value, 0);
  if (unit < TEN_THOUSAND || isTwo || hanDigit(scan.codes[at]!) === 0) return undefined;
  return value * unit > Number.MAX_SAFE_INTEGER ? undefined : rowOf(at, i + 1, value, Math.round(Math.log10(unit)));
}

function rowOf(start: number, end: number, value: number, exponent: number): Han {
  const low = value * 10 ** exponent;
  const scaled = exponent > 0;
  return { start, end, low, high: low, exponent, over: false, row: !scaled, bare: false, scaled };
}

/** Takes a digit, or two neighbours as a range; returns how many characters, 0 when the numeral ends here. */
function takeDigit(scan: Scan, sum: Sum, at: number): number {
  const code = scan.codes[at]!;
  if (code === SEVERAL || code === NUMBER_OF) return takeSeveral(scan, sum, at) ? 1 : 0;
  const digit = hanDigit(code);
  if (sum.digit !== undefined) return 0;
  if (code === PAIR && sum.seen > 0 && hanUnit(scan.codes[at + 1] ?? 0) < 100) return 0; // 三十兩: a weight
  if (digit === 0) {
    if (sum.seen === 0) {
      sum.digit = [0, 0];
      return 1;
    }
    sum.zero = true;
    return 1;
  }
  const mark = scan.codes[at + 1] === LIST_MARK ? 1 : 0; // 三、四十
  const next = hanDigit(scan.codes[at + 1 + mark] ?? 0);
  if (next === digit + 1 && digit > 0 && !isTail(scan, at + 2 + mark) && (mark === 0 || isScaled(scan, at + 3))) {
    sum.digit = [digit, next];
    return 2 + mark;
  }
  sum.digit = [digit, digit];
  return 1;
}

/** 三、四十 and 七、八成 are approximations; 一、二 are list marks. */
function isScaled(scan: Scan, at: number): boolean {
  const code = scan.codes[at] ?? 0;
  scan.steps++;
  return hanUnit(code) > 0 || code === TENTH;
}

const DISCOUNT = "折".charCodeAt(0);
const LIST_MARK = "、".charCodeAt(0);
const TENTH = "成".charCodeAt(0);

/** 幾 and 數: 2–9 alone and before a large unit (數億), all of a small one (幾百 = 100–999), 1–9 behind 十 (十幾). */
function takeSeveral(scan: Scan, sum: Sum, at: number): boolean {
  if (sum.digit !== undefined) return false;
  const next = hanUnit(scan.codes[at + 1] ?? 0);
  if (sum.seen > 0) {
    if (scan.codes[at] !== SEVERAL || sum.lastUnit < 10) return false;
    sum.digit = [1, 9];
    return true;
  }
  sum.digit = next > 0 && next < TEN_THOUSAND ? [1, ALL_NINES] : [2, 9];
  return true;
}

/** 一二三 as a count of items, not 一、二 as a range: a third digit follows. */
function isTail(scan: Scan, at: number): boolean {
  return hanDigit(scan.codes[at] ?? 0) >= 0;
}

/** A blank that stands between two parts of one numeral: 三千 八百, 一 百 五 十, 三百 五 又. */
function isNumeralGap(scan: Scan, at: number, sum: Sum): boolean {
  const next = scan.codes[at + 1] ?? 0;
  scan.steps += 3;
  if (sum.digit !== undefined) return hanUnit(next) > 0;
  if (sum.spaced && hanUnit(next) >= TEN_THOUSAND) return true;
  const behind = skipBlanks(scan, at + 2, 2);
  if (next === SEVERAL) return sum.lastUnit >= 10 && hanUnit(scan.codes[behind]!) >= TEN_THOUSAND;
  if (OVER.has(next)) return hanUnit(scan.codes[behind]!) >= TEN_THOUSAND;
  return hanDigit(next) > 0 && (hanUnit(scan.codes[behind]!) > 0 || scan.codes[behind] === AND);
}

/** 陸點五: a capital before a point and a digit is a number after all. */
function isPointed(scan: Scan, at: number): boolean {
  const point = skipBlanks(scan, at);
  scan.steps += 2;
  const dot = scan.codes[at] === DOT && hanDigit(scan.codes[at + 1]!) >= 0; // 二四．五
  return dot || (scan.codes[point] === POINT && hanDigit(scan.codes[skipBlanks(scan, point + 1)]!) >= 0);
}

const DOT = 0x2e;
const POINT = fold("點").charCodeAt(0);
const AND = "又".charCodeAt(0);
