import type { ProposalState, StoredFact, StoredJudgement } from "#ledger/fact-contract.ts";
import { standingOf, toThing } from "#ledger/judgement.ts";
import { toState } from "#ledger/proposal.ts";
import type { Store } from "./store.ts";

/** What stood at a sequence about some ids. */
function standingAt(store: Store, about: readonly string[], asOf: number): StoredJudgement | undefined {
  const thing = toThing(about);
  return standingOf(store.judgements.filter((made) => made.sequence <= asOf && toThing(made.about) === thing));
}

export function judgedAt(store: Store, fact: string, asOf: number): StoredFact["judged"] {
  const verdict = standingAt(store, [fact], asOf)?.verdict;
  return verdict === "right" || verdict === "wrong" ? verdict : undefined;
}

export function stateAt(store: Store, proposal: string, asOf: number): ProposalState {
  return toState(standingAt(store, [proposal], asOf)?.verdict);
}
