import { availableParallelism } from "node:os";
import type { PageRead, RawPage } from "./page.ts";
import { makeReaderHere } from "./reader-here.ts";
import type { PageSetting } from "./task.ts";
import { startThreads } from "./threads.ts";

/** Who reads the pages of an archive: this thread, and others beside it where there are many pages. */
export interface Crew {
  /** How many calls of `read` may be under way so that nobody has to wait. */
  readonly width: number;
  /** Reads pages, in their order. Throws ProblemError `reader.thread-ended`, and mistakes of ours. */
  read(pages: readonly RawPage[]): Promise<readonly PageRead[]>;
  close(): Promise<void>;
}

export interface CrewOptions extends PageSetting {
  /** Threads that read beside this one; with fewer than two it reads alone. As many as the machine has cores when absent. */
  readonly threads?: number;
  /** Pages that this thread reads before others are started; they take as long to start. */
  readonly alone?: number;
}

const THREADS_MAX = 16;
const ALONE = 64;
/** Calls under way for each thread: one that is read, one that waits for it. */
const CALLS = 2;

/** Makes a crew. Threads are started when the first pages were read, so that a short archive does not wait for them. */
export async function makeCrew({ threads, alone = ALONE, ...setting }: CrewOptions): Promise<Crew> {
  const count = Math.min(threads ?? availableParallelism(), THREADS_MAX);
  const here = await makeReaderHere(setting);
  let others: ReturnType<typeof startThreads> | undefined;
  let done = 0;
  return {
    width: count < 2 ? 1 : count * CALLS,
    read(pages) {
      done += pages.length;
      if (count < 2 || (others === undefined && done <= alone)) return here(pages);
      others ??= startThreads(count, setting);
      return others.read(pages);
    },
    close: async () => others?.close(),
  };
}
