import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { whole } from "./pattern.ts";
import { wordOf } from "./place.ts";
import { makeToken, type Token } from "./token.ts";
import { METALS } from "./words/nouns.ts";

const MINED = whole("礦產 礦山產 自產 權益產");
const SITE = whole("礦山 礦場 權益");
const METAL = han(new RegExp(`^[${METALS}]$`));
const MAKES = han(new RegExp(`^產[${METALS}]$`));

/** 礦產|銅|41萬噸, 礦山|產銅|同比增長: what was mined of a metal is measured, as 產量 is. Changes `tokens`. */
export function joinMade(sheet: Sheet, tokens: Token[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const end = madeEnd(sheet, tokens, i);
    if (end !== undefined && isTold(tokens[end]))
      tokens.splice(i, end - i, makeToken("measure", tokens[i]!.start, tokens[end - 1]!.end));
  }
}

/** Behind the metal; the words for what was mined of it may be cut in two ways. */
function madeEnd(sheet: Sheet, tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]!;
  const isMined = MINED.fits(sheet, first);
  if (!isMined && !SITE.fits(sheet, first)) return undefined;
  const [next, last] = [tokens[at + 1]!, tokens[at + 2]];
  if (next.start !== first.end) return undefined;
  if ((isMined ? METAL : MAKES).test(wordOf(sheet, next))) return at + 2;
  const isCut = !isMined && last?.start === next.end && MAKES.test(sheet.folded.slice(next.start, last.end));
  return isCut ? at + 3 : undefined;
}

/** An amount or a change is told of it: a noun behind would go on with the phrase. */
function isTold(behind: Token | undefined): boolean {
  switch (behind?.kind) {
    case "figure":
    case "adverb":
    case "verb":
    case "prep":
    case "time":
    case "measure":
      return true;
    default:
      return false;
  }
}
