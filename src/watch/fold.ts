import type { Alert, AlertCopy } from "#model";
import type { WatchEvent, WatchTools } from "./claim.ts";
import { NOTHING, type Outcome, type Watched } from "./watched.ts";
import { makeWatcher } from "./watcher.ts";
import { makeWords } from "./words.ts";

/** Where in a stream the alerts of a watch count. */
export interface Span {
  /** After this sequence and instant; from the beginning when absent. */
  readonly since?: number;
  readonly addedAt?: string;
  /** Until this sequence and instant; for ever when absent. */
  readonly until?: number;
  readonly removedAt?: string;
}

/** Watches folded over the stream of a ledger: events in order, and the instants until which time has gone on. */
export interface Fold {
  /** What an event leads to; waits that end until its instant come first. */
  take(event: WatchEvent): Outcome;
  /** Time has gone on until an instant with nothing new. */
  tick(instant: string): readonly Alert[];
}

/**
 * A pure fold: what comes out depends on the events and instants alone, in whatever pieces they come. A new run of the
 * reader moves what is known and raises nothing.
 */
export function makeFold(watches: readonly (Watched & Span)[], tools: WatchTools): Fold {
  const words = makeWords();
  const all = watches.map((watch) => ({ watch, watcher: makeWatcher(watch, words, tools) }));

  const tick = (instant: string): readonly Alert[] =>
    all
      .flatMap(({ watch, watcher }) => watcher.due(instant).filter(({ at }) => isWithin(watch, at)))
      .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

  return {
    tick,
    take(event) {
      const ended = tick(event.at);
      if (event.cause === "judged") words.take(event);
      const alerts: Alert[] = [...ended];
      const copies: AlertCopy[] = [];
      for (const { watch, watcher } of all) {
        const outcome = watcher.take(event);
        if (outcome === NOTHING || !isCounted(watch, event.sequence)) continue;
        alerts.push(...outcome.alerts);
        copies.push(...outcome.copies);
      }
      return { alerts, copies };
    },
  };
}

function isCounted({ since = 0, until = Number.POSITIVE_INFINITY }: Span, sequence: number): boolean {
  return sequence > since && sequence <= until;
}

function isWithin({ addedAt, removedAt }: Span, at: string): boolean {
  return (addedAt === undefined || at > addedAt) && (removedAt === undefined || at <= removedAt);
}
