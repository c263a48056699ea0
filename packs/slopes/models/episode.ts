import { compare, type Decimal, toNumber } from "#base";
import type { Event, Threshold } from "./tables.ts";
import { type Reading, rainOver } from "./window.ts";

const HOUR = 60;

/** A time in which a tier was in force on a stretch. */
export interface Episode {
  readonly threshold: Threshold;
  readonly gauge: string;
  readonly from: number;
  /** `undefined` when it was still in force at the last reading. */
  readonly until: number | undefined;
  /** The rain that began it, and what it had to reach. */
  readonly rain: Decimal;
  readonly reached: Decimal;
  readonly peak: Decimal;
  readonly isShaken: boolean;
}

/** The times in which the rain of one gauge put one threshold in force. `shakings` of its stretch, in the order of time. */
export function episodesOf(
  threshold: Threshold,
  gauge: string,
  readings: readonly Reading[],
  shakings: readonly Event[],
): readonly Episode[] {
  const sums = rainOver(readings, Math.round(toNumber(threshold.hours) * HOUR));
  const found: Episode[] = [];
  let open: Episode | undefined;
  let last = 0;
  let shaking = 0;
  readings.forEach(({ at }, index) => {
    const rain = sums[index]!;
    while (shaking < shakings.length && shakings[shaking]!.at <= at) shaking++;
    const isShaken = isLoose(threshold, shakings[shaking - 1], at);
    const reached = isShaken ? threshold.shaken!.rain : threshold.rain;
    const release = compare(threshold.release, reached) < 0 ? threshold.release : reached;
    if (compare(rain, reached) >= 0) {
      open ??= { threshold, gauge, from: at, until: undefined, rain, reached, peak: rain, isShaken };
      last = at;
    }
    if (open === undefined) return;
    if (compare(rain, open.peak) > 0) open = { ...open, peak: rain };
    if (compare(rain, release) >= 0 || at - last < threshold.hold) return;
    found.push({ ...open, until: at });
    open = undefined;
  });
  return open === undefined ? found : [...found, open];
}

function isLoose({ shaken }: Threshold, shaking: Event | undefined, at: number): boolean {
  return shaken !== undefined && shaking !== undefined && at - shaking.at <= shaken.hours * HOUR;
}

/** Episodes of one tier of a stretch as one, where they touch: whichever gauge or duration put it in force. */
export function joinEpisodes(episodes: readonly Episode[]): readonly Episode[] {
  const joined: Episode[] = [];
  for (const next of [...episodes].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || (last.until !== undefined && last.until < next.from)) joined.push(next);
    else if (last.until !== undefined && (next.until === undefined || next.until > last.until))
      joined[joined.length - 1] = { ...last, until: next.until };
  }
  return joined;
}
