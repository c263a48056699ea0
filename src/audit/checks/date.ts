import type { Check } from "#audit/check.ts";
import type { Finding } from "#audit/finding.ts";
import type { Paper } from "#audit/paper.ts";
import { boundsOf, dayText, toSerial, toWeekday } from "#base";
import type { Time } from "#model";

/** Monday is 1, as `toWeekday` counts. */
const DAYS: ReadonlyMap<string, number> = new Map([..."一二三四五六日"].map((day, i) => [day, i + 1] as const));
const BEHIND = /^\s*[(（]?\s*(?:周|星期|礼拜)([一二三四五六日天])\s*[)）]?/;
const BEFORE = /(?:周|星期|礼拜)([一二三四五六日天])\s*[(（]?\s*$/;
const WORD_MAX = 8;
/** A year that nobody prints is that of the article only near its day. */
const NEAR_DAYS = 45;

/** A date and the weekday printed beside it: 2025年10月20日（週一）. */
export const checkDate: Check = (paper) => paper.reading.times.flatMap((time) => judge(paper, time));

function judge(paper: Paper, time: Time): Finding[] {
  // 週二 alone is read by its weekday: it proves nothing.
  if (!/^\d{4}-\d\d-\d\d$/.test(time.edtf) || !/[\d十]/.test(paper.text.slice(time.start, time.end))) return [];
  const said = weekdayBeside(paper, time);
  const { first } = boundsOf(time.edtf);
  if (said === undefined || first === undefined || !isSure(paper, time)) return [];
  const real = toWeekday(first);
  const isTrue = real === said.day;
  const { start, end } = said;
  return [
    {
      check: "date",
      verdict: isTrue ? "holds" : "fails",
      by: ["weekday"],
      terms: [],
      witnesses: [{ start, end, text: paper.text.slice(start, end) }],
      text: `${dayText(first)} ${isTrue ? "=" : "≠"} ${paper.text.slice(said.at, said.at + 1)}`,
      isGuarded: true,
    },
  ];
}

/** The weekday printed right behind a date or before it, with the stretch of both and where its name stands. */
function weekdayBeside({ folded }: Paper, { start, end }: Time) {
  const inside = /(?:周|星期|礼拜)([一二三四五六日天])/.exec(folded.slice(start, end));
  if (inside !== null) return found(inside[1]!, { start, end, at: start + inside.index + inside[0].length - 1 });
  const behind = BEHIND.exec(folded.slice(end, end + WORD_MAX));
  if (behind !== null) {
    const at = end + behind[0].indexOf(behind[1]!, behind[0].search(/[周期拜]/) + 1);
    return found(behind[1]!, { start, end: end + behind[0].length, at });
  }
  const from = Math.max(0, start - WORD_MAX);
  const before = BEFORE.exec(folded.slice(from, start));
  if (before === null) return undefined;
  const at = from + before.index + before[0].search(/[一二三四五六日天]/);
  return found(before[1]!, { start: from + before.index, end, at });
}

function found(name: string, place: { readonly start: number; readonly end: number; readonly at: number }) {
  return { day: DAYS.get(name === "天" ? "日" : name)!, ...place };
}

/** Whether the year is printed, or that of the article as a date so near to it must be. */
function isSure({ reading }: Paper, { edtf, evidence }: Time): boolean {
  if (evidence.year === "printed" && evidence.month === "printed") return true;
  const { published } = reading.article;
  const [day, told] = [boundsOf(edtf).first, published === undefined ? undefined : boundsOf(published).last];
  return day !== undefined && told !== undefined && Math.abs(toSerial(day) - toSerial(told)) <= NEAR_DAYS;
}
