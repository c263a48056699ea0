import { boundsOf, dayText, fold } from "#base";
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
  const period = periodsOf(a, b, rules);
  if (period === "apart") return told("period");
  if (period === "unknown") unknown.push("period");
  return { unknown };
}

/**
 * Whether two claims are of one period. One text that names none means one and the same; a price or a change without a
 * period is of the time of its article, so that two of different weeks are two.
 */
function periodsOf(a: Claim, b: Claim, rules?: Rules): "same" | "apart" | "unknown" {
  const [left, right] = [closed(a), closed(b)];
  if (left !== undefined && right !== undefined) return overlapOf(left, right) === "same" ? "same" : "apart";
  if (left === right && a.article.hash === b.article.hash) return "same";
  if (rules?.kind !== "price" && rules?.kind !== "change") return "unknown";
  const [first, second] = [left ?? a.article.published, right ?? b.article.published];
  return first !== undefined && second !== undefined && overlapOf(first, second) === "apart" ? "apart" : "unknown";
}

/** 今年以來: what has no end yet was told up to the day of its article. */
function closed({ period, article }: Claim): string | undefined {
  const value = period?.value;
  const until = article.published === undefined ? undefined : boundsOf(article.published).last;
  if (value === undefined || until === undefined || !value.endsWith("/..")) return value;
  return `${value.slice(0, -2)}${dayText(until)}`;
}

/** The qualifiers that count: those that the measure declares, else those that both print. A vintage is an order, no difference. */
function namesOf(a: Claim, b: Claim, rules?: Rules): readonly string[] {
  const names = rules?.qualifiers ?? Object.keys(a.qualifiers).filter((name) => name in b.qualifiers);
  return names.filter((name) => name !== "vintage");
}
