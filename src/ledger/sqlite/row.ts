import { decodeClaims, openFacts } from "#ledger/claims.ts";
import { decodeBlocks, decodeMentions, encodeBlocks, openFigures } from "#ledger/codec.ts";
import type { Stored } from "#ledger/contract.ts";
import type { Entry } from "#ledger/entry.ts";
import type { Lazy } from "#ledger/lazy.ts";
import { type Article, type EvidenceKind, type Fact, type Reading, toFactId } from "#model";
import { type Database, findRow, findRows } from "./database.ts";
import { fromKey, type Key } from "./hash.ts";

/** The columns of {@link READING}. */
export interface Row {
  readonly sequence: number;
  readonly article: number;
  readonly hash: Key;
  readonly id: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly published_by: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly figures: number;
  readonly times: number;
  readonly facts: number;
  readonly run: string;
  readonly engine: string;
  readonly revision: number;
}

/** Every reading with the names behind its numbers; callers add what they ask for. */
export const READING = readingWith("", "");

function readingWith(columns: string, tables: string): string {
  return `select sequence, article, hash, reading.id as id, title, published, published_by, source.name as source, url,
  figures, times, facts, run.id as run, engine, revision${columns}
  from reading join article using (article) join run using (run) left join source using (source)${tables}`;
}

const TOPICS = "select name from topic_of join topic using (topic) where article = ? and noted <= ? order by n";
const SHEET = `${readingWith(", head, mentions, claims, text", " join mention using (sequence) join body using (article)")}
  where sequence = ?`;
const REST = "select head, mentions, claims, text from mention, body where sequence = ? and article = ?";

/** What of an article no list needs. */
interface Head extends Pick<Article, "lang" | "author" | "updated" | "updatedBy" | "original"> {
  readonly blocks: readonly number[];
}

/** A field that articles gain must be stored too: then this no longer compiles. */
type Kept = "id" | "hash" | "title" | "text" | "published" | "publishedBy" | "source" | "url" | "topics" | keyof Head;
const everyField: keyof Article extends Kept ? true : never = true;
void everyField;

export function encodeHead({ lang, blocks, author, updated, updatedBy, original }: Article): string {
  const head: Head = {
    lang,
    blocks: encodeBlocks(blocks),
    ...(author !== undefined && { author }),
    ...(updated !== undefined && { updated }),
    ...(updatedBy !== undefined && { updatedBy }),
    ...(original !== undefined && { original }),
  };
  return JSON.stringify(head);
}

/** How a date was come by, as the column keeps it. */
export function encodePublishedBy(publishedBy: Article["publishedBy"]): string | null {
  return publishedBy === undefined ? null : `${publishedBy.kind}:${publishedBy.rule}`;
}

function decodePublishedBy(text: string): NonNullable<Article["publishedBy"]> {
  const colon = text.indexOf(":");
  return { kind: text.slice(0, colon) as EvidenceKind, rule: text.slice(colon + 1) };
}

/** A reading as listed, with the topics known at a sequence. */
export function toEntry(db: Database, row: Row, asOf = Number.MAX_SAFE_INTEGER): Entry {
  return {
    sequence: row.sequence,
    ...namesOf(row),
    topics: topicNames(db, row.article, asOf),
    ...placesOf(row),
    figures: row.figures,
    times: row.times,
    facts: row.facts,
  };
}

/** What was read, as it is kept. */
export interface Encoded {
  readonly sequence: number;
  readonly hash: Key;
  readonly mentions: string;
  /** Absent for what was appended before facts were put together. */
  readonly claims: string | null;
}

export function decodeRow({ hash, mentions, claims }: Encoded): Omit<Reading, "article"> {
  const read = decodeMentions(mentions);
  if (claims === null) return { ...read, entities: [], facts: [], taught: [] };
  const name = fromKey(hash);
  return { ...read, ...decodeClaims(claims, read.figures, (start) => toFactId(name, start)) };
}

/** A reading as listed with its facts, its text and byline, for lists of facts. */
export interface FactSheet {
  readonly entry: Entry;
  readonly run: string;
  readonly text: string;
  readonly author?: string;
  readonly facts: Lazy<Fact>;
}

const NO_FACTS: Lazy<Fact> = {
  count: () => 0,
  at: () => {
    throw new Error("no facts");
  },
};

/** What a head with a byline holds; most have none, and their blocks need not be read. */
const AUTHOR = '"author"';

/** Lays a reading open for lists of facts, with the topics known at a sequence. */
export function openSheet(db: Database, sequence: number, asOf: number): FactSheet {
  const row = findRow<Row & Rest>(db, SHEET, sequence)!;
  const author = row.head.includes(AUTHOR) ? (JSON.parse(row.head) as Head).author : undefined;
  const name = fromKey(row.hash);
  return {
    entry: toEntry(db, row, asOf),
    run: row.run,
    text: row.text,
    ...(author !== undefined && { author }),
    facts:
      row.claims === null
        ? NO_FACTS
        : openFacts(row.claims, openFigures(row.mentions), (start) => toFactId(name, start)),
  };
}

type Rest = Encoded & { readonly head: string; readonly text: string };

/** The text of a reading, what of its article no list shows, and what was read in it. */
export function loadReading(db: Database, { sequence, article, hash }: Pick<Row, "sequence" | "article" | "hash">) {
  const rest = findRow<Rest>(db, REST, sequence, article)!;
  return { ...(JSON.parse(rest.head) as Head), text: rest.text, ...decodeRow({ ...rest, sequence, hash }) };
}

export function toStored(db: Database, row: Row): Stored {
  const { blocks, text, lang, author, updated, updatedBy, original, ...read } = loadReading(db, row);
  const article: Article = {
    ...namesOf(row),
    text,
    lang,
    ...(author !== undefined && { author }),
    ...(updated !== undefined && { updated }),
    ...(updatedBy !== undefined && { updatedBy }),
    ...(original !== undefined && { original }),
    blocks: decodeBlocks(blocks),
    ...placesOf(row),
    topics: topicNames(db, row.article),
  };
  const run = { id: row.run, engine: row.engine, revision: row.revision };
  return { article, ...read, sequence: row.sequence, run };
}

function namesOf(row: Row): Pick<Article, "hash" | "id" | "title"> {
  const hash = fromKey(row.hash);
  return { hash, id: row.id ?? hash.slice(0, 16), title: row.title };
}

type Places = Pick<Article, "published" | "publishedBy" | "source" | "url">;

function placesOf({ published, published_by, source, url }: Row): Places {
  return {
    ...(published !== null && { published }),
    ...(published_by !== null && { publishedBy: decodePublishedBy(published_by) }),
    ...(source !== null && { source }),
    ...(url !== null && { url }),
  };
}

function topicNames(db: Database, article: number, asOf = Number.MAX_SAFE_INTEGER): readonly string[] {
  return findRows<{ name: string }>(db, TOPICS, article, asOf).map(({ name }) => name);
}
