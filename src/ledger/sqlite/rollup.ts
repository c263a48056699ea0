import { toDayNumber, toListedDay } from "#ledger/listed-day.ts";
import type { Article } from "#model";
import { type Database, findRow, run } from "./database.ts";
import { makeNumbers } from "./dictionary.ts";
import type { Key } from "./hash.ts";
import { decodeRow } from "./row.ts";
import { EVERY_TOPIC } from "./schema.ts";

/** What is counted of a topic. */
export const KINDS = { facts: 0, source: 1, measure: 2, entity: 3, day: 4 } as const;

/** The numbers that a reading is counted under. */
export interface Counted {
  readonly article: Pick<Article, "source" | "published">;
  readonly facts: number;
  /** One for each fact that has a measure. */
  readonly measures: readonly number[];
  /** Each entity with each of its spellings, once. */
  readonly spellings: readonly (readonly [entity: number, spelling: number])[];
}

const COUNT = `insert into rollup (topic, kind, number, count) values (?, ?, ?, ?)
  on conflict do update set count = count + excluded.count`;
const COUNT_PRINTED = `insert into printed (entity, spelling, articles) values (?, ?, ?)
  on conflict do update set articles = articles + excluded.articles`;

/** Counts of topics and of spellings, gathered over one transaction and written in one go. */
export function makeRollup(db: Database) {
  const sources = makeNumbers(
    db,
    "select source as number from source where name = ?",
    "insert into source (name) values (?)",
  );
  const counts = makeTally();
  const printed = makeTally();
  let hasFallen = false;
  return {
    /** Counts a reading in (1) or out (-1) of topics; of spellings when every topic is among them. */
    add(topics: readonly number[], { article, facts, measures, spellings }: Counted, step: 1 | -1): void {
      hasFallen ||= step < 0;
      const day = toListedDay(article.published);
      const entities = new Set(spellings.map(([entity]) => entity));
      for (const topic of topics) {
        counts.add([topic, KINDS.facts, 0], step * facts);
        if (article.source !== undefined)
          counts.add([topic, KINDS.source, sources(article.source, [article.source])], step);
        if (day !== undefined) counts.add([topic, KINDS.day, toDayNumber(day)], step);
        for (const measure of measures) counts.add([topic, KINDS.measure, measure], step);
        for (const entity of entities) counts.add([topic, KINDS.entity, entity], step);
        if (topic === EVERY_TOPIC) for (const pair of spellings) printed.add(pair, step);
      }
    },
    flush(): void {
      for (const [key, count] of counts.take()) run(db, COUNT, ...key, count);
      for (const [key, count] of printed.take()) run(db, COUNT_PRINTED, ...key, count);
      if (!hasFallen) return;
      run(db, "delete from rollup where count = 0");
      run(db, "delete from printed where articles = 0");
      hasFallen = false;
    },
  };
}

/** Sums by a few whole numbers. */
function makeTally() {
  const sums = new Map<string, { readonly key: readonly number[]; sum: number }>();
  return {
    add(key: readonly number[], count: number): void {
      const name = key.join(" ");
      const known = sums.get(name);
      if (known === undefined) sums.set(name, { key, sum: count });
      else known.sum += count;
    },
    /** The sums that are not nought, in the order of their keys; then all is forgotten. */
    take(): readonly (readonly [key: readonly number[], sum: number])[] {
      const all = [...sums.values()].filter(({ sum }) => sum !== 0);
      sums.clear();
      return all.sort((a, b) => byNumbers(a.key, b.key)).map(({ key, sum }) => [key, sum]);
    },
  };
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [at, number] of a.entries()) if (number !== b[at]) return number - b[at]!;
  return 0;
}

interface Row {
  readonly sequence: number;
  readonly hash: Key;
  readonly mentions: string;
  readonly claims: string | null;
  readonly published: string | null;
  readonly source: string | null;
}

const CURRENT = `select sequence, hash, mentions, claims, published, source.name as source from reading
  join article using (article) join mention using (sequence) left join source using (source)
  where article = ? order by sequence desc limit 1`;

/** What of the current reading of an article is counted. */
export function loadCounted(db: Database, article: number) {
  const row = findRow<Row>(db, CURRENT, article)!;
  const { published, source } = row;
  return {
    article: { ...(published !== null && { published }), ...(source !== null && { source }) },
    ...decodeRow(row),
  };
}

/** Numbers of topics that an article has now and did not have before. */
export function newTopics(before: readonly number[], now: readonly number[]): readonly number[] {
  return now.filter((topic) => !before.includes(topic));
}
