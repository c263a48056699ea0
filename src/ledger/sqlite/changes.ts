import type { Change } from "#ledger/fact-contract.ts";
import { toPart } from "#ledger/options.ts";
import { aliasesAt } from "./alias.ts";
import { lastSequence } from "./current.ts";
import { type Database, findRow, findRows } from "./database.ts";
import { openReading } from "./facts.ts";
import { judgementAt } from "./judge.ts";
import { instantOf } from "./stamp.ts";

const PAGE = 256;
const STEPS = `select sequence from reading where sequence > ?1 and sequence <= ?2
  union all select sequence from judgement where sequence > ?1 and sequence <= ?2 order by sequence limit ${PAGE}`;

/** See `Ledger.changes`. */
export function* findChanges(db: Database, after: number, limit?: number): Generator<Change> {
  const part = toPart(limit === undefined ? {} : { limit });
  const asOf = lastSequence(db);
  const aliases = aliasesAt(db, asOf);
  let last = after;
  for (let left = part.limit; left > 0; ) {
    const rows = findRows<{ readonly sequence: number }>(db, STEPS, last, asOf).slice(0, left);
    for (const { sequence } of rows) yield toChange(db, sequence, aliases, asOf);
    if (rows.length < PAGE) return;
    left -= rows.length;
    last = rows[rows.length - 1]!.sequence;
  }
}

const EARLIER = `select 1 from reading as at join reading as older using (article)
  where at.sequence = ? and older.sequence < at.sequence`;

function toChange(db: Database, sequence: number, aliases: ReturnType<typeof aliasesAt>, asOf: number): Change {
  const at = instantOf(db, sequence);
  const judgement = judgementAt(db, sequence);
  if (judgement !== undefined) return { cause: "judged", sequence, at, judgement };
  const cause = findRow(db, EARLIER, sequence) === undefined ? "added" : "reread";
  return { cause, sequence, at, ...openReading(db, sequence, aliases, asOf) };
}
