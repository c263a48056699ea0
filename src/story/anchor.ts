import type { Span } from "#base";

/**
 * Where words stand, so that they can be found in another state of the text: the hash of the text with the offsets
 * (TextPositionSelector of W3C Web Annotation), and the words with what stands around them in their sentence
 * (TextQuoteSelector).
 */
export interface Anchor {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where an anchor's words stand now; `lost` when they stand nowhere, or in more than one place. They are never moved by guess. */
export type Resolved = ({ readonly kind: "here" } & Span) | { readonly kind: "lost"; readonly exact: string };

/** Units of the sentence that are kept to either side. */
const AROUND = 64;

/** `sentence` bounds what is kept around the words: a change in the next sentence loses nothing. */
export function makeAnchor(hash: string, text: string, span: Span, sentence: Span): Anchor {
  const { start, end } = span;
  const from = Math.max(0, sentence.start, start - AROUND);
  const to = Math.min(text.length, sentence.end, end + AROUND);
  return {
    hash,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

export function resolveAnchor(anchor: Anchor, hash: string, text: string): Resolved {
  const { start, end, exact, prefix, suffix } = anchor;
  if (hash === anchor.hash && text.slice(start, end) === exact) return { kind: "here", start, end };
  const words = `${prefix}${exact}${suffix}`;
  const at = text.indexOf(words);
  if (exact === "" || at < 0 || text.indexOf(words, at + 1) >= 0) return { kind: "lost", exact };
  const found = at + prefix.length;
  return { kind: "here", start: found, end: found + exact.length };
}
