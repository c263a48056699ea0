import type { Span } from "#base";

/** What a block of the text is. A figure in a title or a table cell binds differently from one in a sentence. */
export type BlockKind = "title" | "heading" | "paragraph" | "item" | "cell";

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** How a slot was come by: printed in the page, carried from elsewhere in it, or assumed by a named rule. */
export type EvidenceKind = "printed" | "carried" | "assumed";

export type Language = "zh-Hant" | "zh-Hans" | "en" | "und";

/**
 * One frozen text: title + "\n" + body, named by the hash of its content. A changed page is a new article of the same
 * address. Spans everywhere are half-open UTF-16 offsets into `text`.
 */
export interface Article {
  /** The id that the input gave, else the first 16 hex digits of `hash`. */
  readonly id: string;
  /** SHA-256 (hex, 32 digits kept) of publisher address or name and text; the ledger's key. */
  readonly hash: string;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lang: Language;
  /** Publication date or interval, EDTF; absent when neither page nor text tells. */
  readonly published?: string;
  /** How `published` was come by, and by which rule when it was assumed. */
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  /** When the page says that it was last changed, EDTF. */
  readonly updated?: string;
  readonly updatedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly source?: string;
  readonly url?: string;
  /** The address on another site that the page names as the original; `url` is then still its own. */
  readonly original?: string;
  readonly author?: string;
  /** Names of the topic pages on which the article was found. */
  readonly topics: readonly string[];
}
