import type { TopicTotals } from "#ledger";

/** Days that are shown one by one; where there are more, months are. */
const DAYS_MAX = 400;

/** Articles by EDTF day or month, newest first. */
export function toTimeline(days: TopicTotals["days"]): TopicTotals["days"] {
  if (days.length <= DAYS_MAX) return days;
  const months = new Map<string, number>();
  for (const { day, articles } of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + articles);
  return [...months].map(([day, articles]) => ({ day, articles }));
}
