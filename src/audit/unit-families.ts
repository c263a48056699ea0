import type { SlipKind } from "./slip.ts";

/** Units of which one is easily written for another, and what that slip is called. */
export const UNIT_FAMILIES: readonly (readonly [SlipKind, ReadonlySet<string>])[] = [
  ["percent-points", new Set(["%", "pp"])],
  ["unit", new Set(["t", "kg", "g", "lb", "oz", "kt", "Mt"])],
  ["unit", new Set(["MW", "kW", "GW", "MWh", "kWh", "GWh", "TWh"])],
  ["unit", new Set(["EH/s", "PH/s", "TH/s", "ZH/s"])],
  ["unit", new Set(["m", "km", "cm", "mm", "ft", "mi"])],
  ["unit", new Set(["ha", "km2", "m2", "ping", "mu", "jia", "ac"])],
  ["unit", new Set(["day", "week", "month", "year", "hour", "minute"])],
  ["unit", new Set(["BTC", "ETH"])],
];

/** The other units that writers take for a unit. */
export function unitsLike(unit: string): readonly string[] {
  return UNIT_FAMILIES.flatMap(([, units]) => (units.has(unit) ? [...units].filter((other) => other !== unit) : []));
}
