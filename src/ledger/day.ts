import { boundsOf, type Day, daysInMonth, toSerial } from "#base";

const EARLIEST = toSerial({ year: 1000, month: 1, day: 1 });

/** The day of an article that nobody could date: before every other. */
export const UNDATED = 0;

/**
 * Whole number that orders publication dates: the day an EDTF date or interval ends on (it begins on, when its end is
 * open), counted from the year 1000 (what is older is put there); {@link UNDATED} when there is none.
 */
export function toDay(published: string | undefined): number {
  if (published === undefined) return UNDATED;
  const { first, last } = boundsOf(published);
  const day = last ?? first;
  return day === undefined ? UNDATED : Math.max(UNDATED + 1, toSerial(toCalendar(day)) - EARLIEST);
}

/** The same for the day that an EDTF date or interval begins on. */
export function toFirstDay(edtf: string): number {
  const { first } = boundsOf(edtf);
  return first === undefined ? UNDATED + 1 : Math.max(UNDATED + 1, toSerial(toCalendar(first)) - EARLIEST);
}

/** Seasons and quarters (months 21 to 41 of EDTF) end, as far as the order goes, with their year. */
function toCalendar(at: Day): Day {
  return at.month > 12 ? { year: at.year, month: 12, day: daysInMonth(at.year, 12) } : at;
}
