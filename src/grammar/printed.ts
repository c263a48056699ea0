import type { Decimal } from "#base";
import type { Unit } from "./unit.ts";

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

/** A number with its unit, before hedges, verbs and money signs are looked at. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Absent for a bare number; kind `none` when the word behind makes it a name. */
  readonly unit?: Unit;
  readonly numeral: Numeral;
  /** 多 or 餘: more than the printed digits. */
  readonly over: boolean;
}
