/**
 * Days of the proleptic Gregorian calendar and the EDTF notation for them (ISO 8601-2, Library of Congress EDTF).
 * Day arithmetic is the platform's own `Date.UTC`; nothing here reads a clock or a time zone.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day; days past the month's end roll over. */
export function toSerial(at: Day): number {
  return Math.floor(utc(at.year, at.month - 1, at.day) / MS_PER_DAY);
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The calendar day of a serial from {@link toSerial}. */
export function fromSerial(serial: number): Day {
  const date = new Date(serial * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `count` days later (earlier when negative). */
export function addDays(at: Day, count: number): Day {
  return fromSerial(toSerial(at) + count);
}

/** Year and month `count` months later (earlier when negative). */
export function addMonths(at: { readonly year: number; readonly month: number }, count: number) {
  const index = at.year * 12 + (at.month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Days of that month, leap years counted. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month, 0)).getUTCDate();
}

/** ISO week day: Monday is 1, Sunday is 7. */
export function toWeekday(at: Day): number {
  return ((((toSerial(at) + 3) % 7) + 7) % 7) + 1;
}

/** Whether year, month and day name a day that exists (2025-02-30 does not). */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2025`, padded to four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** `2025-10`. */
export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${String(month).padStart(2, "0")}`;
}

/** `2025-10-23`. */
export function dayText(at: Day): string {
  return `${monthText(at.year, at.month)}-${String(at.day).padStart(2, "0")}`;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * First and last day that an EDTF date or interval names: `2025-10` is 2025-10-01 and 2025-10-31. A side that is open
 * (`..`) or not understood is `undefined`. Qualifiers (`~`, `?`) and clock times are passed over.
 */
export function boundsOf(edtf: string): { readonly first?: Day; readonly last?: Day } {
  const slash = edtf.indexOf("/");
  const first = firstDay(slash < 0 ? edtf : edtf.slice(0, slash));
  const last = lastDay(slash < 0 ? edtf : edtf.slice(slash + 1));
  return { ...(first && { first }), ...(last && { last }) };
}

function firstDay(part: string): Day | undefined {
  const match = DATE.exec(part);
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

function lastDay(part: string): Day | undefined {
  const match = DATE.exec(part);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 12);
  return { year, month, day: match[3] === undefined ? daysInMonth(year, month) : Number(match[3]) };
}
