import { decodeBlocks, decodeMentions, encodeBlocks } from "#ledger/codec.ts";
import type { Stored } from "#ledger/contract.ts";
import type { Entry } from "#ledger/entry.ts";
import type { Article, EvidenceKind, Language } from "#model";
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
  readonly source: string | null;
  readonly url: string | null;
  readonly figures: number;
  readonly times: number;
  readonly run: string;
  readonly engine: string;
  readonly revision: number;
}

/** Every reading with the names behind its numbers; callers add what they ask for. */
export const READING = `select sequence, article, hash, reading.id as id, title, published, source.name as source, url,
  figures, times, run.id as run, engine, revision
  from reading join article using (article) join run using (run) left join source using (source)`;

const TOPICS = "select name from topic_of join topic using (topic) where article = ? order by n";
const REST = "select head, mentions, text from mention, body where sequence = ? and article = ?";

/** What of an article no list needs: language, blocks, how its date was come by, author. */
interface Head {
  readonly lang: Language;
  readonly blocks: readonly number[];
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly author?: string;
}

/** A field that articles gain must be stored too: then this no longer compiles. */
type Kept = "id" | "hash" | "title" | "text" | "published" | "source" | "url" | "topics" | keyof Head;
const everyField: keyof Article extends Kept ? true : never = true;
void everyField;

export function encodeHead({ lang, blocks, publishedBy, author }: Article): string {
  const head: Head = {
    lang,
    blocks: encodeBlocks(blocks),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(author !== undefined && { author }),
  };
  return JSON.stringify(head);
}

export function toEntry(db: Database, row: Row): Entry {
  return {
    sequence: row.sequence,
    ...namesOf(row),
    topics: topicNames(db, row.article),
    ...placesOf(row),
    figures: row.figures,
    times: row.times,
    facts: 0,
  };
}

export function toStored(db: Database, row: Row): Stored {
  type Rest = { readonly head: string; readonly mentions: string; readonly text: string };
  const { head, mentions, text } = findRow<Rest>(db, REST, row.sequence, row.article)!;
  const { blocks, ...rest } = JSON.parse(head) as Head;
  const article: Article = {
    ...namesOf(row),
    text,
    ...rest,
    blocks: decodeBlocks(blocks),
    ...placesOf(row),
    topics: topicNames(db, row.article),
  };
  const run = { id: row.run, engine: row.engine, revision: row.revision };
  return { article, ...decodeMentions(mentions), entities: [], facts: [], taught: [], sequence: row.sequence, run };
}

function namesOf(row: Row): Pick<Article, "hash" | "id" | "title"> {
  const hash = fromKey(row.hash);
  return { hash, id: row.id ?? hash.slice(0, 16), title: row.title };
}

function placesOf({ published, source, url }: Row): Pick<Article, "published" | "source" | "url"> {
  return {
    ...(published !== null && { published }),
    ...(source !== null && { source }),
    ...(url !== null && { url }),
  };
}

function topicNames(db: Database, article: number): readonly string[] {
  return findRows<{ name: string }>(db, TOPICS, article).map(({ name }) => name);
}
