import { han } from "#bind/han.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

/** How far behind an amount its conversion stands. */
const CONVERSION_MAX = 10;
/** How far before the figure the word that compares stands. */
const COMPARISON_MAX = 24;
/** 85億美元(約合|新台幣2,600億元). */
const CONVERTS = han(/^\s*\(\s*(?:約|折|合|折合|約合|等於|相當於|大約|即)*\s*$/);
/** 高於上月的|5.2%. */
const COMPARES = han(
  /(?:較|比|高於|低於|優於|不及|相較於|超越)[^,，漲跌升降增減]{0,14}(?:的|上月|上季|上年|去年|前月|前值|同期|預期)$/,
);

/** Whether a figure tells the same thing as the one before it in other money, or at another time. */
export function repeats({ sheet }: View, { figure, number, clause }: Place): boolean {
  const before = sheet.figures[number - 1];
  if (before === undefined) return false;
  if (before.unit !== figure.unit) {
    if (figure.start - before.end > CONVERSION_MAX) return false;
    return CONVERTS.test(sheet.folded.slice(before.end, figure.start));
  }
  const { start, sentence } = sheet.clauses[clause]!;
  const isSame = before.end > start || sheet.clauses[clause - 1]?.sentence === sentence;
  if (!isSame) return false;
  return COMPARES.test(sheet.folded.slice(Math.max(before.end, figure.start - COMPARISON_MAX), figure.start));
}
