import type { Span } from "#base";
import { makeTrie, matchAt, wordsOf } from "#grammar";
import type { Act, Reader } from "./act.ts";
import { mentionAt, type Sheet } from "./sheet.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";
import { FORECAST_NOUNS, REVISING } from "./words/voices.ts";

export const FORECAST = makeTrie(wordsOf(FORECAST_NOUNS, true));
export const REVISE = makeTrie(wordsOf(REVISING, true));
const HANDLES = makeTrie(wordsOf("把 將 對 給予 給出 維持 調 上 下", true));

/** 甲|把目標價…: a short name counts only as one who does something, and no place. */
function isHandled(sheet: Sheet, name: Span, handled: number | undefined): boolean {
  return handled !== undefined && mentionAt(sheet, name.start)?.type !== "place";
}

/**
 * Who makes or revises a forecast says it: 甲銀行把目標價由…調高到…, 乙處上修成長率至…. `undefined` where the clause holds no
 * forecast, nothing is done to it, or nobody stands before.
 */
export function readOwnForecast({ sheet, scan, memory }: Reader, clause: Span): Act | undefined {
  const limit = Math.min(clause.end, clause.start + PHRASE_MAX);
  let noun = false;
  let revised: Span | undefined;
  let handled: number | undefined;
  for (let at = clause.start; at < limit; at++) {
    const mention = mentionAt(sheet, at);
    if (mention !== undefined && mention.type !== "program") {
      at = mention.end - 1;
      continue;
    }
    if (matchAt(scan, FORECAST, at) !== undefined) noun = true;
    revised ??= matchAt(scan, REVISE, at);
    if (at > clause.start) handled ??= matchAt(scan, HANDLES, at)?.start;
  }
  if (!noun || revised === undefined) return undefined;
  const until = Math.min(handled ?? revised.start, revised.start);
  const found = findSpeakers(sheet, scan, memory, clause.start, until);
  const stranger = found.length > 0 ? undefined : strangerAt(sheet, scan, clause.start, until);
  const speakers = stranger === undefined ? found : [stranger];
  const last = speakers.at(-1);
  if (last === undefined || last.kind === "media") return undefined;
  if (stranger !== undefined && stranger.kind === "person" && !isHandled(sheet, stranger.span, handled))
    return undefined;
  return { start: clause.start, said: revised.end, speakers, reach: "sentence" };
}
