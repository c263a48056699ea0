import type { Sheet } from "#bind/sheet.ts";
import type { Figure, Slot } from "#model";
import { head, holds, tail } from "./pattern.ts";
import { HARM } from "./words/casualties.ts";
import { WHOLES } from "./words/nouns.ts";

const OF_WHOLE = head(WHOLES);
const HARMED = holds(HARM);
/** 死|3人, 傷|5人. */
const LEADS = tail("死 傷");
/** How far behind the figure the word may stand. */
const REACH = 4;

/** 全國煤礦|死亡人數: of a whole land, not of one accident. */
export function isOfWhole(sheet: Sheet, subject: Slot<string> | undefined): boolean {
  const start = subject?.evidence.span?.start;
  return start !== undefined && OF_WHOLE.within(sheet.folded, start, start + 3);
}

/** Whether a figure counts people who came to harm. */
export function isHarm(sheet: Sheet, { unit, start, end }: Figure, label: string): boolean {
  return (
    unit === "person" &&
    (HARMED.test(label) ||
      HARMED.within(sheet.folded, end, end + REACH) ||
      LEADS.test(sheet.folded.slice(start - 2, start)))
  );
}
