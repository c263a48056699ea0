import { hash as digest } from "node:crypto";
import type { Article, Block, EvidenceKind, Language } from "#model";
import { findBlocks } from "./block.ts";
import { findLanguage } from "./language.ts";

/** What a reader found of an article. Absent fields are left out, never empty. */
export interface ArticleParts {
  readonly title: string;
  readonly body: string;
  /** The exact text, when it is not title + "\n" + body (the body alone without a title). */
  readonly text?: string;
  readonly id?: string;
  /** EDTF; readers have checked it. */
  readonly published?: string;
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  /** EDTF; readers have checked it. */
  readonly updated?: string;
  readonly updatedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly source?: string;
  readonly topics?: readonly string[];
  readonly url?: string;
  readonly original?: string;
  readonly author?: string;
  readonly lang?: Language;
  /** Spans of the text; by default the title and one paragraph per line. */
  readonly blocks?: readonly Block[];
}

const HASH_DIGITS = 32;
const ID_DIGITS = 16;

/**
 * Freezes an article, deeply. The hash names publisher (address, else name) and text; without an id the article takes
 * its first 16 digits. NUL and unpaired surrogates become U+FFFD, which moves no offset.
 */
export function makeArticle(parts: ArticleParts): Article {
  const title = toStorable(parts.title);
  const text = toStorable(parts.text ?? (parts.title === "" ? parts.body : `${parts.title}\n${parts.body}`));
  const hash = digest("sha256", `${parts.url ?? parts.source ?? ""}\n${text}`, "hex").slice(0, HASH_DIGITS);
  const blocks = parts.blocks ?? findBlocks(text, title);
  return Object.freeze({
    id: parts.id ?? hash.slice(0, ID_DIGITS),
    hash,
    title,
    text,
    blocks: Object.freeze(blocks.map((block) => Object.freeze(block))),
    lang: parts.lang ?? findLanguage(text),
    ...(parts.published !== undefined && {
      published: parts.published,
      publishedBy: Object.freeze({ ...(parts.publishedBy ?? { kind: "printed", rule: "input" }) }),
    }),
    ...(parts.updated !== undefined && {
      updated: parts.updated,
      updatedBy: Object.freeze({ ...(parts.updatedBy ?? { kind: "printed", rule: "input" }) }),
    }),
    ...(parts.source !== undefined && { source: parts.source }),
    ...(parts.url !== undefined && { url: parts.url }),
    ...(parts.original !== undefined && { original: parts.original }),
    ...(parts.author !== undefined && { author: parts.author }),
    topics: Object.freeze([...(parts.topics ?? [])]),
  });
}

function toStorable(text: string): string {
  const formed = text.isWellFormed() ? text : text.toWellFormed();
  return formed.includes("\0") ? formed.replaceAll("\0", "\ufffd") : formed;
}
