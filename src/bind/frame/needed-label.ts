import type { Naming } from "./naming.ts";
import { holds, whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import { join } from "./script.ts";
import type { View } from "./view.ts";
import { NEEDS, NEEDS_SKIPPED } from "./words/verbs.ts";

const NEED = whole(NEEDS);
const SKIPPED = whole(NEEDS_SKIPPED);
const TAKES = holds("需 要 花 費 耗 得 須");
const LASTS = holds("長達 歷時 為期");
/** What a number of units of time is called. */
const NUMBER_OF: Readonly<Record<string, string>> = {
  year: "年數",
  month: "月數",
  week: "週數",
  day: "天數",
  hour: "時數",
};

/** 興建精煉廠也需|約5年, 若要建立供應鏈，恐需耗時|10年: the time that something takes. */
export function neededLabel({ sheet, tokens: all }: View, { tokens, from, at, clause, figure }: Naming): string {
  let verb = at;
  while (verb > from && NEED.fits(sheet, tokens[verb - 1]!)) verb--;
  const told = verb === at ? "" : sheet.folded.slice(tokens[verb]!.start, tokens[at]!.start);
  const kind = TAKES.test(told) ? "所需" : LASTS.test(told) ? "持續" : undefined;
  if (kind === undefined) return "";
  const units = `${kind}${NUMBER_OF[figure.unit] ?? "時間"}`;
  let first = from;
  while (first < verb && SKIPPED.fits(sheet, tokens[first]!)) first++;
  if (verb > first) return join(sheet, [spanOf(tokens, first, verb), units]);
  if (clause === 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence) return "";
  const list = all.of(clause - 1);
  const start = list.findIndex(({ kind }) => kind === "verb");
  return list.length === 0 ? "" : join(sheet, [spanOf(list, Math.max(0, start), list.length), units]);
}
