import { boundsOf } from "#base";
import type { Source } from "#model";
import { EVERY, HOPELESS_EVERY, JITTER, REVISIT_GAP, REVISITS } from "./limits.ts";

const MILLISECONDS = 1_000;

/** An instant so many seconds after another. */
export function after(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * MILLISECONDS).toISOString();
}

/** When a source is looked at next; `chance` in [0, 1). */
export function nextLook(source: Source, at: string, chance: number): string {
  return after(at, spread(source.options.every ?? EVERY, chance));
}

/** When a source that cannot be had is looked at next. */
export function nextHopeless(source: Source, at: string, chance: number): string {
  return after(at, spread(Math.max(HOPELESS_EVERY, source.options.every ?? EVERY), chance));
}

function spread(seconds: number, chance: number): number {
  return seconds * (1 - JITTER + 2 * JITTER * chance);
}

/**
 * When a page is looked at again for a correction: at the next of the steps since it was published (EDTF; since it was
 * first read when that is not known, or only the day). `undefined` when the last step is over.
 */
export function nextRevisit(published: string | undefined, doneAt: string, at: string): string | undefined {
  const base = instantOf(published, doneAt);
  const soonest = after(at, REVISIT_GAP);
  return REVISITS.map((step) => after(base, step)).find((due) => due >= soonest);
}

const WITH_TIME = /T\d\d:\d\d/;

function instantOf(published: string | undefined, doneAt: string): string {
  if (published === undefined) return doneAt;
  const time = WITH_TIME.test(published) ? Date.parse(published) : endOf(published);
  return Number.isNaN(time) || time > Date.parse(doneAt) ? doneAt : new Date(time).toISOString();
}

/** The end of a day or period, as if it were in UTC: on the day itself the first reading is nearer. */
function endOf(edtf: string): number {
  const { last } = boundsOf(edtf);
  return last === undefined ? Number.NaN : Date.UTC(last.year, last.month - 1, last.day + 1);
}
