import { randomBytes } from "node:crypto";
import { ProblemError } from "#model";
import type { Added } from "#service/add.ts";
import type { Job } from "./job.ts";
import type { ReadingThread } from "./reading-thread.ts";
import type { Handed, Report } from "./task.ts";

/** Texts on their way into the ledger, one after another; kept in memory. */
export interface Jobs {
  /** Takes a text on; `undefined` when too many are waiting already. */
  add(handed: Handed): Job | undefined;
  find(id: string): Job | undefined;
  /** Tells every change of a job until the listener is taken off by what is returned. */
  watch(id: string, listener: (job: Job) => void): () => void;
}

export interface JobLimits {
  /** Texts that wait, and their bytes. */
  readonly waiting: number;
  readonly bytes: number;
  /** Finished jobs that are remembered. */
  readonly kept: number;
  /** Articles of a job that are named. */
  readonly named: number;
}

const LIMITS: JobLimits = { waiting: 50, bytes: 192 * 1024 * 1024, kept: 500, named: 100 };
const ID_BYTES = 12;
const NOTHING: Added = { added: 0, known: 0, superseded: 0, figures: 0, times: 0 };

/** Jobs over a thread that reads. `onError` is told of mistakes of ours. */
export function makeJobs(
  thread: Pick<ReadingThread, "run">,
  { onError, limits = LIMITS }: { readonly onError?: (error: unknown) => void; readonly limits?: JobLimits } = {},
): Jobs {
  const jobs = new Map<string, Job>();
  const queue: { readonly id: string; readonly handed: Handed }[] = [];
  const listeners = new Map<string, Set<(job: Job) => void>>();
  let isRunning = false;

  const change = (id: string, part: Partial<Job>): void => {
    const job = jobs.get(id);
    if (job === undefined) return;
    const next = { ...job, ...part, version: job.version + 1 };
    jobs.set(id, next);
    for (const listener of listeners.get(id) ?? []) listener(next);
  };

  const hear = (id: string, report: Report): void => {
    if (report.kind === "progress") {
      const { bytes, articles, totalBytes } = report;
      change(id, { bytes, read: articles, ...(totalBytes !== undefined && { totalBytes }) });
    } else if (report.kind === "stored") {
      const named = jobs.get(id)?.articles ?? [];
      const articles = [...named, ...report.articles].slice(0, limits.named);
      change(id, { stored: report.sum, articles });
    }
  };

  const runAll = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { id, handed } = next;
      for (const [ahead, waiting] of queue.entries()) change(waiting.id, { ahead: ahead + 1 });
      change(id, { state: "running", ahead: 0 });
      try {
        const stored = await thread.run<Added>("add", handed, (report) => hear(id, report));
        change(id, { state: "done", stored });
      } catch (error) {
        if (!(error instanceof ProblemError)) onError?.(error);
        change(id, { state: "failed", ...(error instanceof ProblemError && { problem: error.problem }) });
      }
      forget();
    }
    isRunning = false;
  };

  const forget = (): void => {
    for (const { id, state } of jobs.values()) {
      if (jobs.size <= limits.kept) return;
      if (state === "done" || state === "failed") jobs.delete(id);
    }
  };

  return {
    add(handed) {
      const waiting = queue.reduce((sum, one) => sum + (one.handed.bytes?.length ?? 0), 0);
      if (queue.length >= limits.waiting || waiting + (handed.bytes?.length ?? 0) > limits.bytes) return undefined;
      const id = randomBytes(ID_BYTES).toString("hex");
      const size = handed.bytes === undefined ? {} : { totalBytes: handed.bytes.length };
      const ahead = queue.length + (isRunning ? 1 : 0);
      const known = { bytes: 0, read: 0, stored: NOTHING, articles: [] };
      jobs.set(id, { id, state: "queued", input: handed.name, version: 1, ahead, ...known, ...size });
      queue.push({ id, handed });
      void runAll();
      return jobs.get(id);
    },
    find: (id) => jobs.get(id),
    watch(id, listener) {
      const heard = listeners.get(id) ?? new Set();
      listeners.set(id, heard.add(listener));
      return () => {
        heard.delete(listener);
        if (heard.size === 0) listeners.delete(id);
      };
    },
  };
}
