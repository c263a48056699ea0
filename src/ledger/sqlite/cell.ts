import type { Aliases } from "#ledger/alias.ts";
import { toCell } from "#ledger/cell.ts";
import { cellsOf } from "#ledger/fact-match.ts";
import type { Fact } from "#model";
import { IS_CURRENT } from "./current.ts";
import { type Database, findRows } from "./database.ts";
import { toCellNumber } from "./index-facts.ts";
import { numbersOf } from "./numbers.ts";
import { appendedPostings } from "./postings.ts";
import { decodeRow, type Encoded } from "./row.ts";
import { ERA } from "./views.ts";

/**
 * Sequences of the current readings that may have a fact of a cell, under any of its names. The index knows the names
 * without aliases; one fact of the cell tells the others. Where it has none, the joined subjects are looked through.
 */
export function cellReadings(db: Database, cell: string, aliases: Aliases, asOf: number): readonly number[] {
  const own = readingsOf(db, cell, asOf);
  if (aliases.keys.length === 0) return currentOf(db, own, asOf);
  const member = findMember(db, own, cell);
  if (member !== undefined) {
    return currentOf(
      db,
      cellsOf(member, aliases).flatMap((name) => readingsOf(db, name, asOf)),
      asOf,
    );
  }
  const numbers = numbersOf(db, "subject", aliases.keys);
  const posting = { table: "by_subject", column: "subject", numbers } as const;
  return Array.from(appendedPostings(db, posting, { after: 0, asOf }), ({ sequence }) => sequence);
}

function readingsOf(db: Database, cell: string, asOf: number): readonly number[] {
  if (!/^[0-9a-f]{16}$/.test(cell)) return [];
  const found: number[] = [];
  for (let era = 0; era <= Math.floor(asOf / ERA); era++) {
    const rows = findRows<{ readonly sequence: number }>(
      db,
      "select sequence from by_cell where era = ? and cell = ? and sequence <= ?",
      era,
      toCellNumber(cell),
      asOf,
    );
    for (const { sequence } of rows) found.push(sequence);
  }
  return found;
}

const CURRENT = `select sequence from reading as at
  where sequence in (select value from json_each(?)) and ${IS_CURRENT}`;

function currentOf(db: Database, sequences: readonly number[], asOf: number): readonly number[] {
  const rows = findRows<{ readonly sequence: number }>(db, CURRENT, JSON.stringify(sequences), asOf, asOf);
  return rows.map(({ sequence }) => sequence);
}

const READ = `select sequence, hash, mentions, claims
  from reading join article using (article) join mention using (sequence) where sequence = ?`;

function findMember(db: Database, sequences: readonly number[], cell: string): Fact | undefined {
  for (const sequence of sequences) {
    const [row] = findRows<Encoded>(db, READ, sequence);
    const fact = decodeRow(row!).facts.find((each) => toCell(each) === cell);
    if (fact !== undefined) return fact;
  }
  return undefined;
}
