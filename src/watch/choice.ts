import { fold } from "#base";
import type { Stance, WatchChoice } from "#model";
import type { WatchClaim } from "./claim.ts";

const DEEDS: readonly Stance[] = ["reported", "estimated"];

/** Whether a fact is one that a watch looks at. */
export function isChosen(choice: WatchChoice, claim: WatchClaim): boolean {
  const { measure, source, where = {}, stance = DEEDS } = choice;
  const own = claim.measure?.value;
  if (own === undefined || (measure.endsWith(".") ? !own.startsWith(measure) : own !== measure)) return false;
  if (!stance.includes(claim.stance.value)) return false;
  if (source !== undefined && fold(claim.article.source ?? "") !== fold(source)) return false;
  if (!isSubject(choice, claim)) return false;
  return Object.entries(where).every(([name, values]) => values.includes(claim.qualifiers[name]?.value ?? ""));
}

function isSubject({ subject, keys = [] }: WatchChoice, claim: WatchClaim): boolean {
  if (subject === undefined) return true;
  const key = subjectKey(claim);
  return key !== undefined && (key === fold(subject) || keys.includes(key));
}

/** Whom a fact is about, in one form: a known thing by its id, else the printed words folded. */
export function subjectKey({ subject }: WatchClaim): string | undefined {
  return subject === undefined ? undefined : (subject.entity ?? fold(subject.value));
}
