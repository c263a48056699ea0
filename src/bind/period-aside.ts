import type { Span } from "#base";
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

/** 10月增1.4%，|9月減0.9%；…: a clause that only sets another time's figure beside the one before says no time to others. */
export function isContrast(sheet: Sheet, { start, end }: Span, index: number): boolean {
  const clause = sheet.clauses[index]!;
  if (clause.start !== start && sheet.text.slice(clause.start, start).trim() !== "") return false;
  if (clause.end - end > CONTRAST_MAX || sheet.clauses[index - 1]?.sentence !== clause.sentence) return false;
  const own = inside(sheet.figures, end, clause.end);
  const before = sheet.clauses[index - 1]!;
  return (
    own.length === 1 &&
    own[0]!.end === clause.end &&
    CONTRAST.test(sheet.text.slice(end, own[0]!.start)) &&
    inside(sheet.figures, before.start, before.end).some(({ unit }) => unit === own[0]!.unit)
  );
}

const CONTRAST = /^(?:則|则)?(?:為|为|是|增|減|减|升|降|漲|涨|跌|增長|增长|成長|成长|下降|下滑|上升|上漲|上涨|下跌)?$/;
const CONTRAST_MAX = 14;

/** Where a bracket closes, between two offsets, that was opened before the first. */
export function closingBehind(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (text[at] === "（" || text[at] === "(") return undefined;
    if (text[at] === "）" || text[at] === ")") return at;
  }
  return undefined;
}
