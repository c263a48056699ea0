import { setImmediate } from "node:timers/promises";
import { type Problem, ProblemError, type Reading, type Run } from "#model";
import type { Crew } from "#service/archive/crew.ts";
import { readInOrder } from "#service/archive/in-order.ts";
import type { PageRead } from "#service/archive/page.ts";
import { toTextOptions } from "#service/read.ts";
import type { Made } from "#service/restore/made.ts";
import type { FlowEvent } from "./event.ts";
import type { Paged } from "./ready.ts";

/** What there is to store of one visit, and what was wrong. */
export interface Read {
  readonly made: readonly Made[];
  readonly problem?: Problem;
  /** Of the pages of an archive. */
  readonly problems?: readonly Problem[];
  readonly storyless?: number;
}

/** The articles of some pages of an archive. What is wrong with a page, or a mistake of ours at it, spoils that page alone. */
export async function readPages(
  { task: { address }, pages, options }: Paged,
  crew: Crew,
  run: Run,
  tell: (event: FlowEvent) => void,
): Promise<Read> {
  const textOptions = toTextOptions({ kind: "file", name: address }, {}, options);
  const readEach = async function* (): AsyncGenerator<PageRead> {
    for (const page of pages) {
      try {
        yield* await crew.read([page], textOptions);
      } catch (error) {
        if (error instanceof ProblemError) yield { articles: [], problem: error.problem };
        else {
          tell({ event: "mistake", address, error });
          const at = { source: address, byte: page.offset };
          yield { articles: [], problem: { code: "input.unreadable", at, detail: String(error) } };
        }
      }
    }
  };
  try {
    return await gather(readAll(), run);
  } catch {
    return gather(readEach(), run);
  }

  async function* readAll(): AsyncGenerator<PageRead> {
    const items = (async function* () {
      yield* pages;
    })();
    for await (const { read } of readInOrder(items, crew, textOptions)) if (read !== undefined) yield read;
  }
}

async function gather(reads: AsyncIterable<PageRead>, run: Run): Promise<Read> {
  const made: Made[] = [];
  const problems: Problem[] = [];
  let storyless = 0;
  for await (const { articles, problem } of reads) {
    for (const reading of articles as readonly Reading[]) made.push({ reading, run });
    if (problem !== undefined) problems.push(problem);
    else if (articles.length === 0) storyless++;
    await setImmediate(); // fetches go on between two pages
  }
  return { made, problems, storyless };
}
