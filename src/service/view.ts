import type { Tag } from "#board";
import type { Entry, Hit, Ledger, Stored } from "#ledger";
import type { Figure } from "#model";
import { findTags } from "./view/tags.ts";
import { findTopicName } from "./view/topic-list.ts";

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

/** A page of a topic, its name in either Chinese script; `undefined` when the ledger has no such topic. */
export async function viewTopic(ledger: Ledger, name: string, page: Page = {}): Promise<TopicView | undefined> {
  const known = await findTopicName(ledger, name);
  const topic = (await ledger.topics()).find((one) => one.name === known);
  if (topic === undefined) return undefined;
  const { offset = 0, limit = LIMIT } = page;
  const entries: TopicEntry[] = [];
  for await (const stored of ledger.readings({ topic: topic.name, order: "newest", offset, limit }))
    entries.push(toEntry(stored));
  return { ...topic, tags: await findTags(ledger, topic.name), entries, offset, limit };
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
