/** Exact values that know nothing of news. */

export { bareAddress, type Copy, canonicalAddress, copyOf } from "./address.ts";
export { alikeness } from "./alikeness.ts";
export { lowerBound } from "./bisect.ts";
export {
  addDays,
  addMonths,
  boundsOf,
  type Day,
  daysInMonth,
  dayText,
  fromSerial,
  isDay,
  monthText,
  toSerial,
  toWeekday,
  yearText,
} from "./calendar.ts";
export { comparisonOf, sameTimeOf } from "./comparison.ts";
export {
  add,
  compare,
  type Decimal,
  decimal,
  divideExactly,
  divideRounded,
  EXPONENT_MAX,
  multiply,
  negate,
  parseDecimal,
  scale,
  subtract,
  toNumber,
  toText,
  trim,
  ZERO,
} from "./decimal.ts";
export type { Draft } from "./draft.ts";
export { FOLD, fold } from "./fold.ts";
export { instantText, parseInstant } from "./instant.ts";
export { contains, type Interval } from "./interval.ts";
export { sentenceAround } from "./sentence.ts";
export { isOverlapping, type Span } from "./span.ts";
export { spellingsOf } from "./spelling.ts";
