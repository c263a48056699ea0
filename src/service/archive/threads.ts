import { Worker } from "node:worker_threads";
import { ProblemError } from "#model";
import type { PageRead, RawPage } from "./page.ts";
import type { PageOptions, PageSetting, PageTask, PageTold } from "./task.ts";

interface Waiting {
  /** The archive that the pages are of. */
  readonly source: string;
  readonly resolve: (reads: readonly PageRead[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  isOver: boolean;
}

/** Of each thread, in MB: what is new is swept often, and a page that needs more ends its thread and not the process. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1_536 };
const PROGRAM = new URL("./thread.ts", import.meta.url);

/**
 * Starts threads that read pages; each call goes to the one with the least to do, and one that ended is started again.
 * `program` in place of ours, for tests.
 */
export function startThreads(count: number, setting: PageSetting, program = PROGRAM) {
  const threads = Array.from({ length: count }, () => start(setting, program));
  let last = 0;
  return {
    /** Reads pages, in their order. Throws ProblemError `reader.thread-ended` when the thread ends meanwhile. */
    read(pages: readonly RawPage[], textOptions: PageOptions): Promise<readonly PageRead[]> {
      for (const [n, { isOver }] of threads.entries()) if (isOver) threads[n] = start(setting, program);
      const thread = threads.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least));
      const { source } = textOptions;
      const { promise, resolve, reject } = Promise.withResolvers<readonly PageRead[]>();
      const number = ++last;
      thread.waiting.set(number, { source, resolve, reject });
      const own = pages.map(({ url, contentType, charset, offset, bytes }) => ({
        url,
        offset,
        bytes: new Uint8Array(bytes), // alone in its buffer, which goes over
        ...(contentType !== undefined && { contentType }),
        ...(charset !== undefined && { charset }),
      }));
      const task: PageTask = { number, pages: own, textOptions };
      thread.worker.postMessage(
        task,
        own.map(({ bytes }) => bytes.buffer),
      );
      return promise;
    },
    async close(): Promise<void> {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function start(setting: PageSetting, program: URL): Thread {
  const worker = new Worker(program, { workerData: setting, resourceLimits: LIMITS });
  worker.unref();
  const thread: Thread = { worker, waiting: new Map(), isOver: false };
  const end = (detail: string): void => {
    thread.isOver = true;
    for (const { source, reject } of thread.waiting.values()) reject(toProblem(source, detail));
    thread.waiting.clear();
  };
  worker.on("message", (told: PageTold) => {
    const one = thread.waiting.get(told.number);
    thread.waiting.delete(told.number);
    if ("reads" in told) one?.resolve(told.reads);
    else one?.reject(new Error(told.broken));
  });
  worker.on("error", (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on("exit", (code) => end(`exit ${code}`));
  return thread;
}

function toProblem(source: string, detail: string): ProblemError {
  return new ProblemError({ code: "reader.thread-ended", at: { source }, detail });
}
