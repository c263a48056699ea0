import type { Span } from "#base";
import { isOnlyGoodsOfOthers } from "./goods.ts";
import { whole } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import { type Place, wordOf } from "./place.ts";
import { isNominal } from "./token.ts";
import { isOpeningBetween } from "./token-word.ts";
import type { View } from "./view.ts";

/** How many tokens the phrase before the 的 may have. */
const PHRASE_MAX = 7;
const COPULA = whole("為 是");

/** 力拓的|30萬噸, 日本…提供的|5,500億美元: whose an amount is that stands behind its 的. */
export function findAgent({ sheet, scan }: View, { tokens, from, at }: Place): Span | undefined {
  if (tokens[at - 1]?.kind !== "of" || at - 2 < from) return undefined;
  if (isNominal(tokens[at - 2]!)) {
    let first = at - 2;
    while (first > from && at - first <= PHRASE_MAX + 1 && isNominal(tokens[first - 1]!)) first--;
    const isLed = first - 1 >= from && COPULA.fits(sheet, tokens[first - 1]!) && isOpeningBetween(tokens, 0, first - 1);
    if ((first !== from && !isLed) || at - first > PHRASE_MAX + 1) return undefined;
    const { owner, noun, firm } = readPhrase(sheet, scan, tokens, first, at - 1);
    return owner !== undefined && firm && !isOnlyGoodsOfOthers(sheet, noun, owner) ? owner : undefined;
  }
  if (tokens[at - 2]!.kind !== "verb") return undefined;
  for (let i = at - 3; i > from; i--) {
    const name = tokens[i]!;
    if (name.kind !== "name") continue;
    const before = tokens[i - 1]!;
    return isNominal(before) || COPULA.fits(sheet, before) ? undefined : name;
  }
  return undefined;
}

/** 由|歐洲投資銀行|提供: who does it. */
export function findDoer({ sheet, scan }: View, { tokens, from, at }: Place): Span | undefined {
  for (let i = at - 2; i >= from; i--) {
    if (wordOf(sheet, tokens[i]!) !== "由") continue;
    let end = i + 1;
    while (end < at && isNominal(tokens[end]!)) end++;
    if (end === i + 1 || end >= at || tokens[end]!.kind !== "verb") continue;
    const { owner, firm } = readPhrase(sheet, scan, tokens, i + 1, end);
    if (firm === true) return owner;
  }
  return undefined;
}
