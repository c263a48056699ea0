import type { Span } from "#base";
import type { EntityType, Fact, Judgement, Stance } from "#model";
import type { Entry } from "./entry.ts";

/** Which facts; every part narrows. */
export interface FactQuery {
  /** Any form or id of an entity, an accepted alias, or a printed subject; scripts, width and case do not matter. */
  readonly subject?: string;
  /** A measure's id, or `pack.` for every measure of a pack. */
  readonly measure?: string;
  /** EDTF, exactly, or any of several; `""` for facts whose text gives none. */
  readonly period?: string | readonly string[];
  /** Any of these. */
  readonly stance?: readonly Stance[];
  readonly source?: string;
  readonly topic?: string;
  /** Id or hash of an article, as `Ledger.reading` takes it; with `asOf`, as it would have then. */
  readonly article?: string;
  /** Every fact of the cell that has this name, also by the name it had before an alias was accepted. */
  readonly cell?: string;
  /** A fact's id. */
  readonly fact?: string;
  /** Only facts of readings appended after this sequence. */
  readonly after?: number;
  /** As the ledger was at this sequence: readings, topics, judgements and accepted aliases up to it. */
  readonly asOf?: number;
  /** As for articles; the facts of one article in the order of its text. */
  readonly order?: "newest" | "appended";
  readonly limit?: number;
  readonly offset?: number;
  /**
   * Begins at the reading with this sequence, of whose matching facts so many are passed over: how a long list goes on
   * without walking what it gave before. With the `asOf` of its beginning it goes on as it would have then; nothing when
   * the reading was not current then.
   */
  readonly from?: { readonly sequence: number; readonly skip: number };
}

/** A fact with its witness: the article as listed, the sentence, and what people say of it. */
export interface StoredFact extends Fact {
  /** The sequence of its reading. */
  readonly sequence: number;
  readonly article: Entry;
  /** The byline of the article. */
  readonly author?: string;
  /** The id of the run that read it. */
  readonly run: string;
  /** What the fact speaks of, 16 hex digits: measure (or label), subject, period, qualifiers. Not the stance. */
  readonly cell: string;
  /** The sentence or cell of the text that prints it. */
  readonly sentence: Span & { readonly text: string };
  /** What stands of what people said of it. */
  readonly judged?: "right" | "wrong";
}

export interface StoredJudgement extends Judgement {
  readonly sequence: number;
  readonly at: string;
}

/**
 * What one step of the ledger was. `reread`, a newer run over a known article, is never news. `at` is the instant of
 * the append; 1970 for what is older than the keeping of instants.
 */
export type Change =
  | {
      readonly cause: "added" | "reread";
      readonly sequence: number;
      readonly at: string;
      readonly article: Entry;
      readonly facts: readonly StoredFact[];
    }
  | {
      readonly cause: "judged";
      readonly sequence: number;
      readonly at: string;
      readonly judgement: StoredJudgement;
    };

export type ProposalState = "open" | "accepted" | "refused";

/** That two names are one thing, as texts teach it; a person accepts or refuses. */
export interface Proposal {
  /** 16 hex digits of type, name and alias, whatever their script, width and case. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly alias: string;
  readonly state: ProposalState;
  /** Where current readings teach it, oldest first; the span is the alias's. */
  readonly witnesses: readonly (Span & { readonly article: string; readonly title: string })[];
}

/** Which entities; every part narrows. */
export interface EntityQuery {
  /** What one of its forms has in it; scripts, width and case do not matter. */
  readonly form?: string;
  readonly type?: EntityType;
  /** As the ledger was at this sequence. */
  readonly asOf?: number;
  readonly limit?: number;
  readonly offset?: number;
}

/** One person, organisation, place, commodity or program over all articles. */
export interface EntityView {
  /** Its id, else its name folded: what facts and other views know it by. */
  readonly key: string;
  /** `pack.id` of its gazetteer row. */
  readonly id?: string;
  readonly type: EntityType;
  /** The form that most articles print. */
  readonly name: string;
  /** Every printed form with the number of articles that print it, most first. */
  readonly forms: readonly { readonly form: string; readonly articles: number }[];
  readonly articles: number;
  /** Facts about it. */
  readonly facts: number;
}
