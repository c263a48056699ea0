import type { Span } from "#base";
import type { WordKind } from "#bind/predicate.ts";
import type { EntityMention } from "#bind/sheet.ts";

/** What a stretch of a clause is to the grammar of phrases. `rest` are characters of no known word: read as a noun. */
export type TokenKind =
  | WordKind
  | "opener"
  | "name"
  | "figure"
  | "time"
  | "measure"
  | "prep"
  | "of"
  | "link"
  | "quote"
  | "rest";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The entity that a name prints. */
  readonly mention: EntityMention | undefined;
}

/** Makes a token. All are made here, of one shape: rules look at thousands of them. */
export function makeToken(kind: TokenKind, start: number, end: number, mention?: EntityMention): Token {
  return { kind, start, end, mention };
}

/** Whether a token can stand inside a noun phrase. */
export function isNominal({ kind }: Token): boolean {
  switch (kind) {
    case "name":
    case "noun":
    case "measure":
    case "rest":
    case "of":
    case "link":
    case "quote":
      return true;
    default:
      return false;
  }
}

/** A noun that is no name and joins nothing. */
export function isPlain({ kind }: Token): boolean {
  return kind === "noun" || kind === "rest" || kind === "measure";
}
