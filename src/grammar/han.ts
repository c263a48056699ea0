import { fold } from "#base";
import type { Scan } from "./scan.ts";

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

const DIGIT = new Int8Array(65536).fill(-1);
const UNIT = new Float64Array(65536);
const digitRows = ["零〇○", "一壹弌", "二兩貳貮倆", "三參叁仨", "四肆", "五伍", "六陸", "七柒", "八捌", "九玖"];
digitRows.forEach((row, value) => {
  for (const character of fold(row)) DIGIT[character.charCodeAt(0)] = value;
});
for (const [characters, value] of [["十拾", 10], ["百佰", 100], ["千仟", 1000], ["萬", 1e4], ["億", 1e8], ["兆", 1e12]] as const) {
  for (const character of fold(characters)) UNIT[character.charCodeAt(0)] = value;
}
for (const [character, value] of [["廿", 20], ["卅", 30], ["卌", 40]] as const) UNIT[character.charCodeAt(0)] = -value;

/** 壹 貳 參 陸 …: alone they are mostly other words (參加, 陸方), so a lone one is no number. */
const CAPITALS = new Set([...fold("壹弌貳貮參叁肆伍陸柒捌玖拾佰仟")].map((character) => character.charCodeAt(0)));
const DISCOUNT = "折".charCodeAt(0);
const PAIR = fold("兩").charCodeAt(0);
const SEVERAL = fold("幾數").charCodeAt(0);
const NUMBER_OF = fold("數").charCodeAt(0);
const OVER = new Set([...fold("多餘來")].map((character) => character.charCodeAt(0)));
const TEN_THOUSAND = 1e4;
/** Stands for "up to all nines": 幾百 reaches 999, 數十 reaches 99. */
const ALL_NINES = 9.999;

/** The digit that a folded unit stands for, −1 when it is none. */
export function hanDigit(code: number): number {
  return DIGIT[code] ?? -1;
}

/** 10, 100, 1000, 10⁴, 10⁸ or 10¹² for a unit character, −20 … for 廿 卅, else 0. */
export function hanUnit(code: number): number {
  return UNIT[code] ?? 0;
}

/** Whether a numeral may begin with this unit. */
export function isHanNumeral(code: number): boolean {
  return DIGIT[code]! >= 0 || UNIT[code] !== 0 || code === SEVERAL || code === NUMBER_OF;
}

/** Working state: totals are kept twice, for the least and the greatest reading. */
interface Sum {
  total: [number, number];
  section: [number, number];
  digit: [number, number] | undefined;
  lastUnit: number;
  lastLarge: number;
  zero: boolean;
  over: boolean;
  seen: number;
  /** Power of ten of the last printed unit. */
  power: number;
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
export function readHan(scan: Scan, at: number, isUnitWord: (at: number) => boolean): Han | undefined {
  const row = readRow(scan, at);
  if (row !== undefined) return row;
  const sum: Sum = { total: [0, 0], section: [0, 0], digit: undefined, lastUnit: 0, lastLarge: 0, zero: false, over: false, seen: 0, power: 0 };
  let i = at;
  let bare = hanUnit(scan.codes[at]!) !== 10; // 百, 千萬 alone are words; 十 alone is ten
  while (i < scan.length) {
    const code = scan.codes[i]!;
    scan.steps++;
    const unit = hanUnit(code);
    if (unit !== 0) {
      if (i > at && unit > 0 && isUnitWord(i)) break;
      if (!takeUnit(sum, unit)) break;
    } else if (hanDigit(code) >= 0 || code === SEVERAL || code === NUMBER_OF) {
      const taken = takeDigit(scan, sum, i);
      if (taken === 0) break;
      bare = false;
      i += taken - 1;
    } else if (OVER.has(code) && sum.digit === undefined && sum.lastUnit > 0 && isLargeUnit(scan.codes[i + 1]!)) {
      sum.over = true; // 三百多萬
    } else if (code === 0x20 && sum.seen > 0 && isNumeralGap(scan, i, sum)) {
      // 三千 八百: a blank inside a numeral is typesetting
    } else break;
    sum.seen++;
    i++;
  }
  while (i > at && scan.codes[i - 1] === 0x20) i--;
  if (sum.seen === 0 || (i === at + 1 && CAPITALS.has(scan.codes[at]!))) return undefined;
  return finish(sum, at, i, bare);
}

/** 二〇二五, 一九九一: three or more digits, or two of which one is zero, with no unit behind. */
function readRow(scan: Scan, at: number): Han | undefined {
  let i = at;
  let value = 0;
  while (i < scan.length && hanDigit(scan.codes[i]!) >= 0 && i - at < 16) value = value * 10 + hanDigit(scan.codes[i++]!);
  scan.steps += i - at + 1;
  const length = i - at;
  if (length < 2 || hanUnit(scan.codes[i] ?? 0) > 0) return undefined;
  const zero = hanDigit(scan.codes[at + 1]!) === 0;
  if (length === 2 && !zero && scan.codes[i] !== DISCOUNT) return undefined; // 七五折
  if (hanDigit(scan.codes[at]!) === 0 && length < 3) return undefined;
  return { start: at, end: i, low: value, high: value, exponent: 0, over: false, row: true, bare: false, scaled: false };
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
  const next = hanDigit(scan.codes[at + 1] ?? 0);
  if (next === digit + 1 && digit > 0 && !isTail(scan, at + 2)) {
    sum.digit = [digit, next];
    return 2;
  }
  sum.digit = [digit, digit];
  return 1;
}

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

function takeUnit(sum: Sum, unit: number): boolean {
  if (unit < 0) {
    if (sum.digit !== undefined) return false;
    sum.section = plus(sum.section, [-unit, -unit]);
    sum.lastUnit = 10;
    return true;
  }
  if (unit < TEN_THOUSAND) {
    if (sum.lastUnit > 0 && sum.lastUnit < TEN_THOUSAND && unit >= sum.lastUnit && sum.digit !== undefined) return false;
    const coefficient = sum.digit ?? (sum.seen === 0 || sum.zero || sum.lastUnit >= TEN_THOUSAND ? [1, 1] : undefined);
    if (coefficient === undefined) return false;
    sum.section = plus(sum.section, [coefficient[0] * unit, floorDecade(coefficient[1], unit)]);
    sum.digit = undefined;
    sum.lastUnit = unit;
    sum.zero = false;
    if (sum.lastLarge > 0) sum.power = Math.round(Math.log10(unit));
    return true;
  }
  takeLarge(sum, unit);
  return true;
}


function floorDecade(coefficient: number, unit: number): number {
  return coefficient === ALL_NINES ? unit * 10 - 1 : coefficient * unit;
}

function takeLarge(sum: Sum, unit: number): void {
  let section = plus(sum.section, sum.digit ?? [0, 0]);
  if (section[1] === 0 && sum.total[1] > 0) {
    sum.total = times(sum.total, unit); // 萬億
    sum.power += Math.round(Math.log10(unit));
  } else {
    sum.power = Math.round(Math.log10(unit));
    if (section[1] === 0) section = [1, 1];
    if (sum.lastLarge > 0 && unit > sum.lastLarge) sum.total = times(plus(sum.total, section), unit);
    else sum.total = plus(sum.total, times(section, unit));
  }
  sum.section = [0, 0];
  sum.digit = undefined;
  sum.lastUnit = unit;
  sum.lastLarge = unit;
  sum.zero = false;
}

function finish(sum: Sum, start: number, end: number, bare: boolean): Han | undefined {
  let exponent = sum.digit === undefined ? sum.power : 0;
  let tail: [number, number] = sum.digit?.[1] === ALL_NINES ? [2, 9] : (sum.digit ?? [0, 0]); // 數千克: the unit took the 千
  if (sum.digit !== undefined && sum.lastUnit >= 100 && !sum.zero) {
    tail = times(sum.digit, sum.lastUnit / 10); // 兩千三百五
    if (sum.lastLarge > 0) exponent = Math.round(Math.log10(sum.lastUnit / 10));
  }
  const [low, high] = plus(plus(sum.total, sum.section), tail);
  if (high > Number.MAX_SAFE_INTEGER) return undefined;
  return { start, end, low, high, exponent, over: sum.over, row: false, bare, scaled: sum.lastLarge > 0 };
}

function isLargeUnit(code: number): boolean {
  return hanUnit(code ?? 0) >= TEN_THOUSAND;
}

/** A blank that stands between two parts of one numeral: 三千 八百. */
function isNumeralGap(scan: Scan, at: number, sum: Sum): boolean {
  const next = scan.codes[at + 1] ?? 0;
  scan.steps += 2;
  if (sum.digit !== undefined) return hanUnit(next) > 0;
  return hanDigit(next) > 0 && hanUnit(scan.codes[at + 2] ?? 0) > 0;
}

function plus(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  return [a[0] + b[0], a[1] + b[1]];
}

function times(a: readonly [number, number], by: number): [number, number] {
  return [a[0] * by, a[1] * by];
}
