import { addMonths, boundsOf, type Day, dayText, isDay, toSerial, toWeekday } from "#base";
import type { Time } from "#model";
import type { Paper } from "./paper.ts";

const DAYS = "一二三四五六日";
/** 20日（週一）, 10月20日星期一, 週一（20日）; in brackets one character is enough: 10月20日（一）. */
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])|[(（]([一二三四五六日])[)）]/;
/** Nearer to its publication than this a date cannot be that of another year, or of another month. */
const SURE_YEAR = 120;
const SURE_MONTH = 10;

/** Which day of the week a date says it is, 1 for Monday; `undefined` when it does not say. */
export function printedWeekday({ folded }: Paper, { start, end }: Time): number | undefined {
  const printed = folded.slice(start, end);
  const match = WEEKDAY.exec(printed);
  const name = match?.[1] ?? match?.[2];
  // 週三 alone says nothing twice.
  if (match === null || !/[\d日号]/.test(printed.replace(match[0], ""))) return undefined;
  return name === undefined ? undefined : DAYS.indexOf(name === "天" ? "日" : name) + 1;
}

/** Whether the printed day can be that day of the week: `unsure` when it can in another month or year that may be meant. */
export function fitsWeekday(time: Time, weekday: number, published: string | undefined): "yes" | "no" | "unsure" {
  const day = boundsOf(time.edtf).first;
  if (day === undefined || time.edtf.length !== DAY_LENGTH) return "unsure";
  if (toWeekday(day) === weekday) return "yes";
  return others(time, day, published).some((other) => toWeekday(other) === weekday) ? "unsure" : "no";
}

/** `2025-10-20`. */
const DAY_LENGTH = 10;

/** Days of other months or years that the printed words may mean as well. */
function others({ evidence }: Time, day: Day, published: string | undefined): readonly Day[] {
  const anchor = published === undefined ? undefined : boundsOf(published).first;
  const away = anchor === undefined ? Number.POSITIVE_INFINITY : Math.abs(toSerial(anchor) - toSerial(day));
  if (evidence.year === "printed" || (evidence.month === "printed" && away <= SURE_YEAR)) return [];
  if (evidence.month === "printed") return [-1, 1].map((step) => ({ ...day, year: day.year + step })).filter(exists);
  if (away <= SURE_MONTH) return [];
  const told = anchor === undefined ? [] : [anchor, addMonths(anchor, -1)];
  return [addMonths(day, -1), addMonths(day, 1), ...told]
    .map(({ year, month }) => ({ year, month, day: day.day }))
    .filter(exists);
}

function exists({ year, month, day }: Day): boolean {
  return isDay(year, month, day);
}

/** `2025-10-20 = Monday (1)`: a date with the day of the week that it has. */
export function weekdayText(edtf: string): string {
  const day = boundsOf(edtf).first!;
  return `${dayText(day)} = ${NAMES[toWeekday(day) - 1]}`;
}

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
