import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { isArticle, ONE } from "./opener.ts";
import { tail, whole } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Place } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import { isOpeningBetween } from "./token-word.ts";
import type { View } from "./view.ts";
import { OWNED } from "./words/nouns.ts";
import { HOLDS } from "./words/verbs.ts";

const HOLDING = whole(HOLDS);
const HELD = tail(OWNED);
/** How many tokens may stand between the figure and its 的: 30%|股份|的. */
const BETWEEN_MAX = 2;
/** How many may stand between the verb and the figure: 持有|力拓|逾|30%. */
const OBJECT_MAX = 3;

/** 持有力拓10%股份的|必和必拓, 一座年產能90萬噸的|煤礦: whom a clause without a subject only describes. */
export function findDescribed({ sheet, scan }: View, { tokens, from, at }: Place): Span | undefined {
  let of = at + 1;
  while (of - at <= BETWEEN_MAX && (tokens[of]?.kind === "measure" || tokens[of]?.kind === "noun")) of++;
  if (tokens[of]?.kind !== "of") return undefined;
  const verb = holdingAt(sheet, tokens, from, at);
  if (verb === undefined || !opensThere(sheet, tokens, verb)) return undefined;
  const end = phraseEnd(sheet, tokens, of + 1, tokens.length);
  if (end === of + 1) return undefined;
  const { owner, firm } = readPhrase(sheet, scan, tokens, of + 1, end);
  if (owner === undefined || !firm) return undefined;
  const isNamed = tokens.slice(of + 1, end).some(({ mention }) => mention?.type === "org" || mention?.type === "place");
  return isNamed || HELD.fits(sheet, owner) ? owner : undefined;
}

function holdingAt(sheet: Sheet, tokens: readonly Token[], from: number, at: number): number | undefined {
  for (let i = at - 1; i >= from && at - i <= OBJECT_MAX + 1; i--) {
    const token = tokens[i]!;
    if (HOLDING.fits(sheet, token) || (token.kind === "measure" && i === at - 1)) return i;
    if (token.kind === "of" || (!isNominal(token) && token.kind !== "adverb")) return undefined;
  }
  return undefined;
}

/** Nobody stands before the verb: the clause opens there, or a list goes on, or 一座 has brought in what is described. */
function opensThere(sheet: Sheet, tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (before === undefined || before.kind === "link" || ONE.fits(sheet, before)) return true;
  return before.kind === "figure" ? isArticle(sheet, before) : isOpeningBetween(tokens, 0, verb);
}
