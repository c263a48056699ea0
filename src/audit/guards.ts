import type { MeasuredTerm } from "#model";
import { subjectsOf } from "./alike.ts";
import { isBaseKnown } from "./base-time.ts";
import type { Claim } from "./claim.ts";
import { type Filled, type Filling, unitsFor } from "./fill.ts";
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
    if (slot === "subject") {
      const lie = subjectsLie(sharing.map(({ claim }) => claim));
      if (lie !== "same") (lie === "apart" ? differs : unknown).add(slot);
      continue;
    }
    const values = sharing.map(({ claim }) => slotOf(claim, slot));
    if (new Set(values.filter((value) => value !== undefined)).size > 1) differs.add(slot);
    else if (isUnknown(values)) unknown.add(slot);
  }
  if (!isBaseKnown(terms)) unknown.add("comparison");
  const stands = new Set(terms.map(({ claim }) => standOf(claim)));
  if (stands.size > 1)
    (stands.has("condition") && stands.size === 2 && stands.has("reported") ? unknown : differs).add("stance");
  if (new Set(terms.flatMap(rateOf)).size > 1) differs.add("per");
  if (terms.some(({ claim, term }) => unitsFor(claim, term)?.isSaid !== true)) unknown.add("per");
  return { differs: [...differs], unknown: [...unknown] };
}

/** What a level is told for one of (日均1086萬噸), nothing where it is all of it; growth is of no rate. */
function rateOf({ claim, term }: Filled): readonly string[] {
  return claim.unit === "%" || (term.per ?? []).length > 0 ? [] : [claim.qualifiers.rate?.value ?? ""];
}

function slotOf(claim: Claim, slot: string): Told {
  if (slot === "measure") return claim.measure?.value;
  if (slot === "stance") return claim.stance.value;
  if (slot === "source") return claim.voices.length === 0 ? undefined : originOf(claim);
  return claim.qualifiers[slot]?.value;
}

/** A qualifier or a voice that nobody prints is the same for all. */
function isUnknown(values: readonly Told[]): boolean {
  const known = values.filter((value) => value !== undefined).length;
  return known > 0 && known < values.length;
}

/** Whether some claims are about one thing; a subject that nobody prints is not known to be. */
function subjectsLie(claims: readonly Claim[]): "same" | "apart" | "unknown" {
  const lies = claims.map((claim) => (claims.length === 1 ? "same" : subjectsOf(claims[0]!, claim)));
  if (lies.includes("apart")) return "apart";
  return claims.some(({ subject }) => subject === undefined) ? "unknown" : "same";
}

function standOf({ stance }: Claim): string {
  return stance.value === "estimated" ? "reported" : stance.value;
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
