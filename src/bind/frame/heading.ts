import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { spanOf } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { View } from "./view.ts";

/** (二), 3.: the number of an item. */
const NUMBERED = /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])\s*$/;
/** How many tokens the title of an item may have. */
const TITLE_MAX = 3;
/** How many clauses back the title of an item may stand. */
const BACK_MAX = 12;

/** (二)|採礦|：營業額…: the short title of a numbered item, though it is a verb. */
export function headingOf(sheet: Sheet, clause: number, tokens: readonly Token[]): Span | undefined {
  const { start, end } = sheet.clauses[clause]!;
  if (sheet.folded[end] !== ":" || tokens.length === 0 || tokens.length > TITLE_MAX) return undefined;
  const isNumbered = tokens[0]!.start > start && NUMBERED.test(sheet.folded.slice(start, tokens[0]!.start));
  if (!isNumbered || !tokens.every((token) => token.kind === "verb" || isNominal(token))) return undefined;
  return spanOf(tokens, 0, tokens.length);
}

/** The title of the item in whose sentence a clause stands. */
export function headingBefore({ sheet, scan, tokens }: View, clause: number): Span | undefined {
  const { sentence } = sheet.clauses[clause]!;
  for (let index = clause - 1; index >= 0 && clause - index <= BACK_MAX; index--) {
    scan.steps++;
    if (sheet.clauses[index]!.sentence !== sentence) return undefined;
    if (sheet.folded[sheet.clauses[index]!.end] === ":") return headingOf(sheet, index, tokens.of(index));
  }
  return undefined;
}
