import type { Span } from "#base";
import { tail, whole } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Place } from "./place.ts";
import { isOpening } from "./token-word.ts";
import type { View } from "./view.ts";

const COPULA = whole("為 是 屬 屬於 來自");

const GRADE = tail("級 類 型");

/** 其中六成|為|外資, 其餘65處|屬|丙級: a part that opens its clause is of what it is said to be. */
export function findComplement({ sheet, scan }: View, { tokens, at, split, figure }: Place): Span | undefined {
  const copula = tokens[at + 1];
  if (split || figure.unit === "rank" || copula === undefined || !COPULA.fits(sheet, copula)) return undefined;
  if (!tokens.slice(0, at).every(isOpening)) return undefined;
  const end = phraseEnd(sheet, tokens, at + 2, tokens.length);
  if (end <= at + 2 || tokens[end]?.kind === "figure") return undefined;
  const { owner, firm } = readPhrase(sheet, scan, tokens, at + 2, end);
  return firm || (owner !== undefined && GRADE.fits(sheet, owner)) ? owner : undefined;
}
