import type { Change, Ledger } from "#service";
import { toFactRecord } from "#service";
import type { StreamEvent } from "./streams.ts";
import { EVENT_FACTS, EVENTS_PAGE, LOOK } from "./write-limits.ts";

/** What happens in a ledger, whoever writes it. */
export interface Feed {
  /** Everything after a sequence and then what comes, until the signal is aborted. */
  follow(after: number, signal: AbortSignal): AsyncGenerator<StreamEvent>;
}

/** Looks at the ledger now and then while somebody follows it; those at the same place share what is read. */
export function makeFeed(ledger: Ledger): Feed {
  const waiting = new Set<() => void>();
  let seen = 0;
  let isLooking = false;
  let page:
    | { readonly after: number; readonly sequence: number; readonly events: Promise<readonly StreamEvent[]> }
    | undefined;

  const look = async (): Promise<void> => {
    const { sequence } = await ledger.counts().catch(() => ({ sequence: seen }));
    if (sequence > seen) {
      seen = sequence;
      for (const wake of waiting) wake();
    }
    isLooking = waiting.size > 0;
    if (isLooking) setTimeout(look, LOOK).unref();
  };

  /** Resolves when the ledger has grown beyond a sequence, or when the signal is aborted. */
  const grown = (beyond: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        waiting.delete(wake);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const wake = () => {
        if (seen > beyond) end();
      };
      waiting.add(wake);
      signal.addEventListener("abort", end, { once: true });
      if (signal.aborted) end();
      if (!isLooking) setTimeout(look, LOOK).unref();
      isLooking = true;
    });

  const readPage = (after: number, sequence: number): Promise<readonly StreamEvent[]> => {
    if (page?.after !== after || page.sequence !== sequence) {
      page = { after, sequence, events: readEvents(ledger, after) };
    }
    return page.events;
  };

  return {
    async *follow(start, signal) {
      for (let after = start; !signal.aborted; ) {
        const { sequence } = await ledger.counts();
        const events = sequence > after ? await readPage(after, sequence) : [];
        for (const event of events) {
          if (signal.aborted) return;
          yield event;
        }
        after = events.at(-1)?.id ?? Math.max(after, sequence);
        if (events.length === 0) await grown(after, signal);
      }
    },
  };
}

async function readEvents(ledger: Ledger, after: number): Promise<readonly StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const change of ledger.changes(after, EVENTS_PAGE)) events.push(toEvent(change));
  return events;
}

function toEvent(change: Change): StreamEvent {
  const { cause, sequence, at } = change;
  if (cause === "judged") return { name: "judgement", id: sequence, text: JSON.stringify(change.judgement) };
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
  return { name: "facts", id: sequence, text: JSON.stringify(value) };
}
