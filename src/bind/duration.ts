/** Units of figures that are lengths of time. */
export const DURATIONS: ReadonlySet<string> = new Set([
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "quarter",
  "second",
]);
