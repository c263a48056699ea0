import { type Node, toEntityViews } from "#ledger/entity-view.ts";
import type { EntityQuery, EntityView } from "#ledger/fact-contract.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { toPart } from "#ledger/options.ts";
import type { EntityType } from "#model";
import { aliasesAt } from "./alias.ts";
import { lastSequence } from "./current.ts";
import { type Database, findRows } from "./database.ts";
import { makeEntitySource } from "./entity.ts";
import { currentReading } from "./read.ts";
import type { Row } from "./row.ts";

const CURRENT =
  "current as materialized (select max(sequence) as sequence from reading where sequence <= ? group by article)";
const MATCHING = `and at.entity in (select entity from spelling_of as of join spelling using (spelling)
  where instr(folded, ?) > 0 and exists (select 1 from spelling_at as s
    where s.entity = of.entity and s.spelling = of.spelling and s.sequence in (select sequence from current)))`;

interface Counted extends Node {
  readonly articles: number;
}

/** See `Ledger.entities`: every node is counted, and only those of the page are looked at closely. */
export function findEntities(db: Database, query: EntityQuery): readonly EntityView[] {
  const { offset, limit } = toPart(query);
  const asOf = query.asOf ?? lastSequence(db);
  const aliases = aliasesAt(db, asOf);
  const source = makeEntitySource(db, aliases, asOf);
  const things = new Map<string, Counted>();
  for (const { type, key, articles } of findNodes(db, query, asOf)) {
    const keys = aliases.classOf(key);
    const name = `${type} ${keys[0]}`;
    if (things.has(name)) continue;
    things.set(name, {
      type,
      key: keys[0]!,
      articles: keys.length === 1 ? articles : source.count(type, keys).articles,
    });
  }
  const sorted = [...things.values()].sort(
    (a, b) => b.articles - a.articles || byUnits(a.key, b.key) || byUnits(a.type, b.type),
  );
  return toEntityViews(sorted.slice(offset, offset + limit), source);
}

function findNodes(db: Database, { form, type }: EntityQuery, asOf: number): readonly Counted[] {
  const needle = form === undefined ? "" : toNameForm(form);
  const sql = `with ${CURRENT}
    select type, key, count(distinct article) as articles from spelling_at as at join entity using (entity)
    where at.sequence in (select sequence from current) ${type === undefined ? "" : "and type = ?"} ${needle === "" ? "" : MATCHING}
    group by type, key`;
  const values = [asOf, ...(type === undefined ? [] : [type]), ...(needle === "" ? [] : [needle])];
  return findRows<Counted>(db, sql, ...values);
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const PAGE = 256;
const MENTIONS = `select distinct day, article from spelling_at as at join article using (article) join entity using (entity)
  where key in (select value from json_each(?)) and (? is null or type = ?)
    and not exists (select 1 from reading as newer where newer.article = at.article and newer.sequence > at.sequence)
    and (day, article) < (?, ?) order by day desc, article desc limit ${PAGE}`;

/** See `Ledger.mentions`. */
export function* findMentions(
  db: Database,
  key: string,
  query: { readonly type?: EntityType; readonly limit?: number; readonly offset?: number },
): Generator<Row> {
  const { offset, limit } = toPart(query);
  const keys = JSON.stringify(aliasesAt(db, lastSequence(db)).classOf(key));
  const type = query.type ?? null;
  let last = { day: Number.MAX_SAFE_INTEGER, article: 0 };
  let passed = 0;
  for (;;) {
    const rows = findRows<typeof last>(db, MENTIONS, keys, type, type, last.day, last.article);
    for (const { article } of rows) {
      if (passed >= offset + limit) return;
      if (++passed > offset) yield currentReading(db, article);
    }
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!;
  }
}
