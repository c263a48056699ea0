import { fold, type Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";

/** Marks that a label does without. */
const MARKS = /[「」『』《》〈〉()（）\s、，,“”]/g;

/** Words of our own, in the script of the article. */
export function inScript(sheet: Sheet, words: string): string {
  return sheet.article.lang === "zh-Hans" ? fold(words) : words;
}

/** A label put together from its printed parts and words of our own, without marks. */
export function join(sheet: Sheet, parts: readonly (Span | string | undefined)[]): string {
  let label = "";
  for (const part of parts) {
    if (part === undefined) continue;
    label += typeof part === "string" ? inScript(sheet, part) : sheet.text.slice(part.start, part.end);
  }
  return label.replace(MARKS, "");
}
