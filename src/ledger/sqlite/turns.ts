/** How the ledger lets its parts read and write. */
export interface Turns {
  readonly read: <T>(work: () => T) => T;
  /**
   * One transaction; writers of one process wait for each other, in the order in which they asked. Throws
   * `ledger.newer-schema` when a later version of Assay has changed the file since it was opened.
   */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** The same where there is something to do; without a transaction gives `otherwise`. */
  readonly writeIf: <T>(isNeeded: () => boolean, work: () => T, otherwise: T) => Promise<T>;
  readonly stream: <T>(source: Generator<T>) => AsyncGenerator<T>;
}
