import { createReadStream } from "node:fs";
import { type ArchiveFile, readWarc } from "#intake";
import { type Problem, ProblemError } from "#model";
import { type Input, toFileProblem } from "#service/input.ts";
import type { ReadOptions } from "#service/options.ts";
import type { Meter } from "#service/read.ts";
import { makeCrew } from "./crew.ts";
import { readInOrder } from "./in-order.ts";
import type { PageRead } from "./page.ts";
import type { PageSetting } from "./task.ts";

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads the pages of a WARC file in its order, so many at a time as there are cores. What is damaged goes to `onDamage`
 * with its byte, a page without a story to `onStoryless`, and reading goes on; without `onDamage` the first damage is
 * thrown. Throws ProblemError `reader.thread-ended` when a thread breaks down.
 */
export async function* readArchive(
  input: Input,
  setting: PageSetting,
  options: ReadOptions,
  meter: Meter,
): AsyncGenerator<PageRead> {
  const { name } = input;
  const before = meter.bytes;
  const onProgress = (offset: number) => {
    meter.bytes = before + offset;
  };
  const crew = await makeCrew({ ...setting, ...(options.threads !== undefined && { threads: options.threads }) });
  try {
    for await (const { item, read } of readInOrder(readWarc(openFile(name), { onProgress }), crew)) {
      if (item.kind === "damage")
        report({ code: item.code, at: { source: name, byte: item.offset }, detail: item.reason }, options);
      if (read === undefined) continue;
      if (read.problem !== undefined) report(read.problem, options);
      else if (read.articles.length === 0) options.onStoryless?.();
      meter.articles += read.articles.length;
      if (read.articles.length > 0) meter.report(name);
      yield read;
    }
  } finally {
    await crew.close();
  }
}

function report(problem: Problem, { onDamage }: ReadOptions): void {
  if (onDamage === undefined) throw new ProblemError(problem);
  onDamage(problem);
}

function openFile(path: string): ArchiveFile {
  return { open: (from) => openFrom(path, from) };
}

async function* openFrom(path: string, start: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { start, highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw toFileProblem(error, path);
  }
}
