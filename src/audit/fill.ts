import { dimensionOf, isSameDimension } from "#algebra";
import { compare } from "#base";
import type { MeasuredTerm } from "#model";
import type { Claim } from "./claim.ts";
import type { PackIdentity } from "./identity-finding.ts";

/** Claims tried for one term, and sets of claims for one identity: a page that has more is a table, not a sentence. */
export const CANDIDATES_MAX = 8;
export const FILLINGS_MAX = 512;

/** One claim for every measured term, no claim twice. */
export type Filling = ReadonlyMap<string, Claim>;

/** A term with the claim that fills it. */
export interface Filled {
  readonly claim: Claim;
  readonly term: MeasuredTerm;
}

/** Every way in which claims can fill the terms of an identity by measure, unit and guard words; none when a term stays empty. */
export function fillingsOf(
  { identity, measured, measures }: PackIdentity,
  claims: readonly Claim[],
): readonly Filling[] {
  let fillings: readonly Filling[] = [new Map()];
  for (const [name, term] of measured) {
    const candidates = claims
      .filter((claim) => claim.measure !== undefined && measures.get(name)!.has(claim.measure.value))
      .filter(
        (claim) => (term.units === undefined || term.units.includes(claim.unit)) && unitsFor(claim, term) !== undefined,
      )
      .filter((claim) => !isForbidden(claim, identity.unless ?? {}))
      .slice(0, CANDIDATES_MAX);
    fillings = fillings
      .flatMap((filling) =>
        candidates
          .filter((claim) => ![...filling.values()].some((other) => isToldTwice(claim, other)))
          .map((claim) => new Map(filling).set(name, claim)),
      )
      .slice(0, FILLINGS_MAX);
  }
  return fillings;
}

/** One claim, or one quantity told again: it fills one term. */
function isToldTwice(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.measure?.value !== b.measure?.value || a.unit !== b.unit) return false;
  return compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

function isForbidden({ qualifiers }: Claim, unless: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(unless).some(([name, values]) => values.includes(qualifiers[name]?.value ?? ""));
}

/** Words behind 每, as units. */
const RATES: Readonly<Record<string, string>> = {
  ...{ 噸: "t", 吨: "t", 公噸: "t", 公吨: "t", 公斤: "kg", 盎司: "oz", 磅: "lb", 桶: "bbl", 股: "share", 枚: "BTC" },
  ...{ 年: "year", 月: "month", 週: "week", 周: "week", 日: "day", 天: "day", 小時: "hour", 小时: "hour" },
};
/** What prices are for where nothing else is printed: a share price is of a share. */
const UNSAID: ReadonlySet<string> = new Set(["share", "BTC", "ETH", "1", "PH/s", "day", "year"]);

/**
 * What a claim is for one of, when it fills a term: the unit that it prints (每公斤), else that of the term; `isSaid` tells
 * whether one of the two is certain. `undefined` when it prints another kind of unit.
 */
export function unitsFor(
  { qualifiers }: Claim,
  { per = [] }: MeasuredTerm,
): { readonly per: readonly string[]; readonly isSaid: boolean } | undefined {
  const printed = RATES[qualifiers.rate?.value ?? ""];
  const [only] = per;
  if (printed === undefined || only === undefined) return { per, isSaid: per.every((unit) => UNSAID.has(unit)) };
  if (per.length > 1) return { per, isSaid: false };
  return isSameDimension(dimensionOf(printed)!, dimensionOf(only)!) ? { per: [printed], isSaid: true } : undefined;
}
