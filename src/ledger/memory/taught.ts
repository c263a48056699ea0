import { toProposal } from "#ledger/proposal.ts";
import type { EntityType } from "#model";
import type { Store } from "./store.ts";

interface Pair {
  readonly id: string;
  readonly type: EntityType;
  /** Folded. */
  readonly name: string;
  readonly alias: string;
  /** As first printed. */
  readonly printed: { readonly name: string; readonly alias: string };
}

/** Every alias that any reading ever taught, in the order it was first taught. */
export function taughtIn(store: Store): ReadonlyMap<string, Pair> {
  const rows = [...store.shelves.values()].flatMap(({ rows }) => rows).sort((a, b) => a.sequence - b.sequence);
  const pairs = new Map<string, Pair>();
  for (const { reading } of rows) {
    for (const taught of reading.taught) {
      const proposal = toProposal(taught);
      if (proposal === undefined || pairs.has(proposal.id)) continue;
      pairs.set(proposal.id, { ...proposal, printed: { name: taught.name, alias: taught.alias } });
    }
  }
  return pairs;
}
