import type { Ledger, StoredFact } from "#ledger";
import { type DeskFact, makeDeskFacts } from "./fact.ts";
import { type FactFilter, filterFacts } from "./fact-filter.ts";

/** Where a list of facts goes on. */
export interface FactPlace {
  readonly asOf: number;
  /** The reading of the last fact that was given, and how many of its matching facts were. */
  readonly sequence: number;
  readonly skip: number;
}

/** A page of a table of facts. */
export interface FactListView {
  readonly facts: readonly DeskFact[];
  /** Absent when there are no more. */
  readonly next?: FactPlace;
}

/** So many of the facts that match, from the beginning or from a place on; the list is that of its beginning. */
export async function viewFacts(
  ledger: Ledger,
  filter: FactFilter,
  limit: number,
  place?: FactPlace,
): Promise<FactListView> {
  const asOf = place?.asOf ?? filter.asOf ?? (await ledger.counts()).sequence;
  const from = place === undefined ? {} : { from: { sequence: place.sequence, skip: place.skip } };
  const found: StoredFact[] = [];
  let more = false;
  for await (const fact of filterFacts(ledger, { ...filter, asOf, ...from })) {
    more = found.length === limit;
    if (more) break;
    found.push(fact);
  }
  const toDeskFact = await makeDeskFacts();
  return { facts: found.map(toDeskFact), ...(more && { next: placeBehind(found, asOf, place) }) };
}

function placeBehind(found: readonly StoredFact[], asOf: number, before: FactPlace | undefined): FactPlace {
  const { sequence } = found.at(-1)!;
  const given = found.filter((fact) => fact.sequence === sequence).length;
  return { asOf, sequence, skip: given + (before?.sequence === sequence ? before.skip : 0) };
}
