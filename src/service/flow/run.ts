import { randomUUID } from "node:crypto";
import type { Ledger, Task } from "#ledger";
import type { Source } from "#model";
import { makeCrew } from "#service/archive/crew.ts";
import { makeBinder } from "#service/facts.ts";
import { followWatches } from "#service/watch/follow.ts";
import type { Outs } from "#service/watch/outs.ts";
import { makeArchiveShelf } from "./archive-reader.ts";
import { makeBell } from "./bell.ts";
import type { FlowContext } from "./context.ts";
import { doTask } from "./do-task.ts";
import type { FlowEvent, RunSummary } from "./event.ts";
import { finishWatching, makeFoldTeller } from "./finish-watching.ts";
import { IDLE, IN_FLIGHT_MAX, LEASE, STOP_MAX, WAITING_BYTES_MAX } from "./limits.ts";
import { fetchOnce } from "./once.ts";
import { type Ready, sizeOf } from "./ready.ts";
import { after } from "./schedule.ts";
import { storeReady } from "./store.ts";
import { makeTally } from "./summary.ts";
import { makeContext, type WebOptions } from "./web.ts";
import { within } from "./within.ts";

export interface RunOptions extends WebOptions {
  /** Ends when nothing is due any more. */
  readonly once?: boolean;
  /** Stops the run: what is read already is stored, what is being fetched is given back. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: FlowEvent, at: string) => void;
  /** Where alerts of watches go beside the ledger. */
  readonly outs?: Outs;
  /** Threads that read the pages of archives; see `ReadOptions`. */
  readonly threads?: number;
  /** Seconds in which what is under way ends when the run is to stop. */
  readonly stopMax?: number;
  /** In place of the net, for tests. */
  readonly context?: FlowContext;
}

/**
 * Works on the queue of a ledger until it is stopped (or, `once`, until nothing is due). One run works on a ledger at a
 * time, and watches are told of what it stores. What an earlier run left under way is done again. Throws ProblemError `ledger.running`, or what the ledger throws.
 */
export async function runFlow(ledger: Ledger, options: RunOptions = {}): Promise<RunSummary> {
  const hold = await ledger.flow.hold();
  try {
    await ledger.flow.release();
    return await work(ledger, options);
  } finally {
    await hold.release();
  }
}

const MILLISECONDS = 1_000;

async function work(ledger: Ledger, options: RunOptions): Promise<RunSummary> {
  const { once = false, signal, onEvent, stopMax = STOP_MAX } = options;
  const { flow } = ledger;
  const owner = randomUUID();
  const [bell, tally, stop] = [makeBell(), makeTally(), new AbortController()];
  const ctx = fetchOnce(options.context ?? (await makeContext(options, stop.signal)));
  const tell = (event: FlowEvent): void => {
    tally.note(event);
    onEvent?.(event, ctx.now());
  };
  const folded = makeFoldTeller(ctx.ticks, (sequence, of) => tell({ event: "watching", sequence, of }));
  const watching = followWatches(ledger, {
    now: ctx.now,
    onProgress: folded.note,
    ...(options.outs !== undefined && { outs: options.outs }),
    onError: (error) => tell({ event: "mistake", address: "watches", error }),
  });
  const binder = await makeBinder();
  const shelf = makeArchiveShelf();
  const crew = await makeCrew({ reach: "facts", ...(options.threads !== undefined && { threads: options.threads }) });
  const ready: Ready[] = [];
  const fetching = new Set<Task>();
  let storing: Promise<void> | undefined;
  let inHand = 0;
  let released = 0;
  let broken: { readonly error: unknown } | undefined;

  const fail = (error: unknown): void => {
    broken ??= { error };
    bell.ring();
  };
  const fetchOne = async (task: Task, source: Source): Promise<void> => {
    fetching.add(task);
    try {
      ready.push(await doTask(task, source, ctx, shelf));
    } catch (error) {
      if (stop.signal.aborted) released++;
      else fail(error);
      inHand--;
    } finally {
      fetching.delete(task);
      bell.ring();
    }
  };
  const storeSome = async (): Promise<void> => {
    const some = ready.splice(0);
    try {
      await storeReady(ledger, { binder, crew }, some, ctx.now, tell);
      watching.wake();
    } catch (error) {
      fail(error);
    }
    inHand -= some.length;
    storing = undefined;
    bell.ring();
  };
  const waitingBytes = () => ready.reduce((sum, one) => sum + sizeOf(one), 0);
  const leaseSome = async (): Promise<void> => {
    const at = ctx.now();
    const free = IN_FLIGHT_MAX - inHand;
    if (free <= 0 || waitingBytes() >= WAITING_BYTES_MAX) return;
    const tasks = await flow.lease(owner, free, at, after(at, LEASE));
    if (tasks.length === 0) return;
    const sources = new Map((await flow.sources()).map((source) => [source.id, source]));
    for (const task of tasks) {
      inHand++;
      void fetchOne(task, sources.get(task.source)!);
    }
  };

  const onStop = (): void => {
    tell({ event: "stopping" });
    stop.abort(new Error("the run is to stop"));
    bell.ring();
  };
  if (signal?.aborted === true) onStop();
  else signal?.addEventListener("abort", onStop, { once: true });
  tell({ event: "begun", sources: await countOn(ledger), due: (await flow.queue(ctx.now())).due });
  try {
    while (!stop.signal.aborted && broken === undefined) {
      await leaseSome();
      if (ready.length > 0) storing ??= storeSome();
      else if (inHand === 0 && once) break;
      await bell.wait(IDLE * MILLISECONDS);
    }
    stop.abort(new Error("the run is over"));
    await within(stopMax * MILLISECONDS, async () => {
      await storing;
      while (fetching.size > 0) await bell.wait(IDLE * MILLISECONDS);
      if (ready.length > 0 && broken === undefined) await storeSome();
    });
    if (broken !== undefined) throw broken.error;
    return tally.sum(released);
  } finally {
    await flow.release(owner);
    await Promise.all([shelf.close(), crew.close()]);
    folded.begin();
    await finishWatching(watching, {
      isPatient: once && broken === undefined,
      stopMax,
      ...(signal !== undefined && { signal }),
    });
    signal?.removeEventListener("abort", onStop);
  }
}

async function countOn({ flow }: Ledger): Promise<number> {
  return (await flow.sources()).filter(({ removedAt }) => removedAt === undefined).length;
}
