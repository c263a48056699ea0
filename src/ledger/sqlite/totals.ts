import { byMostThenName, type Topic, type Totals } from "#ledger/totals.ts";
import { type Database, findRow, findRows } from "./database.ts";

/** See `Ledger.topics`. */
export function findTopics(db: Database): readonly Topic[] {
  const rows = findRows<Topic>(db, "select name, articles from topic where articles > 0");
  return rows.map(({ name, articles }) => ({ name, articles })).sort(byMostThenName);
}

/** See `Ledger.counts`. Kept with every append, never counted. */
export function countAll(db: Database): Totals {
  return { ...findRow<Totals>(db, "select articles, figures, times, facts, sequence from state")! };
}
