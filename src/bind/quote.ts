import type { Span } from "#base";
import { unitTable } from "#grammar";

const OPEN = 1;
const MARKS = unitTable("「“", "」”");
/** A quotation longer than this is taken as never closed. */
const LONGEST = 800;

/** Every outer quotation 「…」 of a text, marks included, in order: one walk. An unclosed one is left out. */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = MARKS[text.charCodeAt(i)]!;
    if (mark === 0) continue;
    if (depth > 0 && i - start > LONGEST) depth = 0;
    if (mark === OPEN) {
      if (depth === 0) start = i;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) quotes.push({ start, end: i + 1 });
    }
  }
  return quotes;
}
