import type { Span } from "#base";
import { figureFrom, type Sheet } from "#bind/sheet.ts";
import { holds, tail, type Words, whole } from "./pattern.ts";
import { isNominal, type Token } from "./token.ts";

/** Units of a time to come. */
const WINDOWS: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour"]);
const INSIDE = holds("內 間");
/** Adverbs of one character before a subject. */
const LEAD = whole("各 均 共 每 且 連 近 僅 只 約");

/** 甘肅|一座|煤礦: a count of one that is kept as no figure. */
export const ONE: Words = tail("一座 一家 一處 一個 一艘 一條 一間");

/** Behind times, connectives and adverbs with which a clause opens: 但|目前|力拓. */
export function skipOpeners(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && opens(sheet, tokens[at]!, tokens[at + 1])) at++;
  return at;
}

function opens(sheet: Sheet, token: Token, next: Token | undefined): boolean {
  switch (token.kind) {
    case "quote":
    case "time":
    case "opener":
      return true;
    case "adverb":
      return token.end - token.start > 1 || LEAD.fits(sheet, token);
    case "figure":
      return isArticle(sheet, token) || isWindow(sheet, token, next);
    default:
      return false;
  }
}

/** 未來半年內|美國: a time to come, and who acts in it. */
function isWindow(sheet: Sheet, { start, end }: Span, next: Token | undefined): boolean {
  if (next === undefined || !isNominal(next) || next.kind === "of") return false;
  return WINDOWS.has(figureFrom(sheet, start)?.unit ?? "") && INSIDE.within(sheet.folded, end - 1, end);
}

/** 1位, 一座: a count that only introduces its noun. */
export function isArticle(sheet: Sheet, { start }: Span): boolean {
  const figure = figureFrom(sheet, start);
  return (
    figure !== undefined &&
    (figure.unit === "1" || figure.unit === "person") &&
    figure.low.digits === 1n &&
    figure.low.exponent === 0 &&
    figure.high.digits === 1n
  );
}
