import { toDay } from "#ledger/day.ts";
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
  /** The reading that a list begins with. */
  readonly from?: Beginning;
}

/** Where a reading stands in both orders. */
export interface Beginning {
  readonly day: number;
  readonly article: number;
  readonly sequence: number;
}

const BEGINNING = "select sequence, article, published from reading where sequence = ?";

/** Where the reading with a sequence stands; `undefined` when there is none or it was not current at a sequence. */
export function findBeginning(db: Database, sequence: number, asOf: number): Beginning | undefined {
  const row = findRow<Omit<Beginning, "day"> & { readonly published: string | null }>(db, BEGINNING, sequence);
  if (row === undefined || currentSequence(db, row.article, asOf) !== sequence) return undefined;
  return { sequence, article: row.article, day: toDay(row.published ?? undefined) };
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
