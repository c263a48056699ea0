import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Ledger, StoredWatch } from "#ledger";
import type { Alert, AlertCopy } from "#model";
import { now as clock } from "#service/clock.ts";
import { type Fold, makeFold } from "#watch";
import { type DeliverContext, deliverDue } from "./deliver.ts";
import { NO_OUTS, type Outs, outNames, outsByWatch } from "./outs.ts";
import { keepSnapshot, loadSnapshot } from "./snapshot.ts";
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
  /** Changes after which what was folded is written down; a part of the ledger when absent. */
  readonly writeAfter?: number;
  readonly onError?: (error: unknown) => void;
  /** Told now and then while there is something to look at: the sequence that was come to, of how many. */
  readonly onProgress?: (sequence: number, of: number) => void;
}

export interface Following {
  /** Something was appended: looks at once. */
  wake(): void;
  /** Resolves when everything that is in the ledger now was looked at and recorded. */
  settled(): Promise<void>;
  /** Resolves when everything that was due to be sent was tried. */
  sent(): Promise<void>;
  /** Ends after the page that is under way; what was not looked at is looked at by whoever follows next. */
  close(): Promise<void>;
}

/** Changes that are looked at between two records. */
const PAGE = 400;
/** Changes that are folded before others have their turn. */
const BREATH = 64;
const LOOK = 500;
/** Changes after which what was folded is written down: so many, and so large a part of the ledger. */
const WRITE_AFTER = 1_000;
const WRITE_SHARE = 8;
/** A shorter tail is folded again sooner than written down. */
const TAIL = 50;
/** Longer than the time of one post or letter. */
const HOLD = 60_000;

/**
 * Follows a ledger with its watches: records alerts as the articles come, and sends them out. Any number may follow one
 * ledger; alerts are recorded once, deliveries are held by one at a time. Stopped at any point it goes on where it was.
 */
export function followWatches(ledger: Ledger, options: FollowOptions = {}): Following {
  const { outs = NO_OUTS, now = clock, look = LOOK, hold = HOLD, onError = () => {} } = options;
  const { chance = Math.random, writeAfter, onProgress } = options;
  const stop = new AbortController();
  const steps = makeSteps(ledger, {
    outs,
    now,
    stop: stop.signal,
    ...(writeAfter !== undefined && { writeAfter }),
    ...(onProgress !== undefined && { onProgress }),
  });
  const ways = outNames(outs).map((out) =>
    makeWay({ ledger, outs, owner: randomUUID(), now, hold, chance }, out, onError),
  );
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const run = (): Promise<void> => {
    clearTimeout(timer);
    turn = turn
      .then(() => (stop.signal.aborted ? undefined : steps.step()))
      .catch(onError)
      .then(() => {
        if (stop.signal.aborted) return;
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
    sent: async () => void (await Promise.all(ways.map((way) => way.idle()))),
    async close() {
      stop.abort();
      clearTimeout(timer);
      await turn;
      await steps.end().catch(onError);
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
    idle: async () => going,
    async close() {
      isClosed = true;
      await going;
    },
  };
}

interface Steps {
  /** One look at the ledger: everything new is folded and recorded, then waits that have ended. */
  step(): Promise<void>;
  /** Writes down what was come to, so that whoever follows next begins there. */
  end(): Promise<void>;
}

interface StepOptions extends Pick<FollowOptions, "writeAfter" | "onProgress"> {
  readonly outs: Outs;
  readonly now: () => string;
  /** Ends a step at the next place where it can be gone on from. */
  readonly stop: AbortSignal;
}

/** A step was stopped before it had come to the end. */
class StoppedError extends Error {}

function makeSteps(ledger: Ledger, { outs, now, stop, writeAfter, onProgress }: StepOptions): Steps {
  let fold: Fold | undefined;
  /** Changes that are folded and not written down. */
  let unwritten = 0;
  let known = "";
  let position = 0;
  let watches: readonly StoredWatch[] = [];

  /** Folds watches over what was looked at before, which is known and not told again. */
  const catchUp = async (caught: Fold, fresh: readonly StoredWatch[], after: number, until: number): Promise<Fold> => {
    if (fresh.length === 0) return caught;
    let count = 0;
    for await (const event of watchEvents(ledger, fresh, after)) {
      if (event.sequence > until) break;
      caught.take(event);
      unwritten++;
      // a process that ends on the way has come so far
      if (fold === undefined) await write(caught, event.sequence, stop.aborted ? TAIL : undefined);
      if (stop.aborted) throw new StoppedError();
      if (++count % BREATH > 0) continue;
      onProgress?.(event.sequence, until);
      await setImmediate();
    }
    return caught;
  };

  /** Written after it was recorded: what stands behind a snapshot is told. */
  const write = async (of: Fold, at: number, least = Math.max(WRITE_AFTER, at / WRITE_SHARE)): Promise<void> => {
    if (unwritten < (writeAfter ?? least)) return;
    const state = of.state();
    if (state.watches.length === 0) return;
    await keepSnapshot(ledger, at, state);
    unwritten = 0;
  };

  /** Goes on where the last that followed had come to, as far as that was written down. */
  const resume = async (list: readonly StoredWatch[], sequence: number): Promise<Fold | undefined> => {
    position = sequence;
    watches = [];
    const written = await loadSnapshot(ledger);
    if (written === undefined) return undefined;
    position = Math.max(sequence, written.sequence); // behind it was nothing to tell
    unwritten = 0;
    const names = new Set(written.state.watches.map(nameOf));
    watches = list.filter((watch) => names.has(nameOf(watch)));
    const resumed = makeFold(watches, await makeWatchTools(), written.state);
    return catchUp(resumed, watches, written.sequence, position);
  };

  /** Goes on with the watches of a list: those that are followed already are not folded anew. */
  const follow = async (list: readonly StoredWatch[]): Promise<void> => {
    const { sequence, until } = await ledger.watches.position();
    if (fold === undefined) {
      fold = await resume(list, sequence);
      if (until !== undefined) fold?.tick(until);
    }
    const before = new Map(watches.map((watch) => [nameOf(watch), watch]));
    const fresh = list.filter((watch) => !before.has(nameOf(watch)) && !isOver(watch, position, until));
    const caught = await catchUp(makeFold(fresh, await makeWatchTools()), fresh, 0, position);
    if (until !== undefined) caught.tick(until);
    if (fold === undefined) fold = caught;
    else if (fresh.length > 0) fold.join(caught);
    fold.limit(list);
    watches = list.filter((watch) => before.has(nameOf(watch)) || fresh.includes(watch));
  };

  const record = (alerts: readonly Alert[], copies: readonly AlertCopy[], until?: string) =>
    ledger.watches.record({
      alerts,
      copies,
      position,
      outs: outNames(outs),
      outsOf: outsByWatch(outs, watches),
      at: now(),
      ...(until !== undefined && { until }),
    });

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
        if (++count % BREATH === 0) await setImmediate();
      }
      if (count > 0) await record(alerts, copies);
      unwritten += count;
      await write(fold!, position);
      if (count < PAGE) break;
      onProgress?.(position, sequence);
      if (stop.aborted) throw new StoppedError();
    }
    position = Math.max(position, sequence); // a new topic of an old article is a step without a change
  };

  const step = async (): Promise<void> => {
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
      if (error instanceof StoppedError) return;
      fold = undefined; // what was folded and not recorded is folded again
      throw error;
    }
  };
  const end = async (): Promise<void> => {
    if (fold !== undefined) await write(fold, position, TAIL);
  };
  return { step, end };
}

/** A watch that was removed and added again is another one. */
function nameOf({ id, since }: { readonly id: string; readonly since?: number }): string {
  return `${id} ${since}`;
}

/** Whether a watch was removed, and everything until then was looked at and waited for. */
function isOver({ removedAt, until }: StoredWatch, position: number, waited: string | undefined): boolean {
  return removedAt !== undefined && until! <= position && waited !== undefined && removedAt <= waited;
}
