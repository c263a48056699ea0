import type { Figure, Slot } from "#model";
import { isDay, isDuration, type Timed, toPeriod } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";

/** How far before a figure its window may stand. */
const REACH = 160;

/** 截至3日，…，24小時內|上漲: a window of hours ends on the day named before it in the sentence. */
export function windowEnd(near: readonly Timed[], figure: Figure): Slot<string> | undefined {
  if (isDuration(figure) && figure.unit !== "hour") return undefined;
  const day = near.findLast(({ time, role }) => time.end <= figure.start && role === "plain" && isDay(time));
  return day === undefined ? undefined : toPeriod(day.time, day.time.edtf, "carried", "window");
}

/** 23日創新高，單週|漲9%: a window longer than the day. */
export function isOverDay({ text }: Sheet, { start }: Clause, figure: Figure): boolean {
  return /[單单][週周月季](?:累計|累计)?[^,，。\d]{0,4}$/.test(
    text.slice(Math.max(start, figure.start - 10), figure.start),
  );
}

/** 過去12個月|翻倍: a window of its own stands before the figure. */
export function inWindow(sheet: Sheet, clause: Clause, figure: Figure): boolean {
  const before = inside(sheet.figures, Math.max(clause.start, figure.start - REACH), figure.start).at(-1);
  if (before === undefined || !isDuration(before)) return false;
  return (
    /過去|过去|近|最近$/.test(sheet.text.slice(before.start - 2, before.start + 2)) ||
    /[內内]/.test(sheet.text.slice(before.end - 1, before.end + 1))
  );
}
