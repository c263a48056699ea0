import type { StoredJudgement } from "#ledger/fact-contract.ts";
import type { WatchSnapshot } from "#ledger/watch-contract.ts";
import type { Reading, Run } from "#model";

/** What one run read in an article, without the topics, which belong to the article. */
export interface Row {
  readonly sequence: number;
  readonly run: Run;
  readonly reading: Reading;
}

/** A topic of an article, and when it was noted. */
export interface Noted {
  readonly name: string;
  readonly sequence: number;
}

/** An article with all its readings, oldest first; the last one is current. */
export interface Shelf {
  /** Order of first appearance, from 1. */
  readonly number: number;
  readonly topics: readonly Noted[];
  readonly rows: readonly Row[];
}

/** The whole ledger in memory. Shelves are replaced, never changed, so that a list begun is a list kept. */
export interface Store {
  readonly shelves: Map<string, Shelf>;
  /** Hash of the article that came last with an id. */
  readonly names: Map<string, string>;
  readonly judgements: StoredJudgement[];
  /** The instant of each append that stored something, and its last sequence. */
  readonly stamps: { readonly sequence: number; readonly at: string }[];
  sequence: number;
  /** The last instant at which the waits of watches were looked at; nothing is appended before it. */
  waited: string | undefined;
  /** What following its watches had come to. */
  snapshot: WatchSnapshot | undefined;
  closed: boolean;
}

export function makeStore(): Store {
  return {
    shelves: new Map(),
    names: new Map(),
    judgements: [],
    stamps: [],
    sequence: 0,
    waited: undefined,
    snapshot: undefined,
    closed: false,
  };
}

export function currentOf(shelf: Shelf): Row {
  return shelf.rows[shelf.rows.length - 1]!;
}

/** The reading that was current at a sequence. */
export function currentAt(shelf: Shelf, sequence: number): Row | undefined {
  return shelf.rows.findLast((row) => row.sequence <= sequence);
}

export function checkOpen(store: Store): void {
  if (store.closed) throw new Error("ledger is closed");
}
