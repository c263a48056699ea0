/** A run that goes once lets its watches come to the end of the ledger, however long that takes. */
import { beforeAll, expect, test } from "vitest";
import { type Ledger, openLedger, openMemoryLedger } from "#ledger";
import { followWatches } from "#service";
import type { FlowContext } from "#service/flow/context.ts";
import type { FlowEvent } from "#service/flow/event.ts";
import { runFlow } from "#service/flow/run.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { instantAt, live, type Made, WATCHES } from "#test/watch/stream.ts";

const folder = makeFolder();
/** More than two pages of what a follower looks at between two records. */
const ARTICLES = 1_000;
const END = 10_000;

/** No net: the ledger is all there is. Each look at the clock that only goes on is three seconds later. */
function makeContext(): FlowContext {
  let ticks = 0;
  const none = () => Promise.reject(new Error("nothing is asked for"));
  return {
    ask: none,
    openArchive: none,
    wait: () => 60,
    chance: () => 0.5,
    now: () => instantAt(END),
    ticks: () => (ticks += 3_000),
  };
}

async function fill(ledger: Ledger): Promise<void> {
  for (const watch of WATCHES) await ledger.watches.add(watch, instantAt(0));
  const made: Made[] = [];
  for (let n = 0, hour = 1; n < ARTICLES; n++) {
    const [value, source, day] = [60 + ((n * 37) % 81), n % 4, 1 + (n % 28)];
    const step = {
      kind: "article",
      hours: 2,
      value,
      measure: n % 2,
      subject: n % 2,
      source,
      day,
      isCopy: false,
    } as const;
    hour = await live(ledger, step, hour, made);
  }
}

let all: readonly string[];
/** The alerts of a ledger that was followed to its end without a run. */
beforeAll(async () => {
  const ledger = openMemoryLedger();
  await fill(ledger);
  const following = followWatches(ledger, { now: () => instantAt(END), look: 1e9 });
  await following.settled();
  await following.close();
  all = await idsOf(ledger);
});

const idsOf = async ({ watches }: Ledger) => (await watches.alerts({ after: 0 })).map(({ id }) => id);

/** The ledger, and how often alerts were recorded in it: `onRecord` comes before each time. */
function watched(ledger: Ledger, onRecord: (count: number) => void): Ledger {
  let count = 0;
  const record: Ledger["watches"]["record"] = async (given) => {
    onRecord(++count);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ledger.watches.record(given);
  };
  return { ...ledger, watches: { ...ledger.watches, record } };
}

test("all alerts are told before a run that goes once ends, and how far it is; however short the time to stop is", async () => {
  const ledger = await openLedger(folder.file());
  await fill(ledger);
  const events: FlowEvent[] = [];
  const context = makeContext();
  await runFlow(
    watched(ledger, () => {}),
    {
      once: true,
      context,
      stopMax: 0.001,
      onEvent: (event) => events.push(event),
    },
  );
  expect(await idsOf(ledger)).toEqual(all);
  const told = events.flatMap((event) => (event.event === "watching" ? [event] : []));
  expect(told.length).toBeGreaterThan(0);
  for (const { sequence, of } of told) expect([of, sequence > 0 && sequence <= of]).toEqual([ARTICLES, true]);
  await ledger.close();
}, 60_000);

test("stopped on the way it ends between two pages, and the next run tells the rest, each alert once", async () => {
  const ledger = await openLedger(folder.file());
  await fill(ledger);
  const stop = new AbortController();
  const events: FlowEvent[] = [];
  const options = { once: true, onEvent: (event: FlowEvent) => void events.push(event) };
  const stopping = watched(ledger, (count) => count === 2 && stop.abort());
  await runFlow(stopping, { ...options, context: makeContext(), signal: stop.signal });
  const some = await idsOf(ledger);
  expect([some.length > 0, some.length < all.length]).toEqual([true, true]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await idsOf(ledger)).toEqual(some); // nothing goes on behind
  await runFlow(ledger, { ...options, context: makeContext() });
  expect(await idsOf(ledger)).toEqual(all);
  expect(events.filter(({ event }) => event === "mistake")).toEqual([]);
  await ledger.close();
}, 60_000);
