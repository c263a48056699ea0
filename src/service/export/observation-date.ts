import { boundsOf, type Day, daysInMonth, toSerial } from "#base";

/** When a figure holds, in the two properties that schema.org has for it; both absent when they cannot say it. */
export interface ObservationTime {
  /** ISO 8601 date, the first of an interval. */
  readonly observationDate?: string;
  /** How long it lasts from there on: `P3M`. */
  readonly observationPeriod?: string;
}

const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T[\d:]+(?:Z|[+-][\d:]+)?)?$/;

/** `2025-07/2025-09` as 2025-07 and P3M. Open ends, seasons and the like say nothing here: the EDTF stands beside it. */
export function toObservationTime(edtf: string | undefined): ObservationTime {
  if (edtf === undefined) return {};
  if (PLAIN.test(edtf)) return { observationDate: edtf };
  const [from = "", until = "", ...rest] = edtf.split("/");
  const { first, last } = boundsOf(edtf);
  const isInterval = rest.length === 0 && PLAIN.test(from) && PLAIN.test(until);
  if (!isInterval || first === undefined || last === undefined) return {};
  const observationPeriod = lengthOf(first, last);
  return { observationDate: from, ...(observationPeriod !== undefined && { observationPeriod }) };
}

/** Both days counted: whole years, else whole months, else days. */
function lengthOf(first: Day, last: Day): string | undefined {
  const days = toSerial(last) - toSerial(first) + 1;
  if (days <= 0) return undefined;
  const isWhole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (!isWhole) return `P${days}D`;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
