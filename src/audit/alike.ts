import { fold } from "#base";
import { type Claim, isChange, type Rules, subjectKey } from "./claim.ts";
import { overlapOf } from "./period.ts";

/** How much of the shorter of two labels the longer must hold. */
const SHARED = 0.5;
/** How much of the shorter of two names the longer must hold: 中國工業企業, 大陸工業企業. */
const ALIKE = 0.6;

/** What is asked of two claims before their amounts are looked at. */
export type Rulebook = ReadonlyMap<string, Rules>;

/** Whether two claims measure the same for all that is known: one measure, or labels with half their characters in common. */
export function isSameMeasure(a: Claim, b: Claim): boolean {
  if (a.measure !== undefined && b.measure !== undefined) return a.measure.value === b.measure.value;
  return likeness(a.label, b.label) >= SHARED;
}

/** The part of the shorter label's pairs of characters that the longer holds, 0..1. */
export function likeness(one: string, two: string): number {
  const [short, long] = [fold(one), fold(two)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === "") return 0;
  if (short.length === 1) return long.includes(short) ? 1 : 0;
  let found = 0;
  for (let i = 0; i + 1 < short.length; i++) if (long.includes(short.slice(i, i + 2))) found++;
  return found / (short.length - 1);
}

/** How the subjects of two claims lie: one and the same, surely two, or nobody knows. */
export function subjectsOf(a: Claim, b: Claim): "same" | "apart" | "unknown" {
  const [left, right] = [subjectKey(a), subjectKey(b)];
  if (left === undefined || right === undefined) return "unknown";
  if (left === right) return "same";
  const [one, two] = [fold(a.subject!.value), fold(b.subject!.value)];
  return one.includes(two) || two.includes(one) || likeness(one, two) >= ALIKE ? "same" : "apart";
}

/** Whether two claims are changes both or levels both. */
export function isSameKind(a: Claim, b: Claim, rules: Rulebook): boolean {
  const kind = (claim: Claim) => isChange(claim, claim.measure && rules.get(claim.measure.value));
  return kind(a) === kind(b);
}

/** Whether two claims print different periods. */
export function isOtherTime(a: Claim, b: Claim): boolean {
  return a.period !== undefined && b.period !== undefined && overlapOf(a.period.value, b.period.value) === "apart";
}

/** Whether two claims print different values of one qualifier. */
export function isOtherwiseQualified(a: Claim, b: Claim): boolean {
  return Object.entries(a.qualifiers).some(([name, { value }]) => {
    const other = b.qualifiers[name];
    // 全球 and 全球總算力 are one whole.
    return other !== undefined && !other.value.includes(value) && !value.includes(other.value);
  });
}
