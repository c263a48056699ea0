/** One thing that is timed: `run` does its work once over the whole text set. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

const WARM_UP = 3;

/**
 * Times contenders in turns (a, b, c, a, b, c, …), so that whatever else the machine does meets all of them alike. The
 * first three turns are thrown away: the compiler works then. Returns the median of each in milliseconds of processor
 * time (of all threads of this process, so that waiting for a busy core does not count), in the order given.
 */
export async function timeInTurns(contenders: readonly Contender[], rounds: number): Promise<readonly number[]> {
  const times: number[][] = contenders.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, { run }] of contenders.entries()) {
      const begun = process.cpuUsage();
      await run();
      if (round >= 0) times[index]!.push(millisecondsSince(begun));
    }
  }
  return times.map(median);
}

/** Processor time of this process since `begun`, in milliseconds. */
export function millisecondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The middle value; the mean of the middle two when their number is even. NaN for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the given share of the values lies, interpolated. NaN for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** Three significant digits with thousands separators: 12,300 · 4.56 · 0.0123. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const short = Number(value.toPrecision(3));
  return Math.abs(short) >= 1000 ? short.toLocaleString("en-US") : String(short);
}
