import type { Sheet } from "#bind/sheet.ts";
import { head, holds, whole } from "./pattern.ts";
import type { Place } from "./place.ts";
import type { Token } from "./token.ts";
import { WHOLE_VERBS } from "./words/verbs.ts";

const TO = holds("至 到 為 成 達");
const COPULA = whole("為 是");
const RATIOS: ReadonlySet<string> = new Set(["%", "x", "pp", "rank"]);
const COMPARES = head(WHOLE_VERBS);

/** 提高到|38.6, 調為|5%: nothing but a move to another level stands before the figure. */
export function movesTo(sheet: Sheet, tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return false;
  for (let i = from; i < at; i++) {
    const { kind } = tokens[i]!;
    if (kind !== "verb" && kind !== "adverb" && kind !== "prep" && kind !== "time") return false;
  }
  return TO.within(sheet.folded, tokens[from]!.start, tokens[at]!.start);
}

/** 不到|歐盟需求的|6%: a whole that the figure is a part of, not what it is about. */
export function isPartOfWhole(sheet: Sheet, { tokens, from, at, figure }: Place): boolean {
  if (at - 1 < from || tokens[at - 1]!.kind !== "of") return false;
  let first = from;
  while (first < at && (tokens[first]!.kind === "opener" || tokens[first]!.kind === "quote")) first++;
  // 其次為|華南銀行的|65億元: an amount is no part.
  if (first < at && COPULA.fits(sheet, tokens[first]!) && !RATIOS.has(figure.unit)) return false;
  return first < at && COMPARES.fits(sheet, tokens[first]!);
}
