import type { Slot, Subject } from "#model";
import { inside, type Sheet } from "./sheet.ts";

/** Marks around a printed name that are no part of it. */
const MARKS = /[「」『』《》〈〉“”"'（）()\s]/u;

/**
 * The subject with the gazetteer row that it names: when its words are one mention of it, or end in the only mention
 * among them (`礦業巨頭力拓`). 美國礦工 is not 美國: what stands behind a name makes it something else.
 */
export function nameSubject(sheet: Sheet, subject: Slot<string>): Subject {
  const { span } = subject.evidence;
  if (span === undefined) return subject;
  let { start, end } = span;
  while (start < end && MARKS.test(sheet.text[start]!)) start++;
  while (end > start && MARKS.test(sheet.text[end - 1]!)) end--;
  const mentions = inside(sheet.mentions, start, end);
  const only = mentions[0];
  if (only === undefined || mentions.length > 1 || only.end !== end) return subject;
  const { id } = sheet.entities[only.entity]!;
  return id === undefined ? subject : { ...subject, entity: id };
}
