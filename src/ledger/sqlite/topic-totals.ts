import { fromDayNumber } from "#ledger/listed-day.ts";
import type { TopicEntity, TopicTotals } from "#ledger/topic-contract.ts";
import type { EntityType } from "#model";
import { aliasesAt } from "./alias.ts";
import { lastSequence } from "./current.ts";
import { type Database, findRow, findRows } from "./database.ts";
import { findTopic } from "./keys.ts";
import { KINDS } from "./rollup.ts";

/** See `Ledger.topic`. Read off the counts; only what aliases join is counted here. */
export function findTopicTotals(db: Database, name: string, most: number): TopicTotals | undefined {
  const topic = findTopic(db, name);
  if (topic === undefined) return undefined;
  const { articles } = findRow<{ readonly articles: number }>(db, "select articles from topic where topic = ?", topic)!;
  if (articles === 0) return undefined;
  return {
    name,
    articles,
    facts: findRow<{ readonly count: number }>(db, FACTS, topic)?.count ?? 0,
    days: findRows<{ readonly number: number; readonly count: number }>(db, DAYS, topic).map(({ number, count }) => ({
      day: fromDayNumber(number),
      articles: count,
    })),
    measures: findRows<TopicTotals["measures"][number]>(db, MEASURES, topic, most).map((row) => ({ ...row })),
    sources: findRows<TopicTotals["sources"][number]>(db, SOURCES, topic, most).map((row) => ({ ...row })),
    entities: findEntities(db, topic, most),
  };
}

const FACTS = `select count from rollup where topic = ? and kind = ${KINDS.facts} and number = 0`;
const DAYS = `select number, count from rollup where topic = ? and kind = ${KINDS.day} order by number desc`;
const MEASURES = `select id, count as facts from rollup join measure on measure = number
  where topic = ? and kind = ${KINDS.measure} order by count desc, id limit ?`;
const SOURCES = `select name, count as articles from rollup join source on source = number
  where topic = ? and kind = ${KINDS.source} order by count desc, name limit ?`;

interface Node {
  readonly type: EntityType;
  readonly key: string;
  readonly articles: number;
}

const NODES = `select type, key, max(count) as articles, count(*) as rows from rollup join entity on entity = number
  where topic = ? and kind = ${KINDS.entity}`;
const LARGEST = `${NODES} group by type, key order by articles desc, key, type limit ?`;
const ALIASED = `${NODES} and key in (select value from json_each(?)) group by type, key`;

function findEntities(db: Database, topic: number, most: number): readonly TopicEntity[] {
  const aliases = aliasesAt(db, lastSequence(db));
  const nodes = [
    ...findRows<Node & { readonly rows: number }>(db, LARGEST, topic, most + aliases.keys.length),
    ...(aliases.keys.length === 0
      ? []
      : findRows<Node & { readonly rows: number }>(db, ALIASED, topic, JSON.stringify(aliases.keys))),
  ];
  const things = new Map<string, Node & { readonly keys: readonly string[] }>();
  for (const { type, key, articles, rows } of nodes) {
    const keys = aliases.classOf(key);
    const name = `${type} ${keys[0]}`;
    if (things.has(name)) continue;
    const isPlain = keys.length === 1 && rows === 1;
    things.set(name, { type, key: keys[0]!, keys, articles: isPlain ? articles : countJoined(db, topic, type, keys) });
  }
  return [...things.values()]
    .sort((a, b) => b.articles - a.articles || byUnits(a.key, b.key) || byUnits(a.type, b.type))
    .slice(0, most)
    .map(({ type, key, keys, articles }) => ({ type, key, name: findName(db, type, keys), articles }));
}

const JOINED = `select count(distinct article) as articles from spelling_at as at join entity using (entity)
  where type = ? and key in (select value from json_each(?))
    and not exists (select 1 from reading as newer where newer.article = at.article and newer.sequence > at.sequence)
    and exists (select 1 from topic_of where topic_of.article = at.article and topic_of.topic = ?)`;

function countJoined(db: Database, topic: number, type: EntityType, keys: readonly string[]): number {
  return findRow<{ readonly articles: number }>(db, JOINED, type, JSON.stringify(keys), topic)!.articles;
}

const NAME = `select printed.articles as articles, spelling.printed as name
  from printed join spelling using (spelling) join entity using (entity)
  where type = ? and key in (select value from json_each(?))
  order by articles desc, length(name) desc, name limit 1`;

function findName(db: Database, type: EntityType, keys: readonly string[]): string {
  return findRow<{ readonly name: string }>(db, NAME, type, JSON.stringify(keys))!.name;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
