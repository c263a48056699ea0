import type { RelationKind } from "./relate.ts";

/** A report of a story: how it hangs together with an earlier one, and which root it goes back to. */
export interface StoryMember {
  readonly hash: string;
  /** The latest day on which it may have come out, as a whole number; absent when nobody knows. */
  readonly day?: number;
  /** The earlier report that it goes with best; absent for the first. */
  readonly of?: {
    readonly hash: string;
    readonly kind: RelationKind;
    /** Of the shorter one's words and figures, how much the other has: 0 to 1. */
    readonly words: number;
    readonly figures: number;
    /** Figures that both print. */
    readonly common: number;
  };
  readonly root: Root;
  /** Figures, by `figureKey`, that do not go back to another's report: its own. Absent when all are its own. */
  readonly own?: readonly number[];
}

/** Where a report comes from, as far as texts tell. */
export interface Root {
  /** Equal for reports of one root: `name 名` or `article hash`. */
  readonly key: string;
  /** As it is called; absent when the root is an article of nobody known. */
  readonly name?: string;
  /** How it was found: what the article says itself, whose words or figures it has; else it is its own. */
  readonly by: "byline" | "voice" | "copy" | "rewrite" | "own";
}

/** Reports of one thing, oldest first. */
export interface Story {
  /** Of the first report: 16 hex digits. Another first report gives another id; every member leads to its story. */
  readonly id: string;
  readonly members: readonly StoryMember[];
  /** The distinct roots of the members, in their order. */
  readonly origins: readonly Root[];
}

/** The states of one page by their hashes, oldest first; `page` is its `addressKey`, else what its publisher calls it. */
export interface PageStates {
  readonly page: string;
  readonly states: readonly string[];
}

/** Stories of more than one report, and articles that are states of one page, each oldest first. */
export interface StoryBook {
  readonly stories: readonly Story[];
  readonly pages: readonly PageStates[];
}
