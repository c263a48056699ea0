import { intervalText } from "#algebra";
import type { Interval } from "#base";
import { toJsonNumber } from "#service/record.ts";

/** What words allow, for drawing; `text` is exact. */
export interface IntervalRecord {
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  readonly text: string;
}

/** An interval as plain values ready for `JSON.stringify`; an end that is absent is open. */
export function toIntervalRecord(interval: Interval): IntervalRecord {
  const { low, high, lowOpen, highOpen } = interval;
  return {
    ...(low !== undefined && { low: toJsonNumber(low) }),
    ...(high !== undefined && { high: toJsonNumber(high) }),
    ...(lowOpen === true && { lowOpen }),
    ...(highOpen === true && { highOpen }),
    text: intervalText(interval),
  };
}
