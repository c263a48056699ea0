import type { Sheet } from "#bind/sheet.ts";
import { tail, whole } from "./pattern.ts";
import { isPlain, makeToken, type Token } from "./token.ts";

const AND = whole("和 及 與 、");
const INDUSTRY = tail("業 行業");
/** How many tokens may stand behind the joint. */
const BEHIND_MAX = 3;

/** 煤炭|開採和洗選業, 金屬|冶煉和壓延加工業: two deeds that together name an industry are one noun. Changes `tokens`. */
export function joinIndustries(sheet: Sheet, tokens: Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const deed = tokens[i - 1]!;
    if (tokens[i]!.kind !== "link" || deed.kind !== "verb" || !AND.fits(sheet, tokens[i]!)) continue;
    const end = industryEnd(sheet, tokens, i + 1);
    if (end !== undefined) tokens.splice(i - 1, end - i + 1, makeToken("noun", deed.start, tokens[end - 1]!.end));
  }
}

/** Behind the token that ends in 業, with nothing but a deed and nouns before it. */
function industryEnd(sheet: Sheet, tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length && at - from < BEHIND_MAX; at++) {
    const token = tokens[at]!;
    if (INDUSTRY.fits(sheet, token)) return at + 1;
    if (!isPlain(token) && !(token.kind === "verb" && at === from)) return undefined;
  }
  return undefined;
}
