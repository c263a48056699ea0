import type { Figure } from "#model";
import type { Timed } from "./period-time.ts";
import { inside, type Sheet } from "./sheet.ts";

/** How far a bracket may reach. */
const REACH = 160;
/** How many figures in brackets are passed over. */
const ASIDE_MAX = 4;

/** The place of the last figure before another that stands in no brackets by itself. */
export function beforeAsides({ text, figures }: Sheet, index: number): number {
  let at = index - 1;
  while (at > 0 && index - at <= ASIDE_MAX) {
    const { start, end } = figures[at]!;
    const close = closingBehind(text, end, Math.min(figures[at + 1]!.start, end + REACH));
    if (close === undefined || !/[（(][^（()）]{0,30}$/.test(text.slice(Math.max(0, start - 31), start))) break;
    at--;
  }
  return at;
}

/** 年減1.1%（1至6月增1%），…: what brackets say beside a figure of their own is of no other. */
export function outsideAsides(sheet: Sheet, near: readonly Timed[], figure: Figure): readonly Timed[] {
  return near.filter(({ time }) => {
    if (time.start >= figure.end) return true;
    const close = closingBehind(sheet.text, time.end, figure.start);
    return close === undefined || inside(sheet.figures, time.end, close).length === 0;
  });
}

/** Where a bracket closes, between two offsets, that was opened before the first. */
export function closingBehind(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (text[at] === "（" || text[at] === "(") return undefined;
    if (text[at] === "）" || text[at] === ")") return at;
  }
  return undefined;
}
