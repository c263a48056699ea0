import type { Span } from "#base";
import { whole } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import type { Place } from "./place.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";
import { PUSHES } from "./words/verbs.ts";

const PUSHING = whole(PUSHES);
const CHANGES: ReadonlySet<string> = new Set(["%", "pp", "x"]);

/** 關稅推升|核心通膨|0.5個百分點: what is pushed by so much, told right before the figure. */
export function findPushed({ sheet, scan }: View, { tokens, from, at, figure }: Place): Span | undefined {
  if (!CHANGES.has(figure.unit)) return undefined;
  let first = at;
  while (first > from && isNominal(tokens[first - 1]!)) first--;
  if (first === at || first === from || !PUSHING.fits(sheet, tokens[first - 1]!)) return undefined;
  const { owner, noun, firm } = readPhrase(sheet, scan, tokens, first, at);
  return owner !== undefined && firm ? owner : noun;
}
