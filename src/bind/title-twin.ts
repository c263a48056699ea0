import { compare, type Decimal, toNumber } from "#base";
import type { Figure } from "#model";
import { isDuration } from "./period-time.ts";
import type { Sheet } from "./sheet.ts";

/** How many figures of the story a headline's is looked for among. */
const FIRST_MAX = 10;

/**
 * The figure of the story that a headline's says in short: 逾兩成 is 21.4%, 505億 is 505.3億. Its index; `undefined` for
 * figures of the story and where nothing near it has the same unit and direction.
 */
export function findTwin(sheet: Sheet, index: number): number | undefined {
  const figure = sheet.figures[index]!;
  const { length } = sheet.article.title;
  if (figure.end > length || isDuration(figure) || figure.unit === "rank") return undefined;
  let seen = 0;
  for (let i = index + 1; i < sheet.figures.length && seen < FIRST_MAX; i++) {
    const other = sheet.figures[i]!;
    if (other.start < length) continue;
    seen++;
    if (isSameAmount(figure, other)) return i;
  }
  return undefined;
}

function isSameAmount(short: Figure, full: Figure): boolean {
  if (short.unit !== full.unit || areOpposed(short, full)) return false;
  if (compare(short.low, full.low) === 0 && compare(short.high, full.high) === 0) return true;
  if (compare(short.low, short.high) !== 0 || compare(full.low, full.high) !== 0) return false;
  const hedged = short.bound !== "=";
  if (!hedged && (short.unit === "1" || short.unit === "person" || digitsOf(short.low) < 2)) return false;
  const [value, other] = [toNumber(short.low), toNumber(full.low)];
  const last = 10 ** short.low.exponent;
  const near = Math.abs(value) / NEAR;
  if (short.bound === ">" || short.bound === ">=") return other >= value && other - value <= Math.max(last, 2 * near);
  if (short.bound === "<" || short.bound === "<=") return other <= value && value - other <= Math.max(last, 2 * near);
  return Math.abs(other - value) <= Math.min(last, near);
}

/** The part of a value that a headline may round away. */
const NEAR = 20;

/** Whether one figure rises and the other falls. */
export function areOpposed(a: Figure, b: Figure): boolean {
  const [one, two] = [a.change, b.change];
  return (one === "up" && two === "down") || (one === "down" && two === "up");
}

function digitsOf({ digits }: Decimal): number {
  return digits.toString().replace(/^-/, "").replace(/0+$/, "").length;
}
