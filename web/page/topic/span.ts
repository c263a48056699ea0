import { type DayRange, toDays } from "#web/part/date.ts";

/** The days that a timeline shows, and where on it a day stands. */
export interface TimeSpan extends DayRange {
  /** Where the start of a day stands, in percent; days beyond the ends stand at them. */
  readonly at: (day: number) => number;
  /** First days of months (of years, where months would be too many), with their names. */
  readonly ticks: readonly { readonly day: number; readonly name: string }[];
}

const TICKS_MAX = matchMedia("(max-width: 44rem)").matches ? 4 : 8;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** The days from the first to the last of these dates; `undefined` when none can be placed. */
export function makeSpan(dates: readonly string[]): TimeSpan | undefined {
  const ranges = dates.map(toDays).filter((range) => range !== undefined);
  if (ranges.length === 0) return undefined;
  const first = ranges.reduce((least, range) => Math.min(least, range.first), Number.POSITIVE_INFINITY) - 1;
  const last = ranges.reduce((most, range) => Math.max(most, range.last), Number.NEGATIVE_INFINITY) + 1;
  const at = (day: number) => Math.min(100, Math.max(0, ((day - first) / (last + 1 - first)) * 100));
  return { first, last, at, ticks: findTicks(first, last) };
}

function findTicks(first: number, last: number) {
  const from = monthOf(first);
  const months = Array.from({ length: monthOf(last) - from + 1 }, (_, n) => from + n);
  const step = STEPS.find((one) => months.length / one <= TICKS_MAX) ?? 1200;
  return months
    .filter((month) => month % step === 0)
    .map((month) => ({ day: dayOf(month), name: nameOf(month, step) }))
    .filter(({ day }) => day >= first && day <= last);
}

/** Months since year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
}

function nameOf(month: number, step: number): string {
  const year = String(Math.floor(month / 12));
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
