import { convert, dimensionOf, isMoney, isSameDimension } from "#algebra";
import { compare, decimal, multiply } from "#base";
import type { Claim } from "./claim.ts";
import type { SlipKind } from "./slip.ts";

/** Two amounts of one comparison told in units of one kind differ by no more than this many times. */
const TIMES_MAX = decimal(5n);

/** Units that writers take for each other. `undefined` for one unit, and for units of different things. */
export function siblingUnits(
  a: Claim,
  b: Claim,
): Extract<SlipKind, "percent-points" | "currency" | "unit"> | undefined {
  if (a.unit === b.unit) return undefined;
  const isPart = (unit: string) => unit === "%" || unit === "pp";
  if (isPart(a.unit) && isPart(b.unit)) return "percent-points";
  if (isMoney(a.unit) && isMoney(b.unit)) return "currency";
  const [left, right] = [dimensionOf(a.unit), dimensionOf(b.unit)];
  if (left === undefined || right === undefined || Object.keys(left).length === 0) return undefined;
  return isSameDimension(left, right) && convert({ low: a.low }, a.unit, b.unit) !== undefined ? "unit" : undefined;
}

/** Whether two amounts of one kind of unit are so far apart that one of the units must be wrong. */
export function isFarApart(a: Claim, b: Claim): boolean {
  const other = convert({ low: b.low, high: b.high }, b.unit, a.unit);
  const [value, low] = [a.low, other?.low];
  if (low === undefined || low.digits === 0n || value.digits === 0n) return false;
  return compare(value, multiply(low, TIMES_MAX)) > 0 || compare(low, multiply(value, TIMES_MAX)) > 0;
}

/** Whether two amounts are printed with the same digits, two of them at least: 9.0% and 9.0 points. */
export function isSameDigits(a: Claim, b: Claim): boolean {
  const isOne = ({ low, high }: Claim) => compare(low, high) === 0;
  const text = ({ low }: Claim) => low.digits.toString();
  return isOne(a) && isOne(b) && text(a).length > 1 && text(a) === text(b);
}
