import { fold } from "#base";
import type { Tag } from "#board";
import type { Entry, Hit, Ledger, Stored } from "#ledger";
import type { Figure } from "#model";

/** An article on a topic page, with its first figures and their words. */
export interface TopicEntry extends Entry {
  readonly firstFigures: readonly (Figure & { readonly text: string })[];
}

export interface TopicView {
  readonly name: string;
  /** Articles under the topic, on all pages. */
  readonly articles: number;
  readonly tags: readonly Tag[];
  /** One page, newest first. */
  readonly entries: readonly TopicEntry[];
  readonly offset: number;
  readonly limit: number;
}

export interface Page {
  readonly offset?: number;
  readonly limit?: number;
}

export interface HomeView {
  readonly topics: readonly { readonly name: string; readonly articles: number }[];
  readonly counts: Awaited<ReturnType<Ledger["counts"]>>;
}

const LIMIT = 50;
const FIRST_FIGURES = 4;
const TAGS = 12;
/** Tags are computed over this many newest articles of a topic. */
const TAG_ARTICLES_MAX = 2_000;

/** A page of a topic, its name in either Chinese script; `undefined` when the ledger has no such topic. */
export async function viewTopic(ledger: Ledger, name: string, page: Page = {}): Promise<TopicView | undefined> {
  const topic = findTopic(await ledger.topics(), name);
  if (topic === undefined) return undefined;
  const { offset = 0, limit = LIMIT } = page;
  const entries: TopicEntry[] = [];
  for await (const stored of ledger.readings({ topic: topic.name, order: "newest", offset, limit }))
    entries.push(toEntry(stored));
  return { ...topic, tags: await findTags(ledger, topic.name), entries, offset, limit };
}

function findTopic(topics: HomeView["topics"], name: string) {
  const folded = fold(name.trim());
  return topics.find((topic) => topic.name === name) ?? topics.find((topic) => fold(topic.name) === folded);
}

function toEntry({ article, figures, times, facts, sequence }: Stored): TopicEntry {
  const { hash, id, title, text, topics, published, publishedBy, source, url } = article;
  return {
    sequence,
    hash,
    id,
    title,
    topics,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    figures: figures.length,
    times: times.length,
    facts: facts.length,
    firstFigures: figures
      .slice(0, FIRST_FIGURES)
      .map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) })),
  };
}

interface KeptTags {
  readonly sequence: number;
  readonly tags: readonly Tag[];
}

/** Tags by topic, good as long as the ledger has not grown. */
const kept = new WeakMap<Ledger, Map<string, KeptTags>>();

async function findTags(ledger: Ledger, topic: string): Promise<readonly Tag[]> {
  const { sequence } = await ledger.counts();
  const known = kept.get(ledger) ?? new Map<string, KeptTags>();
  kept.set(ledger, known);
  const before = known.get(topic);
  if (before?.sequence === sequence) return before.tags;
  const { findRelatedTags } = await import("#board");
  const documents: { readonly title: string; readonly text: string }[] = [];
  for await (const { article } of ledger.readings({ topic, order: "newest", limit: TAG_ARTICLES_MAX }))
    documents.push(article);
  const tags = findRelatedTags(documents, topic, TAGS);
  known.set(topic, { sequence, tags });
  return tags;
}

/** The current reading of an article by id or hash; `undefined` when there is none. */
export function viewArticle(ledger: Ledger, id: string): Promise<Stored | undefined> {
  return ledger.reading(id);
}

/** Articles that hold every word, in either Chinese script, newest first. */
export function searchLedger(
  ledger: Ledger,
  words: string,
  query: { readonly topic?: string; readonly limit?: number; readonly offset?: number } = {},
): AsyncIterable<Hit> {
  return ledger.search(words, query);
}

/** The topics of the ledger, most articles first, and its totals. */
export async function viewHome(ledger: Ledger): Promise<HomeView> {
  return { topics: await ledger.topics(), counts: await ledger.counts() };
}
