import type { Span } from "#base";
import { mentionAt, type Sheet } from "#bind/sheet.ts";
import type { EntityType } from "#model";

/** What a subject is: the type of the name with which it ends, else opens. */
export function typeOf(sheet: Sheet, subject: Span | undefined): EntityType | undefined {
  if (subject === undefined) return undefined;
  return (mentionAt(sheet, subject.end - 1) ?? mentionAt(sheet, subject.start))?.type;
}
