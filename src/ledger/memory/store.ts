import type { Reading, Run } from "#model";

/** What one run read in an article, without the topics, which belong to the article. */
export interface Row {
  readonly sequence: number;
  readonly run: Run;
  readonly reading: Reading;
}

/** An article with all its readings, oldest first; the last one is current. */
export interface Shelf {
  /** Order of first appearance, from 1. */
  readonly number: number;
  readonly topics: readonly string[];
  readonly rows: readonly Row[];
}

/** The whole ledger in memory. Shelves are replaced, never changed, so that a list begun is a list kept. */
export interface Store {
  readonly shelves: Map<string, Shelf>;
  /** Hash of the article that came last with an id. */
  readonly names: Map<string, string>;
  sequence: number;
  closed: boolean;
}

export function makeStore(): Store {
  return { shelves: new Map(), names: new Map(), sequence: 0, closed: false };
}

export function currentOf(shelf: Shelf): Row {
  return shelf.rows[shelf.rows.length - 1]!;
}

export function checkOpen(store: Store): void {
  if (store.closed) throw new Error("ledger is closed");
}
