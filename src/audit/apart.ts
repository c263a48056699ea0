import { fold } from "#base";
import type { Stance } from "#model";
import { type Claim, isChange, type Rules, subjectKey } from "./claim.ts";
import { overlapOf } from "./period.ts";

/** What tells two claims apart, and what nobody can tell because only one of them says it. */
export interface Difference {
  /** The first slot or qualifier in which they differ for certain. */
  readonly by?: string;
  readonly unknown: readonly string[];
}

/** Guessing is not stating, and neither is wanting. */
const STANDS: Readonly<Record<Stance, string>> = {
  reported: "said",
  estimated: "said",
  forecast: "forecast",
  plan: "plan",
  threatened: "threatened",
  denied: "denied",
  condition: "condition",
};

/** Whether two claims speak of one thing: measure, subject, qualifiers, period, stance, and whether it is a change. */
export function differenceOf(a: Claim, b: Claim, rules?: Rules): Difference {
  const unknown: string[] = [];
  const decide = (name: string, left: string | undefined, right: string | undefined): boolean => {
    if (left !== undefined && right !== undefined) return left !== right;
    if (left !== right) unknown.push(name);
    return false;
  };
  const told = (by: string): Difference => ({ by, unknown });
  if ((a.measure?.value ?? "") !== (b.measure?.value ?? "")) return told("measure");
  if (a.measure === undefined) {
    if (fold(a.label) !== fold(b.label)) return told("label");
    unknown.push("measure");
  }
  if (decide("subject", subjectKey(a), subjectKey(b))) return told("subject");
  if (subjectKey(a) === undefined && subjectKey(b) === undefined) unknown.push("subject");
  if (isChange(a, rules) !== isChange(b, rules)) return told("change");
  for (const name of namesOf(a, b, rules)) {
    if (decide(name, a.qualifiers[name]?.value, b.qualifiers[name]?.value)) return told(name);
  }
  if (STANDS[a.stance.value] !== STANDS[b.stance.value]) return told("stance");
  const [left, right] = [a.period?.value, b.period?.value];
  if (left !== undefined && right !== undefined) {
    if (overlapOf(left, right) !== "same") return told("period");
  } else if (left !== right || a.article.hash !== b.article.hash) unknown.push("period");
  return { unknown };
}

/** The qualifiers that count: those that the measure declares, and those that both print. The vintage is no difference but an order. */
function namesOf(a: Claim, b: Claim, rules?: Rules): readonly string[] {
  const printed = Object.keys(a.qualifiers).filter((name) => name in b.qualifiers);
  return [...new Set([...(rules?.qualifiers ?? []), ...printed])].filter((name) => name !== "vintage");
}
