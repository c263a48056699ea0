import type { Article } from "./article.ts";
import type { Figure, Time } from "./mention.ts";

/** One version of the reader. A newer run of the same article supersedes the older and is never news. */
export interface Run {
  /** Hash of engine version and word tables: equal ids read equal texts equally. */
  readonly id: string;
  /** The package version, for people. */
  readonly engine: string;
  /** Orders runs: a higher number supersedes a lower one. */
  readonly revision: number;
}

/** What one run read in one article. Figures and times are in the order of the text and do not overlap. */
export interface Reading {
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
}
