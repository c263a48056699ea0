import type { AlertRecord, Change, Ledger } from "#service";
import { alertsAfter, toFactRecord } from "#service";
import type { StreamEvent } from "./streams.ts";
import { EVENT_FACTS, EVENTS_PAGE, LOOK } from "./write-limits.ts";

/** How far a reader has come: alerts move no sequence, so they are counted beside it. */
export interface FeedPlace {
  readonly sequence: number;
  /** The number of the last alert. */
  readonly alert: number;
}

/** What happens in a ledger, whoever writes it. */
export interface Feed {
  /** Where the ledger is now. */
  here(): Promise<FeedPlace>;
  /** Everything after a place and then what comes, until the signal is aborted. */
  follow(after: FeedPlace, signal: AbortSignal): AsyncGenerator<StreamEvent>;
}

/** The name of a place: what a reader says that it has. */
export function toEventId({ sequence, alert }: FeedPlace): string {
  return `${sequence}-${alert}`;
}

/** Something that happened, and where it leaves a reader. */
interface Happened extends Omit<StreamEvent, "id"> {
  readonly at: number;
}

/** What is read after a place, for all readers that are there. */
interface Page {
  readonly of: string;
  readonly events: Promise<readonly [changes: readonly Happened[], alerts: readonly Happened[]]>;
}

/** Looks at the ledger now and then while somebody follows it; those at the same place share what is read. */
export function makeFeed(ledger: Ledger): Feed {
  const waiting = new Set<() => void>();
  let seen: FeedPlace = { sequence: 0, alert: 0 };
  let isLooking = false;
  let page: Page | undefined;

  const here = async (): Promise<FeedPlace> => {
    const [{ sequence }, alert] = await Promise.all([ledger.counts(), ledger.watches.last()]);
    return { sequence, alert };
  };

  const look = async (): Promise<void> => {
    const now = await here().catch(() => seen);
    if (isBeyond(now, seen)) {
      seen = now;
      for (const wake of waiting) wake();
    }
    isLooking = waiting.size > 0;
    if (isLooking) setTimeout(look, LOOK).unref();
  };

  /** Resolves when the ledger has grown beyond a place, or when the signal is aborted. */
  const grown = (beyond: FeedPlace, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        waiting.delete(wake);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const wake = () => {
        if (isBeyond(seen, beyond)) end();
      };
      waiting.add(wake);
      signal.addEventListener("abort", end, { once: true });
      if (signal.aborted) end();
      if (!isLooking) setTimeout(look, LOOK).unref();
      isLooking = true;
    });

  const readPage = (after: FeedPlace, now: FeedPlace): Page["events"] => {
    const of = `${toEventId(after)} ${toEventId(now)}`;
    if (page?.of !== of) page = { of, events: readEvents(ledger, after, now) };
    return page.events;
  };

  return {
    here,
    async *follow(start, signal) {
      for (let { sequence, alert } = start; !signal.aborted; ) {
        const now = await here();
        const [changes, alerts] = await readPage({ sequence, alert }, now);
        for (const { at, ...event } of changes) {
          if (signal.aborted) return;
          sequence = at;
          yield { ...event, id: toEventId({ sequence, alert }) };
        }
        for (const { at, ...event } of alerts) {
          if (signal.aborted) return;
          alert = at;
          yield { ...event, id: toEventId({ sequence, alert }) };
        }
        if (changes.length === 0) sequence = Math.max(sequence, now.sequence);
        if (changes.length + alerts.length === 0) await grown({ sequence, alert }, signal);
      }
    },
  };
}

function isBeyond(a: FeedPlace, b: FeedPlace): boolean {
  return a.sequence > b.sequence || a.alert > b.alert;
}

async function readEvents(ledger: Ledger, after: FeedPlace, now: FeedPlace): Promise<Awaited<Page["events"]>> {
  const changes: Happened[] = [];
  if (now.sequence > after.sequence)
    for await (const change of ledger.changes(after.sequence, EVENTS_PAGE)) changes.push(toEvent(change));
  const alerts = now.alert > after.alert ? await alertsAfter(ledger, after.alert, EVENTS_PAGE) : [];
  return [changes, alerts.map(toAlertEvent)];
}

function toAlertEvent(alert: AlertRecord): Happened {
  return { name: "alert", at: alert.number, text: JSON.stringify(alert) };
}

function toEvent(change: Change): Happened {
  const { cause, sequence, at } = change;
  if (cause === "judged") return { name: "judgement", at: sequence, text: JSON.stringify(change.judgement) };
  const { id, title, source, url, published } = change.article;
  const article = {
    id,
    title,
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
  const facts = change.facts.slice(0, EVENT_FACTS).map(toFactRecord);
  const value = { sequence, cause, at, article, count: change.facts.length, facts };
  return { name: "facts", at: sequence, text: JSON.stringify(value) };
}
