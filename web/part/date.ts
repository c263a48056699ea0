/** An EDTF date for people: `2025-11-27/2025-11-28` → `2025-11-27–28`, what both ends share being said once. */
export function toDateText(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return first.replace(/T.*/, "");
  if (first.length !== last.length || first === "..") return edtf.replace("/", "–").replace("..", "…");
  if (first === last) return first;
  const shared =
    [8, 5].find((length) => first.length > length && first.slice(0, length) === last.slice(0, length)) ?? 0;
  return `${first}–${last.slice(shared)}`;
}

/** Whether an EDTF date is one day, month or year and no interval. */
export function isOneDate(edtf: string): boolean {
  return /^\d{4}(-\d\d){0,2}(T|$)/.test(edtf);
}

/** Days since 1970 from the first to the last day that a date may be; `undefined` for what is open or no date. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** The days that an EDTF date or interval takes: `2025-10` all of October. */
export function toDays(edtf: string): DayRange | undefined {
  const [from = "", to = from] = edtf.split("/");
  const [first, last] = [firstDay(from), lastDay(to)];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** A day since 1970 as an ISO date. */
export function toIsoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function firstDay(date: string): number | undefined {
  const [year, month = 1, day = 1] = readParts(date) ?? [];
  return year === undefined ? undefined : Date.UTC(year, month - 1, day) / DAY;
}

function lastDay(date: string): number | undefined {
  const [year, month, day] = readParts(date) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return Date.UTC(year, month! - 1, day) / DAY;
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / DAY - 1;
}

function readParts(date: string): number[] | undefined {
  return /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/
    .exec(date)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}
