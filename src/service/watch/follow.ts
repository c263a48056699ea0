import { randomUUID } from "node:crypto";
import type { Ledger, StoredWatch } from "#ledger";
import type { Alert, AlertCopy } from "#model";
import { now as clock } from "#service/clock.ts";
import { type Fold, makeFold } from "#watch";
import { type DeliverContext, deliverDue } from "./deliver.ts";
import { NO_OUTS, type Outs, outNames } from "./outs.ts";
import { watchEvents } from "./stream.ts";
import { makeWatchTools } from "./tools.ts";

export interface FollowOptions {
  /** Where alerts go beside the desk; nowhere when absent. */
  readonly outs?: Outs;
  readonly now?: () => string;
  readonly chance?: () => number;
  /** Milliseconds between two looks at what other processes wrote. */
  readonly look?: number;
  /** Milliseconds for which a delivery is held by who sends it. */
  readonly hold?: number;
  readonly onError?: (error: unknown) => void;
}

export interface Following {
  /** Something was appended: looks at once. */
  wake(): void;
  /** Resolves when everything that is in the ledger now was looked at and recorded. */
  settled(): Promise<void>;
  /** Ends after what is under way. */
  close(): Promise<void>;
}

/** Changes that are looked at between two records. */
const PAGE = 400;
const LOOK = 500;
/** Longer than the time of one post or letter. */
const HOLD = 60_000;

/**
 * Follows a ledger with its watches: records alerts as the articles come, and sends them out. Any number may follow one
 * ledger; alerts are recorded once, deliveries are held by one at a time. Stopped at any point it goes on where it was.
 */
export function followWatches(ledger: Ledger, options: FollowOptions = {}): Following {
  const { outs = NO_OUTS, now = clock, look = LOOK, hold = HOLD, onError = () => {} } = options;
  const { chance = Math.random } = options;
  const step = makeStep(ledger, outNames(outs), now);
  const ways = outNames(outs).map((out) =>
    makeWay({ ledger, outs, owner: randomUUID(), now, hold, chance }, out, onError),
  );
  let isClosed = false;
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const run = (): Promise<void> => {
    clearTimeout(timer);
    turn = turn
      .then(() => (isClosed ? undefined : step()))
      .catch(onError)
      .then(() => {
        if (isClosed) return;
        for (const way of ways) way.go(); // what is sent may take long; what comes is recorded meanwhile
        clearTimeout(timer);
        timer = setTimeout(run, look);
      });
    return turn;
  };
  run();
  return {
    wake: () => void run(),
    settled: run,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await turn;
      await Promise.all(ways.map((way) => way.close()));
    },
  };
}

/** One way out, on which one batch after the other is sent, so that a slow receiver holds up nobody else. */
function makeWay(context: DeliverContext, out: string, onError: (error: unknown) => void) {
  let isClosed = false;
  let going: Promise<void> | undefined;
  const send = async (): Promise<void> => {
    while (!isClosed && (await deliverDue(context, out)) > 0);
  };
  return {
    go() {
      going ??= send()
        .catch(onError)
        .finally(() => {
          going = undefined;
        });
    },
    async close() {
      isClosed = true;
      await going;
    },
  };
}

/** One look at the ledger: everything new is folded and recorded, then waits that have ended. */
function makeStep(ledger: Ledger, outs: readonly string[], now: () => string): () => Promise<void> {
  let fold: Fold | undefined;
  let known = "";
  let position = 0;
  let watches: readonly StoredWatch[] = [];

  const begin = async (): Promise<void> => {
    const { sequence, until } = await ledger.watches.position();
    fold = makeFold(watches, await makeWatchTools());
    position = 0;
    // What was looked at before is known and not told again.
    for await (const event of watchEvents(ledger, watches, 0)) {
      if (event.sequence > sequence) break;
      fold.take(event);
      position = event.sequence;
    }
    position = Math.max(position, sequence);
    if (until !== undefined) fold.tick(until);
  };

  const record = (alerts: readonly Alert[], copies: readonly AlertCopy[], until?: string) =>
    ledger.watches.record({ alerts, copies, position, outs, at: now(), ...(until !== undefined && { until }) });

  const takeNew = async (): Promise<void> => {
    const { sequence } = await ledger.counts();
    for (;;) {
      const alerts: Alert[] = [];
      const copies: AlertCopy[] = [];
      let count = 0;
      for await (const event of watchEvents(ledger, watches, position, PAGE)) {
        const outcome = fold!.take(event);
        alerts.push(...outcome.alerts);
        copies.push(...outcome.copies);
        position = event.sequence;
        count++;
      }
      if (count > 0) await record(alerts, copies);
      if (count < PAGE) break;
    }
    position = Math.max(position, sequence); // a new topic of an old article is a step without a change
  };

  return async () => {
    const list = await ledger.watches.list();
    const name = JSON.stringify(list.map(({ id, since, until }) => [id, since, until]));
    if (list.every(({ removedAt }) => removedAt !== undefined) && fold === undefined) return;
    try {
      if (fold === undefined || name !== known) {
        watches = list;
        known = name;
        await begin();
      }
      await takeNew();
      const instant = now();
      const ended = fold!.tick(instant);
      if (ended.length > 0 && (await record(ended, [], instant)) === undefined) fold = undefined;
    } catch (error) {
      fold = undefined; // what was folded and not recorded is folded again
      throw error;
    }
  };
}
