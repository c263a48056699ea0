import type { Span } from "#base";
import { tail, whole } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Place } from "./place.ts";
import { isNominal } from "./token.ts";
import { isOpeningBetween } from "./token-word.ts";
import type { View } from "./view.ts";

const COPULA = whole("為 是 屬 屬於 來自");

const GRADE = tail("級 類 型");

/** 61%|的稀土礦產量|來自|中國: whence the part of a whole comes. */
const FROM = whole("來自 源自 出自 產自 由");
const WHOLE_MAX = 8;

/** 其中六成|為|外資, 其餘65處|屬|丙級: a part that opens its clause is of what it is said to be. */
export function findComplement({ sheet, scan }: View, { tokens, at, split, figure }: Place): Span | undefined {
  const copula = tokens[at + 1];
  const source = sourceOf(sheet, tokens, at, figure.unit);
  if (source !== undefined) return source;
  if (split || figure.unit === "rank" || copula === undefined || !COPULA.fits(sheet, copula)) return undefined;
  if (!isOpeningBetween(tokens, 0, at)) return undefined;
  const end = phraseEnd(sheet, tokens, at + 2, tokens.length);
  if (end <= at + 2 || tokens[end]?.kind === "figure") return undefined;
  const { owner, firm } = readPhrase(sheet, scan, tokens, at + 2, end);
  return firm || (owner !== undefined && GRADE.fits(sheet, owner)) ? owner : undefined;
}

function sourceOf({ folded }: View["sheet"], tokens: Place["tokens"], at: number, unit: string): Span | undefined {
  if (unit !== "%" || tokens[at + 1]?.kind !== "of") return undefined;
  let verb = at + 2;
  while (verb - at <= WHOLE_MAX && tokens[verb] !== undefined && isNominal(tokens[verb]!)) verb++;
  const [word, name] = [tokens[verb], tokens[verb + 1]];
  if (word === undefined || name?.kind !== "name" || !FROM.within(folded, word.start, word.end)) return undefined;
  return { start: name.start, end: name.end };
}
