import { fold, type Span } from "#base";
import { han } from "#bind/han.ts";
import { predicateAt } from "#bind/predicate.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { holds } from "./pattern.ts";

/** How far back a noun is looked for. */
const BACK_MAX = 500;
/** How long what tells which one may be. */
const LEFT_MAX = 6;
const SPAN_MAX = 30;
/** What may belong to a noun before it. */
const LEFT = han(/[^\s,。、;:()「」『』《》的在是了某該這與和及於對為有位一家處座名個項]*$/);
/** The noun only points there, too. */
const POINTS = holds("該 這 些 那 本");

/** The last place before `at` where the noun of a pronoun stands with what tells which one: 30家|企業, 卡蘭多|礦場. */
export function findNamed(sheet: Sheet, scan: Scan, noun: string, at: number): Span | undefined {
  const from = Math.max(0, at - BACK_MAX);
  scan.steps += (at - from) >> 4;
  const text = sheet.folded.slice(from, at);
  const words = fold(noun);
  for (let found = text.lastIndexOf(words); found >= 0; found = text.lastIndexOf(words, found - 1)) {
    const start = from + found;
    const span = whichOne(sheet, scan, start, start + noun.length);
    if (span !== undefined) return span;
    if (found === 0) return undefined;
  }
  return undefined;
}

function whichOne(sheet: Sheet, scan: Scan, start: number, end: number): Span | undefined {
  if (POINTS.test(sheet.folded[start - 1] ?? "")) return undefined;
  const near = Math.max(0, start - SPAN_MAX);
  const mention = inside(sheet.mentions, near, end).at(-1);
  if (mention?.end === end) return mention;
  if (end - start < 2) return undefined;
  const figure = inside(sheet.figures, near, start).at(-1);
  if (figure?.end === start) return { start: figure.start, end };
  const left = LEFT.exec(sheet.folded.slice(Math.max(0, start - LEFT_MAX), start))![0].length;
  const from = behindPredicate(scan, start - left, start);
  return from < start ? { start: from, end } : undefined;
}

/** 發布|稀土價格指數: a predicate leads to it and is no part of it. */
function behindPredicate(scan: Scan, from: number, to: number): number {
  const word = predicateAt(scan, from);
  return word !== undefined && word.end - from > 1 && word.end <= to ? word.end : from;
}
