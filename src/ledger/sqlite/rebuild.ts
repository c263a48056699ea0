import { toDay } from "#ledger/day.ts";
import { checkWritable, type Database, findRows, run } from "./database.ts";
import { makeReadingIndex } from "./index-reading.ts";
import { type Body, indexBodies } from "./index-words.ts";
import { decodeRow, type Encoded } from "./row.ts";
import { EVERY_TOPIC } from "./schema.ts";
import { topicsOf } from "./topic.ts";
import { inTransaction } from "./transaction.ts";
import { CACHES, VIEWS } from "./views.ts";

/** Rows that are read, and lines that are kept, at a time. */
const PAGE = 500;

/** Names of views that the file does not have. */
export function missingViews(db: Database): readonly string[] {
  return missingOf(db, VIEWS);
}

/** Makes the caches that the file does not have, empty. */
export async function makeCaches(db: Database): Promise<void> {
  if (missingOf(db, CACHES).length === 0) return;
  await inTransaction(db, () => {
    for (const name of missingOf(db, CACHES)) db.connection.exec(CACHES[name]!); // another may have made it meanwhile
  });
}

function missingOf(db: Database, tables: Readonly<Record<string, string>>): readonly string[] {
  const found = findRows<{ readonly name: string }>(db, "select name from sqlite_master");
  const names = new Set(found.map(({ name }) => name));
  return Object.keys(tables).filter((name) => !names.has(name));
}

/** Drops every view and makes it from the appended rows, in the order in which appending made it. */
export function rebuildViews(db: Database): void {
  for (const [name, sql] of Object.entries({ ...VIEWS, ...CACHES })) {
    const kind = /^create index/.test(sql) ? "index" : "table";
    db.connection.exec(`drop ${kind} if exists ${name}; ${sql};`);
  }
  fillFromReadings(db);
  fillWords(db);
  run(db, "update topic set articles = (select count(*) from topic_of where topic_of.topic = topic.topic)");
  run(db, `insert into listing select ${EVERY_TOPIC}, day, article from article`);
  run(db, "insert into listing select topic, day, article from topic_of join article using (article)");
  run(db, STATE);
}

const STATE = `insert into state select 1,
  max(
    (select coalesce(max(sequence), 0) from reading), (select coalesce(max(noted), 0) from topic_of),
    (select coalesce(max(sequence), 0) from judgement), (select coalesce(max(sequence), 0) from stamp)
  ),
  (select count(*) from article), coalesce(sum(figures), 0), coalesce(sum(times), 0), coalesce(sum(facts), 0)
  from reading as r where not exists (select 1 from reading as n where n.article = r.article and n.sequence > r.sequence)`;

interface Row extends Encoded {
  readonly article: number;
  readonly id: string | null;
  readonly published: string | null;
  readonly source: string | null;
  /** Where the lists hold the article, when this is its current reading. */
  readonly day: number | null;
}

const READINGS = `select r.sequence as sequence, r.article as article, hash, r.id as id, published, source.name as source, mentions, claims,
  iif(exists (select 1 from reading as n where n.article = r.article and n.sequence > r.sequence), null, day) as day
  from reading as r join article using (article) join mention using (sequence) left join source using (source)
  where r.sequence > ? order by r.sequence limit ${PAGE}`;

function fillFromReadings(db: Database): void {
  const index = makeReadingIndex(db);
  let last = 0;
  for (;;) {
    const rows = findRows<Row>(db, READINGS, last);
    for (const row of rows) {
      const { sequence, article, id, published } = row;
      const day = toDay(published ?? undefined);
      const read = decodeRow(row);
      index.add({ sequence, article, day }, id, read);
      if (row.day !== null) {
        const of = { ...(published !== null && { published }), ...(row.source !== null && { source: row.source }) };
        index.count([EVERY_TOPIC, ...topicsOf(db, article)], of, read, 1);
      }
      if (row.day !== null && day !== row.day) run(db, "update article set day = ? where article = ?", day, article);
    }
    index.flush();
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!.sequence;
  }
}

const BODIES = `select article, text from body where article > ? order by article limit ${PAGE}`;

function fillWords(db: Database): void {
  let last = 0;
  for (;;) {
    const bodies = findRows<Body>(db, BODIES, last);
    indexBodies(db, bodies);
    if (bodies.length < PAGE) return;
    last = bodies[bodies.length - 1]!.article;
  }
}

/** See `Ledger.rebuild`. */
export async function rebuild(db: Database): Promise<void> {
  checkWritable(db);
  await inTransaction(db, () => rebuildViews(db));
}
