import { boundsOf, type Day, toSerial } from "#base";

/** How two periods lie: one and the same, apart, or overlapping without being the same. */
export type Overlap = "same" | "apart" | "overlap";

/** How two EDTF dates or intervals lie; an open side has no end. Notations of one span of days are the same. */
export function overlapOf(a: string, b: string): Overlap {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first.from === second.from && first.to === second.to) return "same";
  return first.to < second.from || second.to < first.from ? "apart" : "overlap";
}

/** Whether all of `a` lies before `b`; false when either has no date to go by. */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && spanOf(a).to < spanOf(b).from;
}

/** Days from the end of `a` to the start of `b`. */
export function distanceOf(a: string, b: string): number {
  return spanOf(b).from - spanOf(a).to;
}

function spanOf(edtf: string): { readonly from: number; readonly to: number } {
  const { first, last } = boundsOf(edtf);
  const serial = (day: Day | undefined, open: number) => (day === undefined ? open : toSerial(day));
  return { from: serial(first, -Infinity), to: serial(last, Infinity) };
}

/** Whether `total` runs from the start of the year of `part`: to its end when `isWhole`, else to the day before it begins. */
export function isWithinYear(total: string, part: string, isWhole: boolean): boolean {
  const { first, last } = boundsOf(part);
  const whole = spanOf(total);
  if (first === undefined || last === undefined) return false;
  const end = isWhole ? toSerial(last) : toSerial(first) - 1;
  return whole.from === toSerial({ year: first.year, month: 1, day: 1 }) && whole.to === end;
}
