import type { Article, Figure } from "#model";

/** A figure with the words that print it, for lists where the text is not at hand. */
export type PrintedFigure = Figure & { readonly text: string };

/** An article as a list shows it. */
export interface EntryView extends Pick<Article, "id" | "title" | "published" | "publishedBy" | "source"> {
  readonly figures: number;
  readonly times: number;
  /** The first figures of the article, for a glance. */
  readonly firstFigures?: readonly PrintedFigure[];
}

/** A word that often stands in the articles of a topic. */
export interface TagView {
  readonly name: string;
  readonly articles: number;
}

/** A page of a topic. */
export interface TopicPage {
  readonly name: string;
  readonly articles: number;
  readonly tags: readonly TagView[];
  readonly entries: readonly EntryView[];
  readonly offset: number;
  readonly limit: number;
}

/** A search hit: an entry with the words around the first match, where the match stands in them. */
export interface HitView extends EntryView {
  readonly snippet: string;
}

/** A page of search results; `more` when there are others behind it. */
export interface SearchPage {
  readonly words: string;
  readonly topic?: string;
  readonly hits: readonly HitView[];
  readonly offset: number;
  readonly limit: number;
  readonly more: boolean;
}

/** What the first page tells: topics, the newest articles of all, totals. */
export interface HomePage {
  readonly topics: readonly { readonly name: string; readonly articles: number }[];
  readonly newest?: readonly EntryView[];
  readonly counts: { readonly articles: number; readonly figures: number; readonly times: number };
}
