import { boundsOf, dayText, fold } from "#base";
import type { Stance } from "#model";
import { type Claim, isChange, type Rules } from "./claim.ts";
import { isSameVoice } from "./origin.ts";
import { overlapOf } from "./period.ts";
import { subjectsLie } from "./subjects.ts";

/** What tells two claims apart, and what nobody can tell because only one of them says it. */
export interface Difference {
  /** The first slot or qualifier in which they differ for certain. */
  readonly by?: string;
  readonly unknown: readonly string[];
  /** What is said in other words (`label`, `commodity`), so that two amounts apart are rather two things. */
  readonly unlike: readonly string[];
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
export function differenceOf(a: Claim, b: Claim, rules?: Rules, isOneStory = false): Difference {
  const unknown: string[] = [];
  const unlike: string[] = [];
  const told = (by: string): Difference => ({ by, unknown, unlike });
  if ((a.measure?.value ?? "") !== (b.measure?.value ?? "")) return told("measure");
  if (a.measure === undefined) {
    if (fold(a.label) !== fold(b.label)) return told("label");
    unknown.push("measure");
  } else if (!isWithin(fold(a.label), fold(b.label))) unlike.push("label");
  const subjects = subjectsLie(a, b);
  if (subjects === "apart" || (subjects === "unnamed" && !isOneStory)) return told("subject");
  if (subjects !== "same") unknown.push("subject");
  if (isChange(a, rules) !== isChange(b, rules)) return told("change");
  for (const name of namesOf(a, b, rules)) {
    const [left, right] = [a.qualifiers[name]?.value, b.qualifiers[name]?.value];
    if (left === right) continue;
    if (left !== undefined && right !== undefined && !isWithin(fold(left), fold(right))) return told(name);
    unknown.push(name);
  }
  if (STANDS[a.stance.value] !== STANDS[b.stance.value]) {
    if (!isOneSaying(a, b)) return told("stance");
    unknown.push("stance");
  }
  const period = periodsOf(a, b, rules);
  if (period === "apart") return told("period");
  if (period === "unknown") unknown.push("period");
  if (!isSameSet(a.commodities, b.commodities)) unlike.push("commodity");
  return { unknown, unlike };
}

/** Whether one form is the other or a part of it: 全球, 全球總量. */
function isWithin(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Stances that two reporters of one saying may read differently. A denial is never a plan. */
const LOOSE: ReadonlySet<Stance> = new Set(["reported", "estimated", "plan", "threatened"]);

/** One speaker's words, in which one reporter hears a deed and the other a plan. */
function isOneSaying(a: Claim, b: Claim): boolean {
  if (!LOOSE.has(a.stance.value) || !LOOSE.has(b.stance.value)) return false;
  return isSameVoice(a, b);
}

function isSameSet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return true; // nobody looked
  return a.length === b.length && a.every((name, at) => name === b[at]);
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
