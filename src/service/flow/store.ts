import { setImmediate } from "node:timers/promises";
import type { Finished, Ledger, NewVisit } from "#ledger";
import { ProblemError, type Reading } from "#model";
import type { Crew } from "#service/archive/crew.ts";
import type { Binder } from "#service/facts.ts";
import { makeMeter } from "#service/read.ts";
import { groupByRun, type Made, readMade } from "#service/restore/made.ts";
import { oneChunk } from "#text";
import type { FlowEvent, Stored } from "./event.ts";
import { type Read, readPages } from "./read-pages.ts";
import { isPaged, isUnread, type Ready, sizeOf, type Unread, type WhatWasRead } from "./ready.ts";

type Tell = (event: FlowEvent) => void;

/**
 * Reads what was fetched, appends it and only then ends the visits: a process that is killed between the two fetches
 * again what the ledger knows already.
 */
export async function storeReady(
  ledger: Pick<Ledger, "append" | "flow">,
  { binder, crew }: { readonly binder: Binder; readonly crew: Crew },
  ready: readonly Ready[],
  now: () => string,
  tell: Tell,
): Promise<void> {
  const read: Read[] = [];
  for (const one of ready) {
    if (isPaged(one)) read.push(await readPages(one, crew, binder.run, tell));
    else read.push(isUnread(one) ? await readOne(one, binder, tell) : { made: [] });
    await setImmediate(); // fetches go on between two pages
  }
  for (const { run, readings } of groupByRun(read.flatMap(({ made }) => made))) {
    tell({ event: "stored", ...count(readings), ...(await ledger.append(readings, run, now())) });
  }
  const at = now();
  const finished = ready.map((one, i) => finish(one, read[i]!, at));
  await ledger.flow.finish(finished, at);
  for (const [i, { task, result }] of finished.entries()) {
    const { articles = [], ...visit } = result.visit;
    const source = ready[i]!.source.address;
    tell({ event: "visited", kind: task.kind, address: task.address, source, ...visit, articles: articles.length });
  }
}

/** The articles up to the first problem. A mistake of ours spoils the page and not the run. */
async function readOne({ task, bytes, opened, options }: Unread, binder: Binder, tell: Tell): Promise<Read> {
  const { address } = task;
  const made: Made[] = [];
  const input = { kind: "stdin", name: address, bytes: bytes.length } as const;
  try {
    const chunks = oneChunk(bytes);
    for await (const one of readMade(input, options, makeMeter([], {}), binder, { ...opened, chunks })) made.push(one);
    return { made };
  } catch (error) {
    if (error instanceof ProblemError) return { made, problem: error.problem };
    tell({ event: "mistake", address, error });
    return { made, problem: { code: "input.unreadable", at: { source: address }, detail: String(error) } };
  }
}

function finish(ready: Ready, { made, problem, problems = [], storyless = 0 }: Read, at: string): Finished {
  const { task, took } = ready;
  if (isPaged(ready)) {
    const articles = made.map(({ reading }) => reading.article.hash);
    const result = ready.settle({ articles, problems, storyless }, at);
    return { task, result: { ...result, visit: { ...result.visit, took, bytes: ready.size } } };
  }
  if (!isUnread(ready)) return { task, result: { ...ready.result, visit: { ...ready.result.visit, took } } };
  const published = made[0]?.reading.article.published;
  const read: WhatWasRead = {
    articles: made.map(({ reading }) => reading.article.hash),
    ...(published !== undefined && { published }),
    ...(problem !== undefined && { problem }),
  };
  const result = ready.settle(read, at);
  const visit: NewVisit = { ...result.visit, took, bytes: sizeOf(ready) };
  return { task, result: { ...result, visit } };
}

function count(readings: readonly Reading[]): Pick<Stored, "figures" | "facts"> {
  return {
    figures: readings.reduce((sum, { figures }) => sum + figures.length, 0),
    facts: readings.reduce((sum, { facts }) => sum + facts.length, 0),
  };
}
