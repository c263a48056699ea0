import { toDay, toFirstDay, UNDATED } from "#ledger/day.ts";
import { toPart } from "#ledger/options.ts";
import type { ListingQuery } from "#ledger/topic-contract.ts";
import { aliasesAt } from "./alias.ts";
import { findBeginning, lastSequence } from "./current.ts";
import { type Database, findRow, findRows } from "./database.ts";
import { findTopic } from "./keys.ts";
import { measureNumbers } from "./numbers.ts";
import type { Row } from "./row.ts";
import { READING } from "./row.ts";
import { EVERY_TOPIC } from "./schema.ts";

const PAGE = 64;
const AT = `${READING} where sequence = ?`;

interface Found {
  readonly day: number;
  readonly article: number;
  readonly sequence: number;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** See `Ledger.listing`: the rows of readings that were current, newest first. */
export function* findListing(db: Database, query: ListingQuery): Generator<Row> {
  const { limit } = toPart(query);
  const asOf = Math.min(query.asOf ?? Number.MAX_SAFE_INTEGER, lastSequence(db));
  const topic = query.topic === undefined ? EVERY_TOPIC : findTopic(db, query.topic);
  const begin = query.behind === undefined ? undefined : findPlace(db, query.behind, asOf);
  const conditions = topic === undefined ? undefined : toConditions(db, query, topic, asOf);
  if (conditions === undefined || limit === 0 || (query.behind !== undefined && begin === undefined)) return;
  const first = query.from === undefined ? (query.to === undefined ? UNDATED : UNDATED + 1) : toFirstDay(query.from);
  const last = query.to === undefined ? Number.MAX_SAFE_INTEGER : toDay(query.to);
  const sql = `select day, article, sequence from (
      select day, article,
        (select max(sequence) from reading where reading.article = listing.article and sequence <= ?) as sequence
      from listing where topic = ? and (day, article) < (?, ?) and day >= ? and day <= ?
    ) as listed where sequence is not null ${conditions.map((one) => `and ${one.sql}`).join(" ")}
    order by day desc, article desc limit ${PAGE}`;
  let passed = 0;
  let at: Pick<Found, "day" | "article"> = begin ?? { day: Number.MAX_SAFE_INTEGER, article: 0 };
  for (;;) {
    const values = conditions.flatMap((one) => one.values);
    const rows = findRows<Found>(db, sql, asOf, topic!, at.day, at.article, first, last, ...values);
    for (const { sequence } of rows) {
      yield findRow<Row>(db, AT, sequence)!;
      if (++passed === limit) return;
    }
    if (rows.length < PAGE) return;
    at = rows[rows.length - 1]!;
  }
}

/** Where the lists hold the article of a reading that was current. */
function findPlace(db: Database, sequence: number, asOf: number): Pick<Found, "day" | "article"> | undefined {
  const begin = findBeginning(db, sequence, asOf);
  return begin && findRow<Found>(db, "select day, article from article where article = ?", begin.article);
}

/** What narrows the list; `undefined` when nothing can match. */
function toConditions(
  db: Database,
  { entity, measure, source, asOf: isEarlier }: ListingQuery,
  topic: number,
  asOf: number,
): readonly Condition[] | undefined {
  const conditions: Condition[] = [];
  if (isEarlier !== undefined && topic !== EVERY_TOPIC) {
    conditions.push({ sql: NOTED, values: [topic, asOf] });
  }
  if (source !== undefined) {
    const found = findRow<{ readonly source: number }>(db, "select source from source where name = ?", source);
    if (found === undefined) return undefined;
    conditions.push({ sql: SOURCE, values: [found.source] });
  }
  if (measure !== undefined) {
    const numbers = measureNumbers(db, measure);
    if (numbers.length === 0) return undefined;
    conditions.push({ sql: MEASURE, values: [JSON.stringify(numbers)] });
  }
  if (entity !== undefined)
    conditions.push({ sql: ENTITY, values: [JSON.stringify(aliasesAt(db, asOf).classOf(entity))] });
  return conditions;
}

const NOTED = "exists (select 1 from topic_of as t where t.article = listed.article and t.topic = ? and t.noted <= ?)";
const SOURCE = "exists (select 1 from reading as r where r.sequence = listed.sequence and r.source = ?)";
const MEASURE =
  "(article, sequence) in (select article, sequence from by_measure where measure in (select value from json_each(?)))";
const ENTITY = `(article, sequence) in (select article, sequence from spelling_at where entity in
  (select entity from entity where key in (select value from json_each(?))))`;
