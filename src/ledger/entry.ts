import type { Article } from "#model";

/** An article as listed: enough for a topic page, without its text and mentions. */
export interface Entry {
  readonly sequence: number;
  readonly hash: string;
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly published?: string;
  /** How `published` was come by: an inferred date must never look like a printed one. */
  readonly publishedBy?: NonNullable<Article["publishedBy"]>;
  readonly source?: string;
  readonly url?: string;
  readonly figures: number;
  readonly times: number;
  readonly facts: number;
}
