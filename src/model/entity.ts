import type { Span } from "#base";

export type EntityType = "person" | "org" | "place" | "commodity" | "program";

/** One person, organisation, place, commodity or program of an article, with all the forms that the article prints. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest Chinese form that the article prints, else the fullest Latin one. */
  readonly name: string;
  /** Every other form printed in the article, in order of first appearance. */
  readonly aliases: readonly string[];
  readonly spans: readonly Span[];
  /** `pack.id` of the gazetteer row it was recognised by; absent for what only the text taught. */
  readonly id?: string;
  /** The rule that found it first, for traces. */
  readonly rule: string;
}

/** That a text gives a name another form, and where: `美國國防後勤局(Defense Logistics Agency, DLA)`. */
export interface Taught {
  readonly type: EntityType;
  readonly name: string;
  readonly alias: string;
  /** The alias as printed; the name stands right before its bracket. */
  readonly span: Span;
}
