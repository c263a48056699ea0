import type { ArticleQuery } from "#ledger/contract.ts";
import { toPart } from "#ledger/options.ts";
import { type Database, findRow, findRows } from "./database.ts";
import { keysOf, toKey } from "./hash.ts";
import { appendedSequences, findTopic, newestArticles } from "./keys.ts";
import { READING, type Row } from "./row.ts";

const CURRENT = `${READING} where article = ? order by sequence desc limit 1`;
const AT = `${READING} where sequence = ?`;

/** Current readings that a query names, in its order, one row at a time. */
export function* findReadings(db: Database, query: ArticleQuery): Generator<Row> {
  const { offset, limit } = toPart(query);
  const topic = query.topic === undefined ? undefined : findTopic(db, query.topic);
  if (limit === 0 || (query.topic !== undefined && topic === undefined)) return;
  let passed = 0;
  for (const load of findLoaders(db, query, topic)) {
    if (passed < offset && !load.needsLook) passed++;
    else {
      const row = load.row();
      if (row.sequence <= (query.after ?? 0) || ++passed <= offset) continue;
      yield row;
      if (passed === offset + limit) return;
    }
  }
}

/** A reading that is not loaded yet: one that is passed over need not be, unless only its row says whether it counts. */
interface Loader {
  readonly needsLook: boolean;
  row(): Row;
}

function* findLoaders(db: Database, { order, after = 0 }: ArticleQuery, topic?: number): Generator<Loader> {
  if (order === "appended") {
    for (const sequence of appendedSequences(db, after, topic)) {
      yield { needsLook: false, row: () => findRow<Row>(db, AT, sequence)! };
    }
  } else {
    for (const article of newestArticles(db, topic))
      yield { needsLook: after > 0, row: () => currentReading(db, article) };
  }
}

/** The current reading of an article that is known to exist. */
export function currentReading(db: Database, article: number): Row {
  return findRow<Row>(db, CURRENT, article)!;
}

/** All readings of an article from the oldest on, each loaded when its turn comes. */
export function* findHistory(db: Database, article: number): Generator<Row> {
  const rows = findRows<{ sequence: number }>(
    db,
    "select sequence from reading where article = ? order by sequence",
    article,
  );
  for (const { sequence } of rows) yield findRow<Row>(db, AT, sequence)!;
}

const BY_HASH = "select article from article where hash = ?";
const BY_NAME = `select article from name where id = ?
  and exists (select 1 from reading where reading.article = name.article and reading.id = name.id and sequence <= ?)
  order by article desc limit 1`;
const BY_PREFIX = `select article from article where hash between ? and ?
  and exists (select 1 from reading where reading.article = article.article and id is null and sequence <= ?)
  order by article desc limit 1`;

/** The article with a hash or id; of several with one id the one that had come last at a sequence. */
export function findArticle(db: Database, idOrHash: string, asOf = Number.MAX_SAFE_INTEGER): number | undefined {
  type Found = { readonly article: number };
  const whole = findRow<Found>(db, BY_HASH, toKey(idOrHash));
  if (whole !== undefined) return whole.article;
  const keys = keysOf(idOrHash);
  const named = findRow<Found>(db, BY_NAME, idOrHash, asOf)?.article ?? 0;
  const unnamed = keys === undefined ? 0 : (findRow<Found>(db, BY_PREFIX, ...keys, asOf)?.article ?? 0);
  return Math.max(named, unnamed) || undefined;
}
