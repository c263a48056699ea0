import type { Act, Reader } from "./act.ts";
import type { Clause } from "./sheet.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";
import { watchFor } from "./watch.ts";

/** What a reporter does who has it from somebody. */
export const LEARNED = watchFor("獲悉 了解到 瞭解到 得知 證實");
const ASKED =
  /^[\s「]?[^，,。：「」]{0,12}?(?:記者|记者|本報|本报|本刊)[^，,。：「」]{0,12}?(?:從|从|向|自)([^，,。：「」]{2,30}?)(?:處|处|方面)?(?:獲悉|获悉|了解到|瞭解到|得知|證實|证实)(?:到|了)?/;

/** 記者從甲局|獲悉，…: whom the reporter has it from. `undefined` where nobody is named. */
export function readLearned({ sheet, scan, memory }: Reader, clause: Clause): Act | undefined {
  if ((clause.words & LEARNED) === 0) return undefined;
  const asked = ASKED.exec(sheet.text.slice(clause.start, Math.min(clause.end, clause.start + PHRASE_MAX)));
  if (asked === null) return undefined;
  const said = clause.start + asked[0].length;
  const from = clause.start + asked[0].lastIndexOf(asked[1]!);
  const until = from + asked[1]!.length;
  const found = findSpeakers(sheet, scan, memory, from, until);
  const named = strangerAt(sheet, scan, from, until);
  const speakers = named !== undefined && named.kind === "org" ? [named] : found;
  return speakers.length === 0 ? undefined : { start: clause.start, said, speakers, reach: "sentence" };
}
