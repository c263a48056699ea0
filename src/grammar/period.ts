import { addMonths, type Day, daysInMonth, dayText, monthText, yearText } from "#base";

/** A year, month or day, as fine as the words say. A part that nothing tells is absent and printed as X. */
export interface Part {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** How fine a period is named; what later words of time (上月, 同期) take from it. */
export type Grain = "century" | "decade" | "year" | "half" | "quarter" | "month" | "third" | "week" | "day" | "span";

/** A period from the first part to the last, both counted in. */
export interface Period {
  readonly grain: Grain;
  readonly from: Part;
  readonly until: Part;
}

export function yearPeriod(year: number | undefined): Period {
  const part = year === undefined ? {} : { year };
  return { grain: "year", from: part, until: part };
}

export function monthPeriod(year: number | undefined, month: number): Period {
  const part = { ...(year !== undefined && { year }), month };
  return { grain: "month", from: part, until: part };
}

export function dayPeriod(part: Part): Period {
  return { grain: "day", from: part, until: part };
}

/** Months `from` to `until` of one year: quarters, halves, 前9個月. */
export function monthsPeriod(grain: Grain, year: number | undefined, from: number, until: number): Period {
  const known = year === undefined ? {} : { year };
  return { grain, from: { ...known, month: from }, until: { ...known, month: until } };
}

/** Ten days of a month, 上旬 / 初, 中旬, 下旬 / 底, or twenty: 上中旬, 中下旬. */
export type Third = 1 | 2 | 3 | "first-half" | "second-half";

export function thirdPeriod(year: number | undefined, month: number, third: Third): Period {
  const base = { ...(year !== undefined && { year }), month };
  const from = third === 1 || third === "first-half" ? 1 : third === 3 ? 21 : 11;
  const until = third === 1 ? 10 : third === 2 || third === "first-half" ? 20 : daysInMonth(year ?? 2024, month);
  return { grain: "third", from: { ...base, day: from }, until: { ...base, day: until } };
}

export function daysPeriod(grain: Grain, from: Day, until: Day): Period {
  return { grain, from, until };
}

/** The period `years` later, its months and days kept. */
export function shiftYears(period: Period, years: number): Period {
  const move = (part: Part): Part => (part.year === undefined ? part : { ...part, year: part.year + years });
  return { ...period, from: move(period.from), until: move(period.until) };
}

/** The whole months of a quarter, half or month from `month` on, `length` months long, over the end of a year too. */
export function monthsFrom(grain: Grain, year: number | undefined, month: number, length: number): Period {
  if (year === undefined) return monthsPeriod(grain, year, month, Math.min(12, month + length - 1));
  return { grain, from: { year, month }, until: addMonths({ year, month }, length - 1) };
}

/** Whether the first part lies before the second even when its open parts are read as late as can be. */
export function isBefore(a: Part, b: Part): boolean {
  if (a.year === undefined || b.year === undefined) return false;
  const late = a.year * 10000 + (a.month ?? 12) * 100 + (a.day ?? 31);
  return late < b.year * 10000 + (b.month ?? 1) * 100 + (b.day ?? 1);
}

/**
 * What two readings of one expression agree on: the same period, or the months (else years) from the earlier to the
 * later. Gives back `late` itself when they are equal.
 */
export function widen(early: Period, late: Period): Period {
  if (periodText(early) === periodText(late)) return late;
  const from = coarsen(early.from);
  const until = coarsen(late.until);
  const one = partText(from) === partText(until);
  return { grain: one ? (from.month === undefined ? "year" : "month") : "span", from, until: one ? from : until };
}

function coarsen({ day: _, ...rest }: Part): Part {
  return rest;
}

/** EDTF of a part: `2025`, `2025-10`, `2025-10-23`, `XXXX-10`, `XXXX-XX-23`. */
export function partText(part: Part): string {
  const { year, month, day } = part;
  if (year !== undefined && month !== undefined && day !== undefined) return dayText({ year, month, day });
  if (year !== undefined && month !== undefined) return monthText(year, month);
  const head = year === undefined ? "XXXX" : yearText(year);
  if (month === undefined && day === undefined) return head;
  const two = (value: number | undefined) => (value === undefined ? "XX" : String(value).padStart(2, "0"));
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** EDTF of a period, open on a side when asked: `2025-07/2025-09`, `2021/..`, `../2025-12-31`. */
export function periodText(period: Period, open?: "since" | "until"): string {
  const year = String(period.from.year ?? "XXXX");
  if (period.grain === "decade" && open === undefined) return `${year.slice(0, 3)}X`;
  if (period.grain === "century" && open === undefined) return `${year.slice(0, 2)}XX`;
  if (open === "since") return `${partText(period.from)}/..`;
  if (open === "until") return `../${partText(period.until)}`;
  const from = partText(period.from);
  const until = partText(period.until);
  return from === until ? from : `${from}/${until}`;
}
