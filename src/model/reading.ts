import type { Article } from "./article.ts";
import type { Entity, Taught } from "./entity.ts";
import type { Fact } from "./fact.ts";
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

/** What the grammar reads in one article. Figures and times are in the order of the text and do not overlap. */
export interface Scanned {
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
}

/**
 * What one run read in one article and put together from it. Facts correspond to figures one to one, in order; a
 * reading from before facts were put together has none.
 */
export interface Reading extends Scanned {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** Alias pairs with their witness: proposals to the ledger. */
  readonly taught: readonly Taught[];
}
