import type { Span } from "#base";
import { holds, whole } from "./pattern.ts";
import { type Place, spanOf } from "./place.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

const METRES = whole("m km");
const REACHES = holds("範圍 半徑 以內 內 之內 以外");

/** 潛勢地區|500公尺|範圍內: a reach belongs to what stands right before it. */
export function findReach({ sheet }: View, { tokens, from, at, figure }: Place): Span | undefined {
  if (at - 1 < from || !METRES.test(figure.unit)) return undefined;
  if (!REACHES.test(sheet.folded.slice(figure.end - 2, figure.end + 4))) return undefined;
  const { kind } = tokens[at - 1]!;
  if (kind !== "noun" && kind !== "rest" && kind !== "name") return undefined;
  let first = at - 1;
  while (first > from && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  return spanOf(tokens, first, at);
}
