import type { Proposal, ProposalState } from "#ledger/fact-contract.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { toProposal } from "#ledger/proposal.ts";
import { stateAt } from "./standing.ts";
import { checkOpen, currentOf, type Store } from "./store.ts";
import { taughtIn } from "./taught.ts";

/** See `Ledger.proposals`. */
export function* findProposals(
  store: Store,
  { state, name }: { readonly state?: ProposalState; readonly name?: string },
): Generator<Proposal> {
  checkOpen(store);
  const wanted = name === undefined ? undefined : toNameForm(name);
  const witnesses = findWitnesses(store);
  for (const pair of taughtIn(store).values()) {
    const now = stateAt(store, pair.id, store.sequence);
    if (state !== undefined && state !== now) continue;
    if (wanted !== undefined && wanted !== pair.name && wanted !== pair.alias) continue;
    const found = witnesses.get(pair.id) ?? [];
    if (found.length === 0 && !store.judgements.some(({ about }) => about[0] === pair.id)) continue;
    yield { id: pair.id, type: pair.type, ...pair.printed, state: now, witnesses: found };
  }
}

function findWitnesses(store: Store): ReadonlyMap<string, Proposal["witnesses"]> {
  const rows = [...store.shelves.values()].map(currentOf).sort((a, b) => a.sequence - b.sequence);
  const found = new Map<string, Proposal["witnesses"][number][]>();
  for (const { reading } of rows) {
    const { id: article, title } = reading.article;
    for (const taught of reading.taught) {
      const id = toProposal(taught)?.id ?? "";
      found.set(id, [...(found.get(id) ?? []), { article, title, ...taught.span }]);
    }
  }
  return found;
}
