import { TEN_THOUSAND } from "./han-char.ts";

/** Stands for "up to all nines": 幾百 reaches 999, 數十 reaches 99. */
export const ALL_NINES = 9.999;

/** Working state: totals are kept twice, for the least and the greatest reading. */
export interface Sum {
  total: [number, number];
  section: [number, number];
  digit: [number, number] | undefined;
  lastUnit: number;
  lastLarge: number;
  zero: boolean;
  over: boolean;
  seen: number;
  /** A blank stood inside. */
  spaced: boolean;
  /** Power of ten of the last printed unit. */
  power: number;
}

/** Before the first character. */
export function makeSum(): Sum {
  return {
    total: [0, 0],
    section: [0, 0],
    digit: undefined,
    lastUnit: 0,
    lastLarge: 0,
    zero: false,
    over: false,
    seen: 0,
    spaced: false,
    power: 0,
  };
}

/** Takes a unit of Chinese numerals (negative: 廿 and its kin); false when the numeral ends before it. */
export function takeUnit(sum: Sum, unit: number): boolean {
  if (unit < 0) {
    if (sum.digit !== undefined) return false;
    sum.section = plus(sum.section, [-unit, -unit]);
    sum.lastUnit = 10;
    return true;
  }
  if (unit < TEN_THOUSAND) {
    if (sum.lastUnit > 0 && sum.lastUnit < TEN_THOUSAND && unit >= sum.lastUnit && sum.digit !== undefined)
      return false;
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

/** The least and greatest value with the power of the last printed unit; `undefined` beyond exact whole numbers. */
export function closeSum(sum: Sum): { low: number; high: number; exponent: number } | undefined {
  let exponent = sum.digit === undefined ? sum.power : 0;
  let tail: [number, number] = sum.digit?.[1] === ALL_NINES ? [2, 9] : (sum.digit ?? [0, 0]); // 數千克: the unit took the 千
  if (sum.digit !== undefined && sum.lastUnit >= 100 && !sum.zero) {
    tail = times(sum.digit, sum.lastUnit / 10); // 兩千三百五
    if (sum.lastLarge > 0) exponent = Math.round(Math.log10(sum.lastUnit / 10));
  }
  const [low, high] = plus(plus(sum.total, sum.section), tail);
  if (high > Number.MAX_SAFE_INTEGER) return undefined;
  return { low, high, exponent };
}

function plus(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  return [a[0] + b[0], a[1] + b[1]];
}

function times(a: readonly [number, number], by: number): [number, number] {
  return [a[0] * by, a[1] * by];
}
