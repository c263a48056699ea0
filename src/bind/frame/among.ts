import type { Frame } from "./find.ts";
import { whole } from "./pattern.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

const AMONG = whole("其中");

/** 填埋200公尺坑道，其中|40公尺|幾乎堵死: a part of the length told right before is one of the same thing. */
export function partBefore({ sheet }: View, { tokens, from, at, number, figure }: Place, last: Frame | undefined) {
  const before = sheet.figures[number - 1];
  if (last?.subject === undefined || before?.unit !== figure.unit || at !== from + 1) return undefined;
  if (!AMONG.fits(sheet, tokens[from]!) || !LENGTHS.has(figure.unit)) return undefined;
  return last.subject;
}

const LENGTHS: ReadonlySet<string> = new Set(["m", "km", "ha", "m2", "km2"]);
