import { DURATIONS } from "#bind/duration.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Frame } from "./find.ts";
import { inScript } from "./script.ts";

/** How far behind its window a change stands. */
const REACH = 6;
const MARK = /[,，。、;；]/;

/** 24小時內|上漲1.16%: a length of time right before a change is the window of that change. */
export function windowOf(sheet: Sheet, frames: readonly Frame[], number: number): Frame | undefined {
  const [figure, next] = [sheet.figures[number]!, sheet.figures[number + 1]];
  if (!DURATIONS.has(figure.unit) || next?.change === undefined || next.change === "to") return undefined;
  if (next.start - figure.end > REACH || sheet.text[figure.end] === "的") return undefined;
  if (MARK.test(sheet.folded.slice(figure.end, next.start))) return undefined;
  const frame = frames[number + 1]!;
  const change = frame.label.replace(/倍[數数]$/, inScript(sheet, "漲幅"));
  return { ...frame, label: `${change}${inScript(sheet, "期間")}` };
}
