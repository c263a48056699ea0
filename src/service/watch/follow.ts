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

  /** Folds watches over what was looked at before, which is known and not told again. */
  const catchUp = async (fresh: readonly StoredWatch[], until: number): Promise<Fold> => {
    const caught = makeFold(fresh, await makeWatchTools());
    for await (const event of watchEvents(ledger, fresh, 0)) {
      if (event.sequence > until) break;
      caught.take(event);
    }
    return caught;
  };

  /** Goes on with the watches of a list: those that are followed already are not folded anew. */
  const follow = async (list: readonly StoredWatch[]): Promise<void> => {
    const { sequence, until } = await ledger.watches.position();
    if (fold === undefined) {
      position = sequence;
      watches = [];
    }
    const before = new Map(watches.map((watch) => [nameOf(watch), watch]));
    const fresh = list.filter((watch) => !before.has(nameOf(watch)) && !isOver(watch, position, until));
    const caught = await catchUp(fresh, position);
    if (until !== undefined) caught.tick(until);
    if (fold === undefined) fold = caught;
    else if (fresh.length > 0) fold.join(caught);
    fold.limit(list);
    watches = list.filter((watch) => before.has(nameOf(watch)) || fresh.includes(watch));
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
    if (list.every(({ removedAt }) => removedAt !== undefined) && fold === undefined) return;
    try {
      const name = JSON.stringify(list.map(({ id, since, until }) => [id, since, until]));
      if (fold === undefined || name !== known) {
        await follow(list);
        known = name;
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

/** A watch that was removed and added again is another one. */
function nameOf({ id, since }: StoredWatch): string {
  return `${id} ${since}`;
}

/** Whether a watch was removed, and everything until then was looked at and waited for. */
function isOver({ removedAt, until }: StoredWatch, position: number, waited: string | undefined): boolean {
  return removedAt !== undefined && until! <= position && waited !== undefined && removedAt <= waited;
}
