import type { IntervalRecord } from "#service";

/** A straight axis from one value to another, and its round marks. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Where a value stands, in percent; what is beyond the ends stands at them. */
  readonly at: (value: number) => number;
}

const MARGIN = 0.08;
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** An axis on which all the ends of the intervals have room; `undefined` when none has an end. */
export function makeScale(intervals: readonly IntervalRecord[], ticks = 4): Scale | undefined {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const width = most - least || Math.abs(most) * 0.2 || 1;
  const [from, to] = [least - width * MARGIN, most + width * MARGIN];
  const at = (value: number) => Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100));
  return { from, to, ticks: findTicks(from, to, ticks), at };
}

/** Round values between two ends, about so many. */
function findTicks(from: number, to: number, count: number): number[] {
  const raw = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((one) => one * power >= raw) ?? 10);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => Number(((first + n) * step).toPrecision(12)));
}
