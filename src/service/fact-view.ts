import type { EntityView, FactQuery, Ledger, Proposal, StoredFact, StoredJudgement } from "#ledger";
import type { Judgement } from "#model";
import { now } from "./clock.ts";

/** The facts of the ledger that match, each with its witness, in a total and stable order. */
export function listFacts(ledger: Ledger, query: FactQuery = {}): AsyncIterable<StoredFact> {
  return ledger.facts(query);
}

/** Everything that bears a name, in any script, width and case. */
export function viewEntity(ledger: Ledger, name: string, asOf?: number): Promise<readonly EntityView[]> {
  return ledger.entity(name, asOf);
}

/** Aliases that texts teach. */
export function listProposals(
  ledger: Ledger,
  query: { readonly state?: Proposal["state"]; readonly name?: string } = {},
): AsyncIterable<Proposal> {
  return ledger.proposals(query);
}

/** Everything that people ever said, oldest first. */
export function listJudgements(ledger: Ledger): AsyncIterable<StoredJudgement> {
  return ledger.judgements();
}

/** Appends a person's judgement now. */
export function judgeLedger(ledger: Ledger, judgement: Judgement): Promise<{ readonly sequence: number }> {
  return ledger.judge(judgement, now());
}
