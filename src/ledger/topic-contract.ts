import type { EntityType } from "#model";

/** What the current readings of a topic have, counted. Lists have their largest first. */
export interface TopicTotals {
  readonly name: string;
  readonly articles: number;
  readonly facts: number;
  /** EDTF days, months or years on which publication dates end, newest first; what nobody could date is left out. */
  readonly days: readonly { readonly day: string; readonly articles: number }[];
  readonly measures: readonly { readonly id: string; readonly facts: number }[];
  readonly sources: readonly { readonly name: string; readonly articles: number }[];
  readonly entities: readonly TopicEntity[];
}

/** An entity as a topic has it: what accepted aliases join is one. */
export interface TopicEntity {
  readonly key: string;
  readonly type: EntityType;
  /** The spelling that most articles of the ledger print. */
  readonly name: string;
  /** Articles of the topic. */
  readonly articles: number;
}

/** Which articles are listed, newest first; every part narrows. */
export interface ListingQuery {
  readonly topic?: string;
  /** The key of an entity that the article prints, of any type; accepted aliases are joined. */
  readonly entity?: string;
  /** A measure's id, or `pack.`: articles with such a fact. */
  readonly measure?: string;
  readonly source?: string;
  /** EDTF: only articles whose publication date ends on such a day or later; undated ones are left out. */
  readonly from?: string;
  /** EDTF: or earlier. */
  readonly to?: string;
  /** As the ledger was at this sequence. */
  readonly asOf?: number;
  /** Only what comes behind the article with the reading of this sequence; nothing when it was not current then. */
  readonly behind?: number;
  readonly limit?: number;
}
