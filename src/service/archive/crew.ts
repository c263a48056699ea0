import { availableParallelism } from "node:os";
import { ProblemError } from "#model";
import type { PageRead, RawPage } from "./page.ts";
import { makeReaderHere } from "./reader-here.ts";
import type { PageOptions, PageSetting } from "./task.ts";
import { startThreads } from "./threads.ts";

/** Who reads the pages of an archive: this thread, and others beside it where there are many pages. */
export interface Crew {
  /** How many calls of `read` may be under way so that nobody has to wait. */
  readonly width: number;
  /**
   * Reads pages, in their order. When a thread ends, its pages are read again one by one; the page at which it ends again
   * has that problem. Throws ProblemError `reader.thread-ended` when threads end at every page, and mistakes of ours.
   */
  read(pages: readonly RawPage[], textOptions: PageOptions): Promise<readonly PageRead[]>;
  close(): Promise<void>;
}

export interface CrewOptions extends PageSetting {
  /** Threads that read beside this one; with fewer than two it reads alone. As many as the machine has cores when absent. */
  readonly threads?: number;
  /** Pages that this thread reads before others are started; they take as long to start. */
  readonly alone?: number;
  /** In place of the thread that reads, for tests. */
  readonly program?: URL;
}

const THREADS_MAX = 16;
const ALONE = 64;
/** Calls under way for each thread: one that is read, one that waits for it. */
const CALLS = 2;
/** Pages in a row at which threads end. */
const DEATHS_MAX = 4;

/** Makes a crew, which loads what it needs at once. Threads are started when the first pages were read, so that a short archive does not wait for them. */
export async function makeCrew({ threads, alone = ALONE, program, ...setting }: CrewOptions): Promise<Crew> {
  const count = Math.min(threads ?? availableParallelism(), THREADS_MAX);
  const here = await makeReaderHere(setting);
  let others: ReturnType<typeof startThreads> | undefined;
  let [done, deaths] = [0, 0];
  const readAgain = async (page: RawPage, textOptions: PageOptions): Promise<PageRead> => {
    try {
      const [read] = await others!.read([page], textOptions);
      deaths = 0;
      return read!;
    } catch (error) {
      if (!isOfThread(error) || ++deaths > DEATHS_MAX) throw error;
      return { articles: [], problem: { ...error.problem, at: { ...error.problem.at, byte: page.offset } } };
    }
  };
  return {
    width: count < 2 ? 1 : count * CALLS,
    async read(pages, textOptions) {
      done += pages.length;
      if (count < 2 || (others === undefined && done <= alone)) return here(pages, textOptions);
      others ??= startThreads(count, setting, program);
      try {
        return await others.read(pages, textOptions);
      } catch (error) {
        if (!isOfThread(error)) throw error;
        const reads: PageRead[] = [];
        for (const page of pages) reads.push(await readAgain(page, textOptions));
        return reads;
      }
    },
    close: async () => others?.close(),
  };
}

function isOfThread(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.code === "reader.thread-ended";
}
