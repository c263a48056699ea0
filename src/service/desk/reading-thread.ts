import { Worker } from "node:worker_threads";
import { ProblemError } from "#model";
import type { Handed, Report, Task, ThreadSetting, Told } from "./task.ts";

/** A thread that reads texts, so that whoever asks the desk something does not wait for it. */
export interface ReadingThread {
  /**
   * Has a text read; `onReport` is told how far it is. What comes back is the task's. Throws ProblemError at a bad
   * text, a plain `Error` when the thread broke or was closed.
   */
  run<T>(kind: Task["kind"], handed: Handed, onReport?: (report: Report) => void): Promise<T>;
  /** Ends the thread; an append that is not acknowledged yet is undone by the ledger. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onReport: ((report: Report) => void) | undefined;
}

/** Starts the thread over a ledger file; when it breaks it is started again for the next text. */
export function startReadingThread(path: string): ReadingThread {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isClosed = false;
  let worker: Worker | undefined = start();

  function start(): Worker {
    const started = new Worker(new URL("./thread.ts", import.meta.url), {
      workerData: { path } satisfies ThreadSetting,
    });
    started.unref();
    started.on("message", ({ number, report }: Told) => hear(number, report));
    started.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
    started.on("exit", () => {
      if (worker === started) worker = undefined;
      fail(new Error("the reading thread has ended"));
    });
    return started;
  }

  function hear(number: number, report: Report): void {
    const one = waiting.get(number);
    if (one === undefined) return;
    if (report.kind === "progress" || report.kind === "stored") {
      one.onReport?.(report);
      return;
    }
    waiting.delete(number);
    if (report.kind === "done") one.resolve(report.value);
    else one.reject(report.kind === "failed" ? new ProblemError(report.problem) : new Error(report.reason));
  }

  function fail(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    run<T>(kind: Task["kind"], handed: Handed, onReport?: (report: Report) => void): Promise<T> {
      if (isClosed) return Promise.reject(new Error("the reading thread is closed"));
      worker ??= start();
      const number = ++last;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.set(number, { resolve, reject, onReport });
      worker.postMessage({ number, kind, handed } satisfies Task);
      return promise as Promise<T>;
    },
    async close() {
      isClosed = true;
      await worker?.terminate();
    },
  };
}
