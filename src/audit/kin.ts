import type { Claim } from "./claim.ts";
import { siblingUnits } from "./sibling.ts";

/** Units whose amounts are never added. */
const NOT_ADDED: ReadonlySet<string> = new Set(["rank", "x", "bp", "°C", "°F"]);

/** Whether two levels can be parts of one sum: one unit, or units of one kind of which one may be a slip. */
export function isKin(a: Claim, b: Claim): boolean {
  if (NOT_ADDED.has(a.unit) || isStep(a) || isStep(b)) return false;
  const kind = siblingUnits(a, b);
  return a.unit === b.unit || kind === "unit" || kind === "currency";
}

/** Whether a figure is a change by so much, no level. */
export function isStep({ change }: Claim): boolean {
  return change === "up" || change === "down";
}
