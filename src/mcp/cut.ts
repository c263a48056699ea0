import { NAME_MAX, SENTENCE_MAX } from "./limits.ts";

/** A stretch of an article's text; `cut` when it is only the part around a figure. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cut?: true;
}

/** A sentence of an article, or what stands around the figure where it is too long; offsets stay true. */
export function cutAround(sentence: Quote, figure: { readonly start: number; readonly end: number }): Quote {
  const { text, start } = sentence;
  if (text.length <= SENTENCE_MAX) return sentence;
  const middle = Math.floor((figure.start + figure.end) / 2) - start;
  const wanted = Math.min(Math.max(0, middle - SENTENCE_MAX / 2), text.length - SENTENCE_MAX);
  const [from, to] = [toWhole(text, wanted), toWhole(text, wanted + SENTENCE_MAX)];
  return { text: text.slice(from, to), start: start + from, end: start + to, cut: true };
}

/** A title or name that is not longer than people read. */
export function cutName(text: string): string {
  return text.length <= NAME_MAX ? text : `${text.slice(0, toWhole(text, NAME_MAX - 1))}…`;
}

/** The first `max` units of a text. */
export function cutHead(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, toWhole(text, max));
}

/** Never between the halves of a pair. */
function toWhole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
