import type { Span } from "#base";
import { mentionAt, type Sheet } from "#bind/sheet.ts";
import type { EntityType } from "#model";
import { isContract } from "./venue.ts";

/** What a subject is: goods when it is a contract on them, else the type of the name with which it ends, else opens. */
export function typeOf(sheet: Sheet, subject: Span | undefined): EntityType | undefined {
  if (subject === undefined) return undefined;
  if (isContract(sheet, subject)) return "commodity";
  return (mentionAt(sheet, subject.end - 1) ?? mentionAt(sheet, subject.start))?.type;
}
