import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Naming } from "./naming.ts";
import { holds } from "./pattern.ts";
import { FALLS, MOVED, RISES } from "./words/changes.ts";

const MOVES = holds(MOVED);
const UP = holds(RISES);
const DOWN = holds(FALLS);
const TRADED = holds("漲 跌");

/** The words that tell how something changed, folded and as printed. */
export interface Move {
  readonly folded: string;
  readonly text: string;
}

/** Behind the noun, else in the stretch, else in the clause: the first of them with a sign of a change. */
export function moveOf(sheet: Sheet, { tokens, from, figure, clause }: Naming, noun: Span | undefined): Move {
  const { end } = figure;
  const start = tokens[from]!.start;
  const at =
    noun !== undefined && MOVES.within(sheet.folded, noun.end, end)
      ? noun.end
      : MOVES.within(sheet.folded, start, end)
        ? start
        : sheet.clauses[clause]!.start;
  return { folded: sheet.folded.slice(at, end), text: sheet.text.slice(at, end) };
}

/** 大漲, 跌幅: what moves so has a price. */
export function isMarketMove(sheet: Sheet, move: Move, tail: Span | undefined): boolean {
  if (tail !== undefined) return TRADED.fits(sheet, tail);
  return UP.test(move.folded) || DOWN.test(move.folded);
}
