import { comparisonOf } from "#base";
import type { Filled } from "./fill.ts";
import { distanceOf } from "./period.ts";

/** A day's change is told against a day so near: the last on which there was trading. */
const DAYS_MAX = 7;
const DAY = /^\d{4}-\d\d-\d\d$/;
const STEPS: ReadonlySet<string> = new Set(["yoy", "qoq", "mom"]);

/**
 * Whether the level before is surely the one that the change is told against: of the time that the change names (較2018年11月,
 * 年增), else of the time just before or a year before. An old record in the same sentence is neither.
 */
export function isBaseKnown(filled: readonly Filled[]): boolean {
  const before = filled.find(({ term }) => term.when === "before")?.claim.period?.value;
  const own = filled.flatMap(({ claim, term }) => (term.when === undefined ? (claim.period?.value ?? []) : []))[0];
  if (before === undefined || own === undefined) return true;
  const told = filled.flatMap(({ claim }) => claim.qualifiers.comparison?.value ?? [])[0];
  const lie = comparisonOf(before, own);
  if (told !== undefined && told !== "wow" && told !== "ytd") return told === lie;
  return STEPS.has(lie) || (DAY.test(own) && DAY.test(before) && distanceOf(before, own) <= DAYS_MAX);
}
