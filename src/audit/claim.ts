import { convert, dimensionOf, isSameDimension, mirror } from "#algebra";
import { fold, type Interval, type Span } from "#base";
import type { Entry } from "#ledger";
import { type Fact, intervalOf, type Measure } from "#model";

/** A fact with the article that prints it, as the ledger gives it. */
export interface Claim extends Fact {
  readonly article: Pick<Entry, "hash" | "published" | "source"> &
    Partial<Pick<Entry, "id" | "title" | "url" | "publishedBy">>;
  /** The sentence that prints it, where words of contrast are looked for. */
  readonly sentence?: Span & { readonly text: string };
  /** The commodities that its sentence names, by id or name: a country mines more than one. Absent when nobody looked. */
  readonly commodities?: readonly string[];
}

/** What the audit needs to know of a measure. */
export type Rules = Pick<Measure, "kind" | "qualifiers">;

/** What a claim allows, in its own unit: a fall is negative. */
export function allowedBy(claim: Claim): Interval {
  const interval = intervalOf(claim);
  return claim.change === "down" ? mirror(interval) : interval;
}

/** Both amounts in the unit of the first; `undefined` when the second cannot be told in it. */
export function inOneUnit(a: Claim, b: Claim): readonly [Interval, Interval] | undefined {
  const [from, to] = [dimensionOf(b.unit), dimensionOf(a.unit)];
  if (a.unit === b.unit) return [allowedBy(a), allowedBy(b)];
  if (from === undefined || to === undefined || isPoint(a.unit) !== isPoint(b.unit)) return undefined;
  const second = convert(allowedBy(b), b.unit, a.unit);
  return second === undefined || !(isSameDimension(from, to) || isTime(a.unit)) ? undefined : [allowedBy(a), second];
}

/** Points are steps between percentages, not percentages. */
function isPoint(unit: string): boolean {
  return unit === "pp" || unit === "bp";
}

function isTime(unit: string): boolean {
  const dimension = dimensionOf(unit) ?? {};
  return dimension.time === 1 || dimension.month === 1;
}

/** Whether the amount is itself a change: it says up or down, or its measure is one and it names no level reached. */
export function isChange({ change }: Claim, rules?: Rules): boolean {
  if (change === "up" || change === "down") return true;
  return change === undefined && rules?.kind === "change";
}

/** What a claim is about, in one form: a known thing by its id, else the printed words folded. */
export function subjectKey({ subject }: Claim): string | undefined {
  return subject === undefined ? undefined : (subject.entity ?? fold(subject.value));
}

/** Whether an amount is itself a change, not a level. */
export function isRise({ change }: Pick<Claim, "change">): boolean {
  return change === "up" || change === "down";
}
