import type { Alert, AlertCopy } from "#model";
import type { WatchEvent, WatchTools } from "./claim.ts";
import { lean } from "./lean.ts";
import { NOTHING, type Outcome, type Watched, type Watcher, type WatcherState } from "./watched.ts";
import { makeWatcher } from "./watcher.ts";
import { makeWords, type WordsState } from "./words.ts";

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
  /** Where its watches count now; a watch is known by its id and where it begins. */
  limit(watches: readonly (Pick<Watched, "id"> & Span)[]): void;
  /** Takes the watches of another fold in, which has come just as far and is not used any more. */
  join(other: Fold): void;
  /** What it has kept so far, as it stands: to be written down before it goes on. */
  state(): FoldState;
  readonly parts: readonly Part[];
}

/** What a fold has kept of the stream so far: plain values, in which one thing may stand at several places. */
export interface FoldState {
  readonly words: WordsState;
  readonly watches: readonly (Pick<Watched, "id"> & Pick<Span, "since"> & { readonly state: WatcherState })[];
}

/** Watches that were begun together, and what people have said as they saw it. */
interface Part {
  readonly words: ReturnType<typeof makeWords>;
  readonly members: { watch: Watched & Span; readonly watcher: Watcher }[];
}

/**
 * A pure fold: what comes out depends on the events and instants alone, in whatever pieces they come. A new run of the
 * reader moves what is known and raises nothing. With `from` it goes on where another stood; watches that are not in it
 * have seen nothing yet.
 */
export function makeFold(watches: readonly (Watched & Span)[], tools: WatchTools, from?: FoldState): Fold {
  const words = makeWords(from?.words);
  const members = watches.map((watch) => {
    const known = from?.watches.find(({ id, since }) => id === watch.id && since === watch.since);
    return { watch, watcher: makeWatcher(watch, words, tools, known?.state) };
  });
  const parts: Part[] = [{ words, members }];
  const all = () => parts.flatMap((part) => part.members);

  const tick = (instant: string): readonly Alert[] =>
    all()
      .flatMap(({ watch, watcher }) => watcher.due(instant).filter(({ at }) => isWithin(watch, at)))
      .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

  return {
    parts,
    tick,
    take(given) {
      const event = given.cause === "judged" ? given : { ...given, claims: given.claims.map(lean) };
      const ended = tick(event.at);
      if (event.cause === "judged") for (const part of parts) part.words.take(event);
      const alerts: Alert[] = [...ended];
      const copies: AlertCopy[] = [];
      for (const { watch, watcher } of all()) {
        const outcome = watcher.take(event);
        if (outcome === NOTHING || !isCounted(watch, event.sequence)) continue;
        alerts.push(...outcome.alerts);
        copies.push(...outcome.copies);
      }
      return { alerts, copies };
    },
    limit(spans) {
      for (const member of all()) {
        const { id, since } = member.watch;
        const now = spans.find((span) => span.id === id && span.since === since);
        if (now !== undefined) member.watch = { ...member.watch, ...now };
      }
    },
    state: () => ({
      words: words.state(),
      watches: all().map(({ watch: { id, since }, watcher }) => ({
        id,
        ...(since !== undefined && { since }),
        state: watcher.state(),
      })),
    }),
    join: (other) => void parts.push(...other.parts),
  };
}

function isCounted({ since = 0, until = Number.POSITIVE_INFINITY }: Span, sequence: number): boolean {
  return sequence > since && sequence <= until;
}

function isWithin({ addedAt, removedAt }: Span, at: string): boolean {
  return (addedAt === undefined || at > addedAt) && (removedAt === undefined || at <= removedAt);
}
