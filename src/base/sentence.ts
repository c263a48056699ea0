import type { Span } from "./span.ts";

const ENDS = "。！？!?；;\n\r";
/** Marks that belong to the sentence before them. */
const CLOSING = "」』”’）)】》";
/** No sentence is longer, in UTF-16 units to either side of the figure. */
const REACH = 300;

/** The sentence around a span: from behind the mark that ends the one before to its own, marks of closing included. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < REACH && !isEnd(text, from - 1)) from--;
  while (from < start && (CLOSING.includes(text[from]!) || /\s/u.test(text[from]!))) from++;
  let to = end;
  while (to < text.length && to - end < REACH && !isEnd(text, to)) to++;
  if (to < text.length && isEnd(text, to) && !isBreak(text[to]!)) to++;
  while (to < text.length && to > end && CLOSING.includes(text[to]!)) to++;
  while (to > end && /\s/u.test(text[to - 1]!)) to--;
  return { start: toWhole(text, from), end: toWhole(text, to) };
}

function isEnd(text: string, at: number): boolean {
  if (text[at] === ".") return isStop(text, at);
  return ENDS.includes(text[at]!);
}

/** A full stop of Latin text: a blank behind it, and before it more than an initial. */
function isStop(text: string, at: number): boolean {
  const next = text[at + 1];
  return (next === undefined || /\s/u.test(next)) && /[\p{Ll}\d)%]/u.test(text[at - 1] ?? "");
}

function isBreak(unit: string): boolean {
  return unit === "\n" || unit === "\r";
}

/** Never between the halves of a pair. */
function toWhole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
