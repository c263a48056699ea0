import { compare, type Decimal, trim } from "#base";
import type { Figure } from "#model";
import { mix } from "./sketch.ts";

/** What a figure says, as a number: unit and amount, however it is written (4.5萬噸 and 45,000噸 are one). */
export function figureKey({ low, high, unit }: Pick<Figure, "low" | "high" | "unit">): number {
  const range = compare(low, high) === 0 ? "" : amountText(high);
  return hashText(`${YUAN.has(unit) ? "元" : unit} ${amountText(low)} ${range}`);
}

/** A bare 元 is read by the script that it is printed in, and a copy may be printed in the other. */
const YUAN: ReadonlySet<string> = new Set(["TWD", "CNY"]);

/** Units in which everything is counted and little is told: days, places, ranks. */
const WEAK: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour", "minute", "rank", "x"]);

/**
 * How little chance has it that two articles print one figure and do not tell of one thing: one digit tells nearly
 * nothing, four digits tell much.
 */
export function figureWeight({ low, high, unit }: Pick<Figure, "low" | "high" | "unit">): number {
  const digits = Math.max(digitsOf(low), compare(low, high) === 0 ? 0 : digitsOf(high) + 1);
  if (digits <= 1) return WEAK.has(unit) ? 0 : 0.25;
  return Math.min(3, digits - 1) * (WEAK.has(unit) ? 0.5 : 1);
}

/** A text as one number: equal texts, equal numbers. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function digitsOf(value: Decimal): number {
  const { digits } = trim(value);
  return String(digits < 0n ? -digits : digits).length;
}

function amountText(value: Decimal): string {
  const { digits, exponent } = trim(value);
  return `${digits}e${exponent}`;
}
