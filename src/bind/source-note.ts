import type { Act, Reader } from "./act.ts";
import type { Clause, Sheet } from "./sheet.ts";
import { TOLD } from "./source.ts";
import { findSpeakers } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";

/** (資料來源：甲), 數據來源：乙 on a line of its own. */
const NOTE = /^[\s(（]*(?:資料|资料|數據|数据|統計|统计)[來来]源[:：]\s?/;
const HEAD_MAX = 16;
const NAME_MAX = 40;
/** 1. …, （二）…: an item of a list that has one line to itself. */
const ITEM = /^[\s(（]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]/;
/** How far back a note reaches. */
const REACH_MAX = 2_000;

/** A note that tells where the figures above it come from; `undefined` where it names nobody. */
export function readSourceNote({ sheet, scan, memory }: Reader, clause: Clause): Act | undefined {
  if ((clause.words & TOLD) === 0) return undefined;
  const { text } = sheet;
  const words = text.slice(clause.start, clause.end);
  const bracket = clause.start + Math.max(words.lastIndexOf("("), words.lastIndexOf("（"), 0);
  for (const start of bracket > clause.start ? [clause.start, bracket] : [clause.start]) {
    const note = NOTE.exec(text.slice(start, start + HEAD_MAX));
    if (note === null) continue;
    const from = start + note[0].length;
    const until = from + text.slice(from, from + NAME_MAX).search(/[)）\n；;，,。]|$/);
    const found = findSpeakers(sheet, scan, memory, from, until);
    const named = found.length > 0 ? undefined : strangerAt(sheet, scan, from, until);
    const speakers = named === undefined ? found : [named];
    if (speakers.length > 0) return { start, said: until, speakers, reach: "sentence", back: "above" };
  }
  return undefined;
}

/**
 * Where that begins which a note at `at` is of: its paragraph, the one before when the note is a line by itself, the whole
 * list when it stands below one. Not before `since`, where the last note ended.
 */
export function aboveNote({ text }: Sheet, at: number, since: number): number {
  const floor = Math.max(since, at - REACH_MAX);
  let line = lineStart(text, at, floor);
  if (line > floor && text.slice(line, at).trim() === "") line = lineStart(text, line - 1, floor);
  while (line > floor && isItem(text, line)) {
    const before = lineStart(text, line - 1, floor);
    if (!isItem(text, before)) break;
    line = before;
  }
  return line;
}

function lineStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text[start - 1] !== "\n") start--;
  return start;
}

function isItem(text: string, line: number): boolean {
  return ITEM.test(text.slice(line, line + HEAD_MAX));
}
