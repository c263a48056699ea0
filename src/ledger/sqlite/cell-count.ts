import { aliasesAt } from "./alias.ts";
import { cellReadings } from "./cell.ts";
import { IS_CURRENT, lastSequence } from "./current.ts";
import { type Database, findRow } from "./database.ts";
import { toCellNumber } from "./index-facts.ts";
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
    if (aliases.keys.length > 0) return Math.min(most, cellReadings(db, cell, aliases, last).length);
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
