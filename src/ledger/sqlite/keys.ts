import { type Database, findRow, findRows } from "./database.ts";
import { EVERY_TOPIC } from "./schema.ts";

/** Keys are read this many at a time, so that no statement stays open between two steps of a stream. */
const PAGE = 256;

/** The number of a topic; `undefined` when no article has it. */
export function findTopic(db: Database, name: string): number | undefined {
  return findRow<{ topic: number }>(db, "select topic from topic where name = ?", name)?.topic;
}

const NEWEST = `select day, article from listing where topic = ? and (day, article) < (?, ?) and article <= ?
  order by day desc, article desc limit ${PAGE}`;

/** Articles of a topic, newest first; those that come while it runs are left out. */
export function* newestArticles(db: Database, topic = EVERY_TOPIC): Generator<number> {
  const { articles } = findRow<{ articles: number }>(db, "select articles from state")!;
  let last = { day: Number.MAX_SAFE_INTEGER, article: 0 };
  for (;;) {
    const rows = findRows<typeof last>(db, NEWEST, topic, last.day, last.article, articles);
    for (const row of rows) yield row.article;
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!;
  }
}

const APPENDED = `select sequence from reading as r where sequence > ? and sequence <= ? and not exists
  (select 1 from reading as n where n.article = r.article and n.sequence > r.sequence and n.sequence <= ?)`;
const OF_TOPIC = "and exists (select 1 from topic_of as t where t.article = r.article and t.topic = ?)";
const BY_SEQUENCE = `order by sequence limit ${PAGE}`;

/** Sequences of the readings that are current now, in order; what comes while it runs is left out. */
export function* appendedSequences(db: Database, after: number, topic?: number): Generator<number> {
  const { sequence: ceiling } = findRow<{ sequence: number }>(db, "select sequence from state")!;
  const sql = `${APPENDED} ${topic === undefined ? "" : OF_TOPIC} ${BY_SEQUENCE}`;
  let last = after;
  for (;;) {
    const values = [last, ceiling, ceiling, ...(topic === undefined ? [] : [topic])];
    const rows = findRows<{ sequence: number }>(db, sql, ...values);
    for (const { sequence } of rows) yield sequence;
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!.sequence;
  }
}

const MATCHING = `select day, article from words join article on article.article = words.rowid
  where words match ? and (day, article) < (?, ?) order by day desc, article desc limit ?`;
const PAGE_MAX = 1 << 16;

/**
 * Articles that the index names for an expression, newest first. Every page looks through all matches, so a page that
 * was not enough is followed by one 16 times as long.
 */
export function* matchingArticles(db: Database, expression: string): Generator<number> {
  let last = { day: Number.MAX_SAFE_INTEGER, article: 0 };
  for (let page = PAGE; ; page = Math.min(page * 16, PAGE_MAX)) {
    const rows = findRows<typeof last>(db, MATCHING, expression, last.day, last.article, page);
    for (const row of rows) yield row.article;
    if (rows.length < page) return;
    last = rows[rows.length - 1]!;
  }
}
