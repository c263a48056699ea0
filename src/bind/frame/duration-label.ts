import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { isLight, join, measureBefore, verbBefore, wordOf } from "./nearby.ts";
import type { Place } from "./place.ts";
import type { Words } from "./words.ts";

const LEADING = han(/^[的之內後前來]*/);

/** 興建精煉廠也需|約5年, 若要建立供應鏈，恐需耗時|10年: the time that something takes. */
export function neededLabel({ sheet, tokens: all }: Words, { tokens, from, at, clause, figure }: Place): string {
  let verb = at;
  while (verb > from && NEEDS.test(wordOf(sheet, tokens[verb - 1]!))) verb--;
  const told = verb === at ? "" : sheet.folded.slice(tokens[verb]!.start, tokens[at]!.start);
  const tail = TAKES.test(told) ? "所需" : LASTS.test(told) ? "持續" : undefined;
  if (tail === undefined) return "";
  const units = `${tail}${COUNTS_OF[figure.unit] ?? "時間"}`;
  let first = from;
  while (first < verb && SKIPPED.test(wordOf(sheet, tokens[first]!))) first++;
  if (verb > first) return join(sheet, [{ start: tokens[first]!.start, end: tokens[verb - 1]!.end }, units]);
  const before = sheet.clauses[clause - 1];
  if (before === undefined || before.sentence !== sheet.clauses[clause]!.sentence) return "";
  const list = all.of(clause - 1);
  const start = list.find(({ kind }) => kind === "verb") ?? list[0];
  return start === undefined ? "" : join(sheet, [{ start: start.start, end: list.at(-1)!.end }, units]);
}

const NEEDS = han(
  /^(?:估|估需|需|需要|也需|還需|仍需|恐需|須|要|得|花|費|耗|耗時|費時|歷時|至少|往往|恐|恐怕|可能|將|長達|為期|大約|也|還|仍|則|就得)$/,
);
const TAKES = han(/需|要|花|費|耗|得|須/);
const LASTS = han(/長達|歷時|為期/);
const COUNTS_OF: Readonly<Record<string, string>> = {
  year: "年數",
  month: "月數",
  week: "週數",
  day: "天數",
  hour: "時數",
};
const SKIPPED = han(/^(?:此外|但|而|且|若|若要|如果|要|為|另外|其中|同時)$/);

/** A length of time: what it lasts, by its verb and what stands behind. */
export function durationLabel(sheet: Sheet, { tokens, from, at, figure, clause }: Place): string {
  const own = measureBefore(tokens, from, at);
  if (own !== undefined && own.next === at) return join(sheet, [own.span]);
  const limit = sheet.clauses[clause]!.end;
  const words = /^[^,。;:、或及(]{0,18}/.exec(sheet.folded.slice(figure.end, Math.min(limit, figure.end + 18)))![0];
  const skipped = LEADING.exec(words)![0].length;
  const rest = words.length > skipped ? { start: figure.end + skipped, end: figure.end + words.length } : undefined;
  const verb = verbBefore(tokens, from, at);
  const act = verb === undefined || isLight(sheet, verb) || tokens[at + 1]?.kind === "measure" ? undefined : verb;
  return join(sheet, [act, rest]) || (verb === undefined ? "" : join(sheet, [verb]));
}
