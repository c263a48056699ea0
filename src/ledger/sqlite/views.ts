import { SEARCH_INDEX } from "./schema.ts";

/**
 * Everything that is computed from the appended rows: lists, indexes, counts. Each may be dropped at any time; a writer
 * that misses one when it opens makes them all anew. So is what two tables of names carry along: `article.day` (where
 * the lists hold the article) and `topic.articles`.
 *
 * The lists of facts know a fact by the `sequence` of its reading and its number in the text. `back` is minus that
 * number, so that one direction of a key is the order of a list: newest day, then newest article, then text order.
 * `rollup` counts what the current readings of a topic have (see `rollup.ts`), `printed` their articles by spelling.
 * Cells are hashes and would land all over a growing tree: `era`, a stretch of sequences, keeps them near its end.
 */
export const VIEWS: Readonly<Record<string, string>> = {
  state: `create table state (
    one integer primary key check (one = 1), sequence integer not null,
    articles integer not null, figures integer not null, times integer not null, facts integer not null
  ) strict`,
  name: "create table name (id text not null, article integer not null, primary key (id, article)) strict, without rowid",
  listing: `create table listing (
    topic integer not null, day integer not null, article integer not null, primary key (topic, day, article)
  ) strict, without rowid`,
  place: `create table place (
    day integer not null, article integer not null, sequence integer not null, primary key (day, article, sequence)
  ) strict, without rowid`,
  subject: "create table subject (subject integer primary key, key text not null unique) strict",
  measure: "create table measure (measure integer primary key, id text not null unique) strict",
  period: "create table period (period integer primary key, edtf text not null unique) strict",
  by_subject: `create table by_subject (
    subject integer not null, day integer not null, article integer not null, sequence integer not null, back integer not null,
    measure integer not null, period integer not null, primary key (subject, day, article, sequence, back)
  ) strict, without rowid`,
  by_measure: `create table by_measure (
    measure integer not null, day integer not null, article integer not null, sequence integer not null, back integer not null,
    period integer not null, primary key (measure, day, article, sequence, back)
  ) strict, without rowid`,
  by_cell: `create table by_cell (
    era integer not null, cell integer not null, sequence integer not null, primary key (era, cell, sequence)
  ) strict, without rowid`,
  spelling: `create table spelling (
    spelling integer primary key, folded text not null, printed text not null, unique (folded, printed)
  ) strict`,
  entity: `create table entity (
    entity integer primary key, type text not null, key text not null, is_id integer not null, unique (key, type, is_id)
  ) strict`,
  spelling_of: `create table spelling_of (
    spelling integer not null, entity integer not null, primary key (spelling, entity)
  ) strict, without rowid`,
  spelling_at: `create table spelling_at (
    entity integer not null, spelling integer not null, article integer not null, sequence integer not null,
    primary key (entity, spelling, article, sequence)
  ) strict, without rowid`,
  proposal: `create table proposal (
    proposal integer primary key, id text not null unique, type text not null,
    name text not null, alias text not null, printed_name text not null, printed_alias text not null
  ) strict`,
  witness: `create table witness (
    proposal integer not null, sequence integer not null, n integer not null, start integer not null, length integer not null,
    primary key (proposal, sequence, n)
  ) strict, without rowid`,
  rollup: `create table rollup (
    topic integer not null, kind integer not null, number integer not null, count integer not null,
    primary key (topic, kind, number)
  ) strict, without rowid`,
  printed: `create table printed (
    entity integer not null, spelling integer not null, articles integer not null, primary key (entity, spelling)
  ) strict, without rowid`,
  reading_of: "create index reading_of on reading (article)",
  judgement_a: "create index judgement_a on judgement (a)",
  judgement_b: "create index judgement_b on judgement (b) where b is not null",
  words: SEARCH_INDEX.trim(),
};

/**
 * Views that are not filled by appending but by whoever works on the ledger, and begin empty: a writer that misses one
 * makes it when it opens, and nothing else.
 */
export const CACHES: Readonly<Record<string, string>> = {
  watch_snapshot: `create table watch_snapshot (
    one integer primary key check (one = 1), sequence integer not null, key text not null, state blob not null
  ) strict`,
};

/** How many sequences make an era: its part of the tree of cells stays small enough for memory. */
export const ERA = 16_384;
