import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { head, whole } from "./pattern.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { spanOf } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import { SETS } from "./words/verbs.ts";

const DISPOSES = whole("將 把");
const SET = head(SETS);
const SET_LONGEST = 4;

/** What is set or changed, as owner and noun and as a whole. */
export interface Disposed {
  readonly phrase: Phrase;
  readonly whole: Span;
}

/** 將|AI資料中心建置時程|縮短: what is set or changed. */
export function findDisposed(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  to: number,
): Disposed | undefined {
  for (let at = to - 2; at >= from; at--) {
    if (!DISPOSES.fits(sheet, tokens[at]!)) continue;
    const first = tokens[at + 1]!.kind === "time" ? at + 2 : at + 1;
    const end = objectEnd(sheet, tokens, at + 1, to);
    if (first >= end || end >= to) continue;
    const { start } = tokens[end]!;
    if (!SET.within(sheet.folded, start, start + SET_LONGEST)) continue;
    return { phrase: readPhrase(sheet, scan, tokens, first, end), whole: spanOf(tokens, first, end) };
  }
  return undefined;
}

/** Where the object ends: behind nouns and the times and modifiers among them. */
function objectEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isObject(sheet, tokens[at]!, at + 1 < to ? tokens[at + 1] : undefined)) at++;
  return at;
}

function isObject(sheet: Sheet, token: Token, next: Token | undefined): boolean {
  switch (token.kind) {
    case "time":
    case "speech":
      return true;
    case "adverb":
      return token.end - token.start > 1 && next?.kind === "verb";
    case "verb":
      return next !== undefined && isNominal(next) && !SET.fits(sheet, token);
    default:
      return isNominal(token);
  }
}
