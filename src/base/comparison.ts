import { addMonths, monthText } from "./calendar.ts";

const YEARS = /\d{4}(?=-|\/|$)/g;
const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const QUARTER = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/;

/**
 * What a change is measured against by the time that is printed for it: `yoy` for the same time a year before, `mom` and `qoq`
 * for the month and the quarter before, else that time itself. Both are EDTF.
 */
export function comparisonOf(base: string, own: string | undefined): string {
  if (own === undefined || base === own) return base;
  if (base === own.replace(YEARS, (year) => String(Number(year) - 1))) return "yoy";
  if (base === monthBefore(own)) return "mom";
  return base === quarterBefore(own) ? "qoq" : base;
}

/** 2024年同期 is that of 2024 which the own time is of its year. */
export function sameTimeOf(base: string, own: string | undefined): string {
  return own !== undefined && YEAR.test(base) ? own.replace(YEARS, base) : base;
}

function monthBefore(own: string): string | undefined {
  const match = MONTH.exec(own);
  return match === null ? undefined : shifted(match[1]!, match[2]!, -1);
}

function quarterBefore(own: string): string | undefined {
  const match = QUARTER.exec(own);
  if (match === null || shifted(match[1]!, match[2]!, 2) !== `${match[3]}-${match[4]}`) return undefined;
  return `${shifted(match[1]!, match[2]!, -3)}/${shifted(match[3]!, match[4]!, -3)}`;
}

function shifted(year: string, month: string, count: number): string {
  const at = addMonths({ year: Number(year), month: Number(month) }, count);
  return monthText(at.year, at.month);
}
