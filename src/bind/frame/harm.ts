import { fold } from "#base";
import { firstEndingAfter, type Sheet } from "#bind/sheet.ts";
import type { Figure, Slot } from "#model";
import { head, holds, tail } from "./pattern.ts";
import { HARM } from "./words/casualties.ts";
import { WHOLES } from "./words/nouns.ts";

const OF_WHOLE = head(WHOLES);
const HARMED = holds(HARM);
const YEAR = /^\d{4}$/;
const IN_ALL = holds("共發生 共有 累計 就有 平均 起礦災 起礦難 起事故 起煤礦 起意外");
const EVERY_YEAR = holds("每年 歷年");
/** 死|3人, 傷|5人. */
const LEADS = tail("死 傷");
/** How far behind the figure the word may stand. */
const REACH = 4;

/** 全國煤礦|死亡人數: of a whole land, not of one accident. */
export function isOfWhole(sheet: Sheet, subject: Slot<string> | undefined): boolean {
  const start = subject?.evidence.span?.start;
  return start !== undefined && OF_WHOLE.within(sheet.folded, start, start + 3);
}

/** 去年共發生1201起礦災，死亡人數達|1973人: the toll of a whole year, not of one accident. */
export function isOfYear({ times, folded, sentences, clauses }: Sheet, start: number, clause: number): boolean {
  const opening = sentences[clauses[clause]!.sentence]?.start ?? start;
  const time = times[firstEndingAfter(times, start) - 1];
  if (time === undefined || time.start < opening) return EVERY_YEAR.within(folded, opening, start);
  return YEAR.test(time.edtf) && IN_ALL.within(folded, time.end, start);
}

/** Whether a figure counts people who came to harm. */
export function isHarm(sheet: Sheet, { unit, start, end }: Figure, label: string): boolean {
  return (
    unit === "person" &&
    (HARMED.test(fold(label)) ||
      HARMED.within(sheet.folded, end, end + REACH) ||
      LEADS.test(sheet.folded.slice(start - 2, start)))
  );
}
