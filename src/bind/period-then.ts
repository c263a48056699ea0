import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { lowerBound } from "./bisect.ts";
import { isDay, type Timed, toPeriod } from "./period-time.ts";
import { type Clause, inside, type Sheet, startsAt } from "./sheet.ts";
import { watch } from "./watch.ts";
import { THAT_DAY, THEN, WITHIN } from "./words/periods.ts";

const THENS = makeTrie([
  ...wordsOf(THAT_DAY, "day" as const),
  ...wordsOf(THEN, "any" as const),
  ...wordsOf(WITHIN, "stretch" as const),
]);
const POINTING = watch(THENS);
/** A month, months, a year. */
const STRETCH = /^\d{4}(?:-\d\d)?(?:\/\d{4}-\d\d)?$/;
/** How many times back 當時 looks. */
const BACK_MAX = 6;
/** How far before a figure a sentence may open with such a word. */
const REACH = 160;

/** 當時, 同期, 當日: the time named last; where only a day can be meant, the last day. */
export function pointed(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const word = lastWord(sheet, scan, clause, figure);
  if (word === undefined) return undefined;
  const index = lowerBound(timed.length, (i) => timed[i]!.start >= word.start);
  for (let i = index - 1; i >= 0 && index - i <= BACK_MAX; i--) {
    const { time, role } = timed[i]!;
    if (role === "named" || role === "compared" || role === "record") continue;
    if (word.value === "day" && !isDay(time)) continue;
    if (word.value === "stretch" && (role !== "plain" || !STRETCH.test(time.edtf))) continue;
    if (!/[屆届]/.test(sheet.text[word.start]!) && isLater(time, sheet.article.published)) continue;
    return toPeriod(time, time.edtf.replace(/\/\.\.$/, ""), "carried", "then");
  }
  return undefined;
}

/** Whether a time lies in a month behind the publication. */
function isLater(time: Time, published: string | undefined): boolean {
  return published !== undefined && time.edtf.slice(0, 7) > published.slice(0, 7);
}

/** The last 當時-like word before a figure: in its clause, or opening its sentence. */
function lastWord(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure) {
  const { start, words } = sheet.sentences[clause.sentence]!;
  const first = (clause.words & POINTING) === 0 ? figure.start : clause.start;
  for (let at = figure.start - 1; at >= first && figure.start - at < 40; at--) {
    const word = matchAt(scan, THENS, at);
    if (word === undefined || word.end > figure.start) continue;
    if (word.value === "stretch" && !opensClause(sheet, clause, word.start)) continue;
    if (inside(sheet.times, word.start - 6, word.end).length === 0) return word;
  }
  const earliest = (words & POINTING) === 0 ? clause.start : start;
  for (let at = clause.start - 1; at >= earliest && clause.start - at < 60; at--) {
    if (startsAt(sheet.times, at) !== undefined) break;
    const word = matchAt(scan, THENS, at);
    if (word?.value === "day") return word;
    if (
      word?.value === "stretch" &&
      "，,".includes(sheet.text[word.end] ?? "x") &&
      "，,".includes(sheet.text[at - 1] ?? "x")
    )
      return word; // 分三類看，|期內，製造業增長5%
  }
  if (start >= clause.start || figure.start - start >= REACH || inside(sheet.times, start, figure.start).length > 0)
    return undefined;
  const at = start + /^[\s\n]*[而且另]?/.exec(sheet.text.slice(start, start + 4))![0].length;
  return matchAt(scan, THENS, at);
}

/** Whether a word stands at the head of a clause, or of a paragraph: |月內出口…, and not 三個|月內. */
function opensClause({ text }: Sheet, { start }: Clause, at: number): boolean {
  return /^[\s\n]*[而且另]?$/.test(text.slice(start, at));
}
