import type { Naming } from "./naming.ts";
import { tail } from "./pattern.ts";
import { spanOf } from "./place.ts";
import { join } from "./script.ts";
import { isNominal, type Token } from "./token.ts";
import type { View } from "./view.ts";
import { NAMED_RATES } from "./words/prices.ts";

const NAMED_RATE = tail(NAMED_RATES);

/** 約5%的|經濟增長目標, 一半的|消費支出: a share or a rate named by what stands behind its 的. */
export function ofLabel({ sheet }: View, { tokens, at }: Naming): string | undefined {
  if (tokens[at + 1]?.kind !== "of" || tokens[at + 2]?.kind === "figure") return undefined;
  let first = at + 2;
  while (tokens[first]?.kind === "quote") first++;
  let end = first;
  while (isInside(tokens, end) && tokens[end]!.kind !== "measure") end++;
  if (!isInside(tokens, end)) return undefined;
  while (isInside(tokens, end) && tokens[end]!.kind === "measure") end++;
  const noun = spanOf(tokens, first, end);
  return join(sheet, [noun, NAMED_RATE.fits(sheet, noun) ? undefined : "占比"]);
}

/** Nouns, and a verb right before the noun of measure. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "of" || token.kind === "link") return false;
  return isNominal(token) || (token.kind === "verb" && tokens[at + 1]?.kind === "measure");
}
