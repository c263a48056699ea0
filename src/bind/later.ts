import { boundsOf, toSerial } from "#base";
import type { Slot, Stance } from "#model";
import { clauseAt } from "./clause.ts";
import { han } from "./han.ts";
import type { Clause, Sheet } from "./sheet.ts";

/** A deed that is done: 已達2030年目標的|78%, 簽下97億元合約. */
const DONE = han(/已|曾|了|完成|達成|簽[署訂下約]|宣[布佈]|公[布佈]|發[布表]|通過|核准|獲/);
/** How far before a figure the word of the deed may stand. */
const REACH = 40;
/** How much may stand before and behind a time that is a clause by itself; 可用到|2027年 tells of what was named before. */
const OPENER_MAX = 2;
/** The same before one from which on something is so, whose clause may say who: 甲金控從明年第3季起，…. */
const SINCE_MAX = 16;
const COMING: Slot<Stance> = { value: "forecast", evidence: { kind: "assumed", rule: "later-time" } };

/** When a figure is of, and how far it is a deed. */
export interface Settled {
  readonly period: Slot<string> | undefined;
  readonly stance: Slot<Stance>;
}

/**
 * Periods and stances of all figures, in one. What no word calls a plan and is told of a time after the article is a forecast
 * (2030年產能達|200萬噸). Where a word says that it is done, or the time stands in another statement, the time belongs to
 * something else, and the figure has none.
 */
export function settleTimes(
  sheet: Sheet,
  periods: readonly (Slot<string> | undefined)[],
  stances: readonly Slot<Stance>[],
): readonly Settled[] {
  const settled: Settled[] = [];
  for (const [index, stance] of stances.entries())
    settled.push(settle(sheet, index, { period: periods[index], stance }, settled.at(-1)));
  return settled;
}

function settle(sheet: Sheet, index: number, found: Settled, before?: Settled): Settled {
  const { period, stance } = found;
  const { published } = sheet.article;
  if (period === undefined || published === undefined || stance.evidence.rule !== "no-cue") return found;
  if (!isAfter(period.value, published)) return found;
  if (period.evidence.rule === "repeated" || period.evidence.rule === "title") return { period: undefined, stance };
  const { start } = sheet.figures[index]!;
  const clause = sheet.clauses[clauseAt(sheet.clauses, start)]!;
  const isDone = DONE.test(sheet.folded.slice(Math.max(clause.start, start - REACH), start));
  return !isDone && (opens(sheet, clause, period) || goesOn(period, before))
    ? { period, stance: COMING }
    : { period: undefined, stance };
}

/** Whether the time stands in the figure's own clause, or is a clause by itself: 從明年第3季開始，將用電的|10%…. */
function opens(sheet: Sheet, clause: Clause, { evidence, value }: Slot<string>): boolean {
  const { span } = evidence;
  if (span === undefined) return false;
  if (span.start >= clause.start) return true;
  const own = sheet.clauses[clauseAt(sheet.clauses, span.start)]!;
  const lead = value.endsWith("/..") ? SINCE_MAX : OPENER_MAX;
  return span.start - own.start <= lead && own.end - span.end <= OPENER_MAX;
}

/** 2030年銅產能達200萬噸，鋅達|30萬噸: of the time of the figure before, and to come as that is. */
function goesOn(period: Slot<string>, before: Settled | undefined): boolean {
  return before?.period?.evidence.span?.start === period.evidence.span?.start && before?.stance.value !== "reported";
}

function isAfter(period: string, published: string): boolean {
  if (period <= published) return false; // most are, by their digits alone
  const { first } = boundsOf(period);
  const { last } = boundsOf(published);
  return first !== undefined && last !== undefined && toSerial(first) > toSerial(last);
}
