import { boundsOf, dayText, yearText } from "#base";

const WHOLE = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * The day, month or year (EDTF) that a publication date ends on, for counting; `undefined` when there is none. A season
 * or quarter is counted with its year.
 */
export function toListedDay(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const [, year, month] = WHOLE.exec(published) ?? [];
  if (year !== undefined) return month === undefined || Number(month) > 12 ? year : published;
  const { first, last } = boundsOf(published);
  const day = last ?? first;
  if (day === undefined || day.year < 1 || day.year > 9999) return undefined;
  return day.month > 12 ? yearText(day.year) : dayText(day);
}

/** The same as a number that orders as the days do; {@link fromDayNumber} takes it back. */
export function toDayNumber(day: string): number {
  return Number(day.replaceAll("-", "").padEnd(8, "0"));
}

export function fromDayNumber(number: number): string {
  const digits = String(number).padStart(8, "0");
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return month === "00" ? year! : day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
}
