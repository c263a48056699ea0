import { Worker } from "node:worker_threads";
import type { Ledger } from "#ledger";
import type { BesideTask, BesideTold } from "./beside-task.ts";
import { fromWire } from "./wire.ts";

/** A ledger with fewer facts is looked through at once, without a thread. */
const FACTS_MIN = 5_000;
/** Milliseconds after which a thread that has nothing to do ends. */
const IDLE = 30_000;

type AnyTask = BesideTask extends infer T ? (T extends BesideTask ? Omit<T, "number"> : never) : never;

interface Waiting {
  hear(told: BesideTold): void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  idle: NodeJS.Timeout | undefined;
}

const threads = new WeakMap<Ledger, Thread>();
let last = 0;

/** Whether long work over a ledger is done in a thread: it is in a file, and large. */
export async function isDoneBeside(ledger: Pick<Ledger, "file" | "counts">): Promise<boolean> {
  return ledger.file !== undefined && (await ledger.counts()).facts >= FACTS_MIN;
}

/** Has a thread do something over the ledger's file and gives the parts as they come. Throws what went wrong there. */
export async function* doBeside<T>(ledger: Ledger, task: AnyTask): AsyncGenerator<T> {
  const number = ++last;
  const parts: T[] = [];
  let end: BesideTold | undefined;
  let wake = (): void => undefined;
  const thread = startOf(ledger);
  thread.waiting.set(number, {
    hear(told) {
      if (told.kind === "part") parts.push(...(fromWire(told.values) as T[]));
      else end = told;
      wake();
    },
  });
  clearTimeout(thread.idle);
  thread.worker.postMessage({ ...task, number } as BesideTask);
  try {
    for (;;) {
      while (parts.length > 0) yield parts.shift()!;
      if (end !== undefined) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (end.kind === "broken") throw new Error(end.reason);
  } finally {
    thread.waiting.delete(number);
    if (thread.waiting.size === 0) thread.idle = setTimeout(() => stop(ledger, thread), IDLE).unref();
  }
}

function startOf(ledger: Ledger): Thread {
  const known = threads.get(ledger);
  if (known !== undefined) return known;
  const worker = new Worker(new URL("./beside-thread.ts", import.meta.url), { workerData: { path: ledger.file } });
  worker.unref();
  const thread: Thread = { worker, waiting: new Map(), idle: undefined };
  threads.set(ledger, thread);
  const fail = (reason: string) => {
    if (threads.get(ledger) === thread) threads.delete(ledger);
    for (const [number, one] of thread.waiting) one.hear({ number, kind: "broken", reason });
  };
  worker.on("message", (told: BesideTold) => thread.waiting.get(told.number)?.hear(told));
  worker.on("error", (error) => fail(String(error)));
  worker.on("exit", () => fail("the thread beside the desk has ended"));
  return thread;
}

function stop(ledger: Ledger, thread: Thread): void {
  if (thread.waiting.size > 0) return;
  if (threads.get(ledger) === thread) threads.delete(ledger);
  void thread.worker.terminate();
}
