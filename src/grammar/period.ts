import { addMonths, type Day, dayText, daysInMonth, monthText, yearText } from "#base";

/** A year, month or day, as fine as the words say. A part that nothing tells is absent and printed as X. */
export interface Part {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** How fine a period is named; what later words of time (上月, 同期) take from it. */
export type Grain = "decade" | "year" | "half" | "quarter" | "month" | "third" | "week" | "day" | "span";

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

/** First, second or last ten days of a month: 上旬 / 初, 中旬, 下旬 / 底. */
export function thirdPeriod(year: number | undefined, month: number, third: 1 | 2 | 3): Period {
  const base = { ...(year !== undefined && { year }), month };
  const last = daysInMonth(year ?? 2024, month);
  const [first, end] = third === 1 ? [1, 10] : third === 2 ? [11, 20] : [21, last];
  return { grain: "third", from: { ...base, day: first }, until: { ...base, day: end } };
}

export function daysPeriod(grain: Grain, from: Day, until: Day): Period {
  return { grain, from, until };
}

/** The period `years` later, its months and days kept. */
export function shiftYears(period: Period, years: number): Period {
  const move = (part: Part): Part => (part.year === undefined ? part : { ...part, year: part.year + years });
  return { ...period, from: move(period.from), until: move(period.until) };
}

/** The whole months of a period `count` months later. */
export function shiftMonths(year: number, month: number, count: number): { year: number; month: number } {
  return addMonths({ year, month }, count);
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
  if (period.grain === "decade" && open === undefined && period.from.year !== undefined) return `${String(period.from.year).slice(0, 3)}X`;
  if (open === "since") return `${partText(period.from)}/..`;
  if (open === "until") return `../${partText(period.until)}`;
  const from = partText(period.from);
  const until = partText(period.until);
  return from === until ? from : `${from}/${until}`;
}
