import type { Writer } from "./writer.ts";

const DAY = 86_400_000;
const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"] as const;
const EN_WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const EN_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const dayOf = (date: Date) => date.getUTCDate();
export const yearOf = (date: Date) => date.getUTCFullYear();
export const monthOf = (date: Date) => date.getUTCMonth() + 1;
export const addDays = (date: Date, days: number) => new Date(date.getTime() + days * DAY);

/** `13日`, `週四(13日)`, `11月13日(週四)`: the day of the article with its true weekday. */
export function tellDay(w: Writer, date: Date = w.happened): string {
  const weekday = date.getUTCDay();
  w.holds({ kind: "weekday", date: date.toISOString().slice(0, 10), day: weekday });
  const short = WEEKDAYS[weekday]!;
  const isNear = monthOf(date) === monthOf(w.published);
  return w.pick([
    ...(isNear ? [`${dayOf(date)}日`, `週${short}（${dayOf(date)}日）`, `${dayOf(date)}日（週${short}）`] : []),
    `${monthOf(date)}月${dayOf(date)}日`,
    `${monthOf(date)}月${dayOf(date)}日（星期${short}）`,
  ]);
}

/** `2025年11月13日` or the same in years of the Republic, with its weekday now and then. */
export function tellDate(w: Writer, date: Date): string {
  w.holds({ kind: "weekday", date: date.toISOString().slice(0, 10), day: date.getUTCDay() });
  const rest = `${monthOf(date)}月${dayOf(date)}日`;
  const weekday = w.maybe(0.3, () => `（星期${WEEKDAYS[date.getUTCDay()]}）`);
  return w.pick([
    `${yearOf(date)}年${rest}${weekday}`,
    `${yearOf(date)}年${rest}${weekday}`,
    `民國${yearOf(date) - 1911}年${rest}${weekday}`,
  ]);
}

/** `Thursday`, `Thursday, Nov. 13`, `November 13`. */
export function tellDayInEnglish(w: Writer, date: Date = w.happened): string {
  w.holds({ kind: "weekday", date: date.toISOString().slice(0, 10), day: date.getUTCDay() });
  const [weekday, month] = [EN_WEEKDAYS[date.getUTCDay()]!, EN_MONTHS[date.getUTCMonth()]!];
  return w.pick([weekday, `${weekday}, ${month} ${dayOf(date)}`, `${month} ${dayOf(date)}`]);
}

/** The month before the one of publication, as monthly statistics appear. */
export function lastMonth(w: Writer): { readonly year: number; readonly month: number } {
  const date = new Date(Date.UTC(yearOf(w.published), w.published.getUTCMonth() - 1, 1));
  return { year: yearOf(date), month: monthOf(date) };
}

export const englishMonth = (month: number) => EN_MONTHS[month - 1]!;
