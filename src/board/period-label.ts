import { boundsOf, type Day, dayText } from "#base";
import type { Label } from "#model";

/** What stretch a period is: only those of one kind make a line. */
export type PeriodKind = "day" | "month" | "quarter" | "year" | "to-date" | "span" | "open" | "none";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The kind of an EDTF period; January to March is a quarter, January to a later month a year so far. */
export function periodKind(period: string | undefined): PeriodKind {
  if (period === undefined || period === "") return "none";
  const { first, last } = boundsOf(period);
  if (first === undefined || last === undefined) return "open";
  if (first.year === last.year && first.month === last.month && first.day === last.day) return "day";
  if (!isWhole(period)) return "span";
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months === 1) return "month";
  if (months === 3 && first.month % 3 === 1) return "quarter";
  if (months === 12 && first.month === 1) return "year";
  return first.month === 1 && first.year === last.year ? "to-date" : "span";
}

/** Whether it is told in whole months or years: 2025-10 is, 2025-10-03/2025-10-07 is not. */
function isWhole(period: string): boolean {
  return /^\d{4}(-\d{2})?[~?%]?(\/\d{4}(-\d{2})?[~?%]?)?$/.test(period);
}

/** `2025年第4季` and `Q4 2025`: a period in the words of both languages, EDTF where it has no short ones. */
export function periodLabel(period: string | undefined): Label {
  if (period === undefined || period === "") return { zh: "期間未載明", en: "period not told" };
  const { first, last } = boundsOf(period);
  const raw = { zh: period, en: period };
  if (first === undefined || last === undefined) return openLabel(period, first, last) ?? raw;
  switch (periodKind(period)) {
    case "day":
      return {
        zh: `${first.year}年${first.month}月${first.day}日`,
        en: `${first.day} ${MONTHS[first.month - 1]} ${first.year}`,
      };
    case "month":
      return { zh: `${first.year}年${first.month}月`, en: `${MONTHS[first.month - 1]} ${first.year}` };
    case "quarter":
      return { zh: `${first.year}年第${(first.month + 2) / 3}季`, en: `Q${(first.month + 2) / 3} ${first.year}` };
    case "year":
      return { zh: `${first.year}年`, en: `${first.year}` };
    case "to-date":
      return { zh: `${first.year}年1–${last.month}月`, en: `Jan–${MONTHS[last.month - 1]} ${first.year}` };
    default:
      return isWhole(period) ? wholeLabel(first, last) : raw;
  }
}

function wholeLabel(first: Day, last: Day): Label {
  if (first.month === 1 && last.month === 12)
    return { zh: `${first.year}–${last.year}年`, en: `${first.year}–${last.year}` };
  return {
    zh: `${first.year}年${first.month}月–${last.year}年${last.month}月`,
    en: `${MONTHS[first.month - 1]} ${first.year} – ${MONTHS[last.month - 1]} ${last.year}`,
  };
}

function openLabel(period: string, first: Day | undefined, last: Day | undefined): Label | undefined {
  const [from = "", to = ""] = period.split("/");
  if (first !== undefined && to === "..") {
    const label = periodLabel(from);
    return { zh: `${label.zh}起`, en: `since ${label.en}` };
  }
  if (last !== undefined && from === "..") {
    const label = periodLabel(to);
    return { zh: `至${label.zh}`, en: `until ${label.en}` };
  }
  return undefined;
}

/** The first and last day of a period as ISO days; `undefined` unless it has both. */
export function periodDays(period: string | undefined): { readonly start: string; readonly end: string } | undefined {
  if (period === undefined) return undefined;
  const { first, last } = boundsOf(period);
  if (first === undefined && last === undefined) return undefined;
  return { start: dayText(first ?? last!), end: dayText(last ?? first!) };
}
