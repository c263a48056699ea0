import type { FactQuery, Ledger } from "#ledger";
import { type DeskFact, makeDeskFacts } from "./fact.ts";

/** A page of a table of facts. */
export interface FactListView {
  readonly facts: readonly DeskFact[];
  /** Whether there are more behind it. */
  readonly more: boolean;
}

/** The facts that match, so many from an offset on. */
export async function viewFacts(ledger: Ledger, query: FactQuery & { readonly limit: number }): Promise<FactListView> {
  const toDeskFact = await makeDeskFacts();
  const facts: DeskFact[] = [];
  for await (const fact of ledger.facts({ ...query, limit: query.limit + 1 })) facts.push(toDeskFact(fact));
  return { facts: facts.slice(0, query.limit), more: facts.length > query.limit };
}
