import type { StoredFact } from "#ledger";
import type { EvidenceKind } from "#model";
import { type FactRecord, toFactRecord } from "#service/facts.ts";

/** Where a fact is printed: enough to find it again and to quote it. */
export interface Citation {
  /** The article's id in the ledger. */
  readonly article: string;
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly url?: string;
  /** The sentence as printed, from `start` to `end` of the article's text. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** One fact of the ledger with its citation: a line of the NDJSON export, and what the other exports are made of. */
export interface FactLine extends FactRecord {
  /** The printed words of the figure. */
  readonly text: string;
  /** Facts of one cell speak of the same: subject, measure, period and qualifiers. */
  readonly cell: string;
  readonly sequence: number;
  readonly run: string;
  readonly judged?: "right" | "wrong";
  readonly citation: Citation;
}

/** The printed words of a stored fact's figure, out of its sentence. */
export function wordsOf({ start, end, sentence }: Pick<StoredFact, "start" | "end" | "sentence">): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** A stored fact as plain values ready for `JSON.stringify`; absent fields are left out. */
export function toFactLine(fact: StoredFact): FactLine {
  const { article, author, sentence, cell, sequence, run, judged } = fact;
  const { id, title, source, published, publishedBy, url } = article;
  return {
    ...toFactRecord(fact),
    text: wordsOf(fact),
    cell,
    sequence,
    run,
    ...(judged !== undefined && { judged }),
    citation: {
      article: id,
      title,
      ...(source !== undefined && { outlet: source }),
      ...(author !== undefined && { author }),
      ...(published !== undefined && { published }),
      ...(publishedBy !== undefined && { publishedBy }),
      ...(url !== undefined && { url }),
      sentence: sentence.text,
      start: sentence.start,
      end: sentence.end,
    },
  };
}
