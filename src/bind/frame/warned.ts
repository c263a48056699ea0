import type { Span } from "#base";
import { tail } from "./pattern.ts";
import { type Place, spanOf } from "./place.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

const WARNING = tail("警戒 警報 警示 特報");

/** 發布土石流|紅色警戒|75條: warnings that are counted are what the count is of. */
export function findWarned({ sheet }: View, { tokens, from, at, figure }: Place): Span | undefined {
  if (figure.unit !== "1" || at === from || !WARNING.fits(sheet, tokens[at - 1]!)) return undefined;
  let first = at - 1;
  while (first > from && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  const span = spanOf(tokens, first, at);
  return span.end - span.start > 2 ? span : undefined;
}
