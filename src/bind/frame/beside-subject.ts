import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import { isNominal } from "./phrase.ts";
import { type Place, spanOf } from "./place.ts";

/** 農業部|65處|地區, 東南亞|3國: a count right behind a name is of it. */
export function holderOf({ tokens, at, figure }: Place): Span | undefined {
  const name = tokens[at - 1];
  if ((figure.unit !== "1" && figure.unit !== "person") || name?.kind !== "name" || name.end !== figure.start)
    return undefined;
  return name.mention?.type === "org" || name.mention?.type === "place"
    ? { start: name.start, end: name.end }
    : undefined;
}

/** 中國|(14.6%)|和歐盟|(12%): whose the amount in brackets is. */
export function inBracket(sheet: Sheet, { figure }: Place): Span | undefined {
  if (sheet.folded[figure.start - 1] !== "(" || sheet.folded[figure.end] !== ")") return undefined;
  const name = inside(sheet.mentions, figure.start - 20, figure.start - 1).at(-1);
  return name !== undefined && figure.start - 1 - name.end <= 1 ? name : undefined;
}

/** 收入最高的|10%|人口|貢獻了: a share of people or things that is the subject itself. */
export function partOfGroup({ tokens, from, at, figure, split }: Place): Span | undefined {
  if (split || figure.unit !== "%" || at - 1 < from || tokens[at - 1]!.kind !== "of") return undefined;
  const next = tokens[at + 1];
  if (next === undefined || (next.kind !== "noun" && next.kind !== "measure")) return undefined;
  let first = at - 1;
  while (first > from && tokens[first - 1]!.kind !== "prep" && tokens[first - 1]!.kind !== "speech") first--;
  if (first !== from || tokens.slice(first, at).some(({ kind }) => kind === "name")) return undefined;
  return { start: tokens[first]!.start, end: next.end };
}

/** 潛勢地區|500公尺|範圍內: a reach belongs to what stands right before it. */
const REACHES = han(/範圍|半徑|以內|內|之內|以外/);

export function reachOf(sheet: Sheet, { tokens, from, at, figure }: Place): Span | undefined {
  if (
    !/^(?:m|km)$/.test(figure.unit) ||
    at - 1 < from ||
    !REACHES.test(sheet.folded.slice(figure.end - 2, figure.end + 4))
  )
    return undefined;
  if (tokens[at - 1]!.kind !== "noun" && tokens[at - 1]!.kind !== "rest" && tokens[at - 1]!.kind !== "name")
    return undefined;
  let first = at - 1;
  while (first > from && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  return spanOf(tokens, first, at);
}
