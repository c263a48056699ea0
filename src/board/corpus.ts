import { fold } from "#base";
import { DOCUMENT_LENGTH_MAX } from "./limits.ts";

/** What the tag finder reads of an article; `text` may begin with the title, as `Article.text` does. */
export interface TagDocument {
  readonly title: string;
  readonly text: string;
}

/**
 * All articles of a topic as one string. `folded` has the same length as `printed`, so an offset in one is an offset in
 * the other: counting is done on the folded text, names are shown as printed.
 */
export interface Corpus {
  readonly printed: string;
  readonly folded: string;
  /** Start of each document, and the end of its title; documents are divided by one NUL. */
  readonly starts: readonly number[];
  readonly titleEnds: readonly number[];
  readonly size: number;
}

/** Joins documents up to `lengthMax` units; a text seen before is passed over (one report printed twice counts once). */
export function readCorpus(documents: Iterable<TagDocument>, lengthMax: number): Corpus {
  const seen = new Set<string>();
  const parts: string[] = [];
  const starts: number[] = [];
  const titleEnds: number[] = [];
  let length = 0;
  for (const { title, text } of documents) {
    const whole = (text.startsWith(title) ? text : `${title}\n${text}`).slice(0, DOCUMENT_LENGTH_MAX);
    if (whole.trim() === "" || seen.has(whole)) continue;
    if (length + whole.length > lengthMax) break;
    seen.add(whole);
    parts.push(whole.replaceAll("\0", " "));
    starts.push(length);
    titleEnds.push(length + Math.min(title.length, whole.length));
    length += whole.length + 1;
  }
  const printed = parts.length === 0 ? "" : `${parts.join("\0")}\0`;
  return { printed, folded: foldCase(printed), starts, titleEnds, size: starts.length };
}

/** `fold`, and ASCII capitals as small letters: length-preserving, as full case mapping is not. */
export function foldCase(text: string): string {
  return fold(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
