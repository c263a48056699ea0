import type { KnownSource, Visit } from "#ledger/flow-contract.ts";
import type { Kept } from "#ledger/flow-queue.ts";

/** Sources, queue and visits of a ledger in memory. */
export interface FlowShelf {
  readonly sources: Map<string, KnownSource>;
  readonly tasks: Map<string, Kept>;
  readonly visits: (Visit & { readonly hashes: readonly string[] })[];
  count: number;
  isHeld: boolean;
}

export function makeFlowShelf(): FlowShelf {
  return { sources: new Map(), tasks: new Map(), visits: [], count: 0, isHeld: false };
}
