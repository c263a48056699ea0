import { byMostThenId, byMostThenName, type MeasureCount, type Topic, type Totals } from "#ledger/totals.ts";
import { type Database, findRow, findRows } from "./database.ts";

/** See `Ledger.topics`. */
export function findTopics(db: Database): readonly Topic[] {
  const rows = findRows<Topic>(db, "select name, articles from topic where articles > 0");
  return rows.map(({ name, articles }) => ({ name, articles })).sort(byMostThenName);
}

const SOURCES = `select name, count(*) as articles from reading join source using (source)
  where sequence in (select max(sequence) from reading group by article) group by source`;

/** See `Ledger.sources`. */
export function findSources(db: Database): readonly Topic[] {
  return findRows<Topic>(db, SOURCES)
    .map(({ name, articles }) => ({ name, articles }))
    .sort(byMostThenName);
}

const MEASURES = `select id, count(*) as facts from by_measure join measure using (measure)
  where sequence in (select max(sequence) from reading group by article) group by measure`;

/** See `Ledger.measures`. */
export function findMeasures(db: Database): readonly MeasureCount[] {
  return findRows<MeasureCount>(db, MEASURES)
    .map(({ id, facts }) => ({ id, facts }))
    .sort(byMostThenId);
}

/** See `Ledger.counts`. Kept with every append, never counted. */
export function countAll(db: Database): Totals {
  return { ...findRow<Totals>(db, "select articles, figures, times, facts, sequence from state")! };
}
