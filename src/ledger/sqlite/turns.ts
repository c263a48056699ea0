/** How the ledger lets its parts read and write. */
export interface Turns {
  readonly read: <T>(work: () => T) => T;
  /** Writers of one process wait for each other, in the order in which they asked. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** In turn and in one transaction. */
  readonly write: <T>(work: () => T) => Promise<T>;
  readonly stream: <T>(source: Generator<T>) => AsyncGenerator<T>;
}
