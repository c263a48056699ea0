import { type Database, findRow } from "./database.ts";

/** A reading that may have what is asked; `fact` is the number of the fact in its text, when the list knows it. */
export interface Candidate {
  readonly sequence: number;
  readonly article: number;
  readonly fact?: number;
}

/** What every list is asked besides its key. */
export interface Bounds {
  readonly after: number;
  readonly asOf: number;
}

/** That the reading of the row `at` was current at a sequence, given twice. */
export const IS_CURRENT = `at.sequence <= ? and not exists
  (select 1 from reading as newer where newer.article = at.article and newer.sequence > at.sequence and newer.sequence <= ?)`;

const AT = "select sequence from reading where article = ? and sequence <= ? order by sequence desc limit 1";

/** The sequence of the reading of an article that was current at a sequence. */
export function currentSequence(db: Database, article: number, asOf: number): number | undefined {
  return findRow<{ readonly sequence: number }>(db, AT, article, asOf)?.sequence;
}

/** The last sequence of the ledger. */
export function lastSequence(db: Database): number {
  return findRow<{ readonly sequence: number }>(db, "select sequence from state")!.sequence;
}
