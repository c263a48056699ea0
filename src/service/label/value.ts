import { compare, type Decimal, parseDecimal, toText } from "#base";
import { BOUNDS, CHANGES } from "#model";
import type { Label } from "./label.ts";

/** How much, as one field: `up about 105000..121000 USD`. */
export type Value = Pick<Label, "low" | "high" | "bound" | "unit" | "change">;

export function toValueField({ low, high, bound, unit, change }: Value): string {
  const number = isSame(low, high) ? toText(low) : `${toText(low)}..${toText(high)}`;
  return [change, bound === "=" ? undefined : bound, number, unit].filter((part) => part !== undefined).join(" ");
}

/** Reads such a field; tells in a few words what is wrong with it. */
export function parseValueField(field: string): Value | string {
  const parts = field.split(/\s+/);
  const change = CHANGES.find((one) => one === parts[0]);
  if (change !== undefined) parts.shift();
  const bound = BOUNDS.find((one) => one === parts[0]);
  if (bound !== undefined) parts.shift();
  const [number = "", unit, ...rest] = parts;
  if (unit === undefined || rest.length > 0) return `value: ${field} (change, bound, number, unit)`;
  const [from = "", to = from, ...more] = number.split("..");
  const low = parseDecimal(from);
  const high = parseDecimal(to);
  if (low === undefined || high === undefined || more.length > 0) return `not a number: ${number}`;
  if (compare(low, high) > 0) return `the wrong way round: ${number}`;
  return { low, high, bound: bound ?? "=", unit, ...(change !== undefined && { change }) };
}

function isSame(a: Decimal, b: Decimal): boolean {
  return a.digits === b.digits && a.exponent === b.exponent;
}
