import type { Span } from "#base";
import { inside } from "#bind/sheet.ts";
import { isArticle } from "./opener.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

/** How far before its bracket a name is looked for. */
const BRACKET_REACH = 20;

/** 農業部|65處|地區, 東南亞|3國: a count right behind a name is of it. */
export function findHolder({ sheet }: View, { tokens, at, figure }: Place): Span | undefined {
  const name = tokens[at - 1];
  if ((figure.unit !== "1" && figure.unit !== "person") || name?.kind !== "name" || name.end !== figure.start)
    return undefined;
  const { start, end, mention } = name;
  if ((mention?.type !== "org" && mention?.type !== "place") || isArticle(sheet, figure)) return undefined;
  return { start, end };
}

/** 中國|(14.6%)|和歐盟|(12%): whose the amount in brackets is. */
export function findBracketed({ sheet }: View, { figure }: Place): Span | undefined {
  if (sheet.folded[figure.start - 1] !== "(" || sheet.folded[figure.end] !== ")") return undefined;
  const name = inside(sheet.mentions, figure.start - BRACKET_REACH, figure.start - 1).at(-1);
  return name !== undefined && figure.start - 1 - name.end <= 1 ? name : undefined;
}
