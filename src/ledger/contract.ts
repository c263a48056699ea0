import type { EntityType, Judgement, Reading, Run } from "#model";
import type { Entry } from "./entry.ts";
import type {
  Change,
  EntityQuery,
  EntityView,
  FactQuery,
  Proposal,
  ProposalState,
  StoredFact,
  StoredJudgement,
} from "./fact-contract.ts";
import type { FlowStore } from "./flow-contract.ts";
import type { ListingQuery, TopicTotals } from "./topic-contract.ts";
import type { WatchStore } from "./watch-contract.ts";

/** What an append did. When the promise resolves, everything it names is on disk. */
export interface Appended {
  /** Sequence of the last entry; grows with every append that stored something, never falls. */
  readonly sequence: number;
  /** Articles stored for the first time. */
  readonly added: number;
  /** Articles known already under this run or a newer one: nothing was appended for them (a new topic is noted, see also `superseded`). */
  readonly known: number;
  /**
   * Articles known under an older run, or one as new, or under this one without the day or outlet that they are given now:
   * the reading supersedes it and the older stays in `history`.
   */
  readonly superseded: number;
}

export interface Hit extends Entry {
  /** The piece of the text around the first match, as it stands there from `snippetStart` on. */
  readonly snippet: string;
  readonly snippetStart: number;
  /** Whether the text goes on behind it. */
  readonly isCut: boolean;
  /** Where the first match of any of the words stands in the article's text. */
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
  /**
   * `newest` (default): by publication day, an interval by its end and the undated last; on one day the article that
   * came into the ledger last is first (a newer run moves nothing). `appended`: by sequence, oldest first.
   */
  readonly order?: "newest" | "appended";
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * The ledger only grows: articles with what a run read in them. Nothing is merged, changed or deleted. Every store
 * passes the same contract suite (`test/contract/`).
 */
export interface Ledger {
  /** The file that it is in, for whoever opens it beside; absent when it is in memory only. */
  readonly file?: string;
  /** Rules over facts, the alerts that they raised, and those that are to go out. */
  readonly watches: WatchStore;
  /** Where articles come from, what is still to be fetched, and what came of each visit. */
  readonly flow: FlowStore;
  /**
   * Appends readings under a run, all or none, at an instant (ISO 8601, UTC; the ledger has no clock, and its time never
   * runs backwards); resolves when they are on disk. Throws a plain `Error` when a span is empty or outside its text or
   * facts and figures do not correspond (our mistake), and `ledger.busy` when another writer does not let go in time.
   */
  append(readings: readonly Reading[], run: Run, at: string): Promise<Appended>;
  /** Entries matching the query, streamed in constant memory; what is appended meanwhile is left out. */
  entries(query?: ArticleQuery): AsyncIterable<Entry>;
  /** Current readings matching the query, streamed: full texts and mentions. */
  readings(query?: ArticleQuery): AsyncIterable<Stored>;
  /**
   * The current reading of one article by hash or id; `undefined` when there is none. Of several articles with one id
   * (a page that changed), the one that came last.
   */
  reading(idOrHash: string): Promise<Stored | undefined>;
  /** All readings ever appended for an article, oldest first, each with the topics known today. */
  history(idOrHash: string): AsyncIterable<Stored>;
  /**
   * Articles whose text holds every word of the query (words stand between blanks), newest first. Traditional and
   * Simplified forms, full-width and plain, capital and small letters find each other. Chinese is found anywhere;
   * letters and digits of other scripts only as whole words (`AI` does not find `air`). Throws `usage.bad-argument`
   * when `words` is longer than a search can be.
   */
  search(
    words: string,
    query?: { readonly topic?: string; readonly limit?: number; readonly offset?: number },
  ): AsyncIterable<Hit>;
  /** Topic names with the number of their articles, most first. */
  topics(): Promise<readonly { readonly name: string; readonly articles: number }[]>;
  /**
   * What the current readings of a topic have, counted; each list has at most `most` rows (30). The counts are kept with
   * every append: asking does not walk the topic. `undefined` when no article has it.
   */
  topic(name: string, most?: number): Promise<TopicTotals | undefined>;
  /** Articles that match, newest first as `entries` has them, streamed. */
  listing(query?: ListingQuery): AsyncIterable<Entry>;
  /** Totals, for status lines and the foot of a page. */
  counts(): Promise<{
    readonly articles: number;
    readonly figures: number;
    readonly times: number;
    readonly facts: number;
    readonly sequence: number;
  }>;
  /** Facts matching the query, each with its article, streamed in constant memory; what is appended meanwhile is left out. */
  facts(query?: FactQuery): AsyncIterable<StoredFact>;
  /** The facts of several queries, each list as `facts` gives it, all of one moment: for many small questions. */
  factLists(queries: readonly FactQuery[]): Promise<readonly (readonly StoredFact[])[]>;
  /** For each cell the number of articles that have a fact of it now; where it is more than `most`, `most` stands. */
  reports(cells: readonly string[], most: number): Promise<readonly number[]>;
  /** What happened after a sequence, oldest first: each article that was added or read again, each judgement. */
  changes(after: number, limit?: number): AsyncIterable<Change>;
  /**
   * Appends a person's judgement. Throws `usage.unknown-fact` or `usage.unknown-proposal` when no reading ever had what
   * it is about, a plain `Error` when verdict and number of ids do not go together.
   */
  judge(judgement: Judgement, at: string): Promise<{ readonly sequence: number }>;
  /** Every judgement ever made (`about` an id, `after` a sequence), oldest first; those withdrawn too. */
  judgements(query?: { readonly about?: string; readonly after?: number }): AsyncIterable<StoredJudgement>;
  /**
   * Aliases that texts teach, with every current witness, in the order they were first taught. `name` is either form.
   * One that was judged stays when its witnesses are gone.
   */
  proposals(query?: { readonly state?: ProposalState; readonly name?: string }): AsyncIterable<Proposal>;
  /**
   * Every entity one of whose forms is this, or whose id: two things with one acronym stay two, what accepted aliases
   * join is one. Most articles first. `asOf`: as the ledger was at that sequence.
   */
  entity(nameOrId: string, asOf?: number): Promise<readonly EntityView[]>;
  /** Entities that match, as `entity` gives them: most articles first, then by key and type. */
  entities(query?: EntityQuery): Promise<readonly EntityView[]>;
  /** Articles that print an entity, by its key (accepted aliases joined) and type, newest first as `entries` has them. */
  mentions(
    key: string,
    query?: { readonly type?: EntityType; readonly limit?: number; readonly offset?: number },
  ): AsyncIterable<Entry>;
  /** Measures of current facts with the number of those facts, most first, then by id. */
  measures(): Promise<readonly { readonly id: string; readonly facts: number }[]>;
  /** Outlets of current readings with the number of their articles, most first. */
  sources(): Promise<readonly { readonly name: string; readonly articles: number }[]>;
  /** Throws every view and index away and makes it anew from the appended rows; every query answers as before. */
  rebuild(): Promise<void>;
  /** The last sequence appended at or before an instant; 0 when there is none. */
  sequenceAt(instant: string): Promise<number>;
  close(): Promise<void>;
}
