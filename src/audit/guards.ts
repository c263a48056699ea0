import type { MeasuredTerm } from "#model";
import { type Claim, subjectKey } from "./claim.ts";
import { type Filling, unitsFor } from "./fill.ts";
import type { PackIdentity } from "./identity-finding.ts";
import { originOf } from "./origin.ts";
import { isBefore, isWithinYear, overlapOf } from "./period.ts";

/** In what the claims of a filling differ for certain, and what nobody can tell. */
export interface Guarded {
  readonly differs: readonly string[];
  readonly unknown: readonly string[];
}

type Told = string | undefined;

/** Looks at everything that the terms of an identity must share. */
export function guard({ identity, measured }: PackIdentity, filling: Filling): Guarded {
  const terms = [...filling].map(([name, claim]) => ({ claim, term: measured.get(name)! }));
  const differs = new Set<string>();
  const unknown = new Set<string>();
  for (const slot of identity.same) {
    const sharing = terms.filter(({ term }) => !(term.free ?? []).includes(slot));
    if (slot === "period") {
      const state = periodsFit(sharing);
      if (state !== "fit") (state === "apart" ? differs : unknown).add(slot);
      continue;
    }
    const values = sharing.map(({ claim }) => slotOf(claim, slot));
    if (new Set(values.filter((value) => value !== undefined)).size > 1) differs.add(slot);
    else if (isUnknown(slot, values)) unknown.add(slot);
  }
  if (new Set(terms.map(({ claim }) => standOf(claim))).size > 1) differs.add("stance");
  if (terms.some(({ claim, term }) => unitsFor(claim, term)?.isSaid !== true)) unknown.add("per");
  return { differs: [...differs], unknown: [...unknown] };
}

function slotOf(claim: Claim, slot: string): Told {
  if (slot === "subject") return subjectKey(claim);
  if (slot === "measure") return claim.measure?.value;
  if (slot === "stance") return claim.stance.value;
  if (slot === "source") return claim.voices.length === 0 ? undefined : originOf(claim);
  return claim.qualifiers[slot]?.value;
}

/** A subject must be known; a qualifier or a voice that nobody prints is the same for all. */
function isUnknown(slot: string, values: readonly Told[]): boolean {
  const known = values.filter((value) => value !== undefined).length;
  return slot === "subject" ? known < values.length : known > 0 && known < values.length;
}

function standOf({ stance }: Claim): string {
  return stance.value === "estimated" ? "reported" : stance.value;
}

interface Filled {
  readonly claim: Claim;
  readonly term: MeasuredTerm;
}

/** Whether the periods lie as the terms want: the same, before the others, from the start of the year to theirs. */
function periodsFit(filled: readonly Filled[]): "fit" | "apart" | "unknown" {
  const periods = filled.map(({ claim, term }) => ({ period: claim.period?.value, when: term.when }));
  const others = periods.filter(({ when }) => when === undefined);
  const isOneText = new Set(filled.map(({ claim }) => claim.article.hash)).size === 1;
  const isTimeless = periods.every(({ period, when }) => period === undefined && when === undefined);
  if (isTimeless) return isOneText ? "fit" : "unknown";
  const anchor = others.find(({ period }) => period !== undefined)?.period;
  if (anchor === undefined || periods.some(({ period }) => period === undefined)) {
    const known = others.flatMap(({ period }) => (period === undefined ? [] : [period]));
    return known.some((each) => overlapOf(each, known[0]!) !== "same") ? "apart" : "unknown";
  }
  return periods.every(({ period, when }) => isInPlace(period!, when, anchor)) ? "fit" : "apart";
}

function isInPlace(period: string, when: MeasuredTerm["when"], anchor: string): boolean {
  if (when === undefined) return overlapOf(period, anchor) === "same";
  if (when === "before") return isBefore(period, anchor);
  return isWithinYear(period, anchor, when === "to-date");
}
