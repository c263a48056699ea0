import type { Article, Reading, Run } from "#model";

/** What an append did. When the promise resolves, everything it names is on disk. */
export interface Appended {
  /** Sequence of the last entry; grows with every append that stored something, never falls. */
  readonly sequence: number;
  /** Articles stored for the first time. */
  readonly added: number;
  /** Articles known already under this run: nothing was appended for them (a new topic is noted). */
  readonly known: number;
  /** Articles known under an older run: the newer reading supersedes it. */
  readonly superseded: number;
}

/** An article as listed: enough for a topic page, without its text and mentions. */
export interface Entry {
  readonly sequence: number;
  readonly hash: string;
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly figures: number;
  readonly times: number;
}

export interface Hit extends Entry {
  /** A piece of the text around the first match, and where the match stands in the article's text. */
  readonly snippet: string;
  readonly start: number;
  readonly end: number;
}

/** The current reading of an article with its place in the ledger. */
export interface Stored extends Reading {
  readonly sequence: number;
  readonly run: Run;
}

export interface ArticleQuery {
  readonly topic?: string;
  /** Only entries after this sequence, for paging and following. */
  readonly after?: number;
  /** `newest` by publication date then sequence (default), or `appended` in order of the ledger. */
  readonly order?: "newest" | "appended";
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * The ledger only grows: articles with what a run read in them. Nothing is merged, changed or deleted. Every store
 * passes the same contract suite (`test/contract/`).
 */
export interface Ledger {
  /** Appends readings under a run, all or none; resolves when they are on disk. */
  append(readings: readonly Reading[], run: Run): Promise<Appended>;
  /** Entries matching the query, streamed. */
  entries(query?: ArticleQuery): AsyncIterable<Entry>;
  /** Current readings matching the query, streamed: full texts and mentions. */
  readings(query?: ArticleQuery): AsyncIterable<Stored>;
  /** The current reading of one article by id or hash; `undefined` when there is none. */
  reading(idOrHash: string): Promise<Stored | undefined>;
  /** All readings ever appended for an article, oldest first. */
  history(idOrHash: string): AsyncIterable<Stored>;
  /** Articles whose text or title holds every word of the query, exactly, in either Chinese script; newest first. */
  search(
    words: string,
    query?: { readonly topic?: string; readonly limit?: number; readonly offset?: number },
  ): AsyncIterable<Hit>;
  /** Topic names with the number of their articles, most first. */
  topics(): Promise<readonly { readonly name: string; readonly articles: number }[]>;
  /** Totals, for status lines and the foot of a page. */
  counts(): Promise<{
    readonly articles: number;
    readonly figures: number;
    readonly times: number;
    readonly sequence: number;
  }>;
  close(): Promise<void>;
}

export type { Article };
