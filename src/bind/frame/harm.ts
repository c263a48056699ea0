import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { holds } from "./pattern.ts";
import { HARM } from "./words/casualties.ts";

const HARMED = holds(HARM);
/** 死|3人, 傷|5人. */
const LEADS = han(/[死傷]$/);
/** How far behind the figure the word may stand. */
const REACH = 4;

/** Whether a figure counts people who came to harm. */
export function isHarm(sheet: Sheet, { unit, start, end }: Figure, label: string): boolean {
  return (
    unit === "person" &&
    (HARMED.test(label) ||
      HARMED.test(sheet.folded.slice(end, end + REACH)) ||
      LEADS.test(sheet.folded.slice(start - 2, start)))
  );
}
