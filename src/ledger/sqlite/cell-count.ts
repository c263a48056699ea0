import type { Aliases } from "#ledger/alias.ts";
import { cellsOf } from "#ledger/fact-match.ts";
import { aliasesAt } from "./alias.ts";
import { cellReadings } from "./cell.ts";
import { IS_CURRENT, lastSequence } from "./current.ts";
import { type Database, findRow } from "./database.ts";
import { toCellNumber } from "./index-facts.ts";
import { decodeRow, type Encoded } from "./row.ts";
import { ERA } from "./views.ts";

const COUNT = `select count(*) as readings from
  (select 1 from by_cell as at join reading using (sequence) where era = ? and cell = ? and
    ${IS_CURRENT.replaceAll("at.article", "reading.article")} limit ?)`;

/** See `Ledger.reports`. Where aliases may join cells, the facts are asked. */
export function countReports(db: Database, cells: readonly string[], most: number): readonly number[] {
  const last = lastSequence(db);
  const aliases = aliasesAt(db, last);
  return cells.map((cell) => {
    if (!/^[0-9a-f]{16}$/.test(cell)) return 0;
    if (aliases.keys.length > 0) return countJoined(db, cell, aliases, last, most);
    let count = 0;
    for (let era = 0; era <= Math.floor(last / ERA) && count < most; era++)
      count += findRow<{ readonly readings: number }>(
        db,
        COUNT,
        era,
        toCellNumber(cell),
        last,
        last,
        most - count,
      )!.readings;
    return count;
  });
}

const READ = `select sequence, hash, mentions, claims
  from reading join article using (article) join mention using (sequence) where sequence = ?`;

/** The index only knows which readings may have a fact of a cell whose names aliases join. */
function countJoined(db: Database, cell: string, aliases: Aliases, last: number, most: number): number {
  let count = 0;
  for (const sequence of new Set(cellReadings(db, cell, aliases, last))) {
    if (count === most) break;
    const { facts } = decodeRow(findRow<Encoded>(db, READ, sequence)!);
    if (facts.some((fact) => cellsOf(fact, aliases).includes(cell))) count += 1;
  }
  return count;
}
