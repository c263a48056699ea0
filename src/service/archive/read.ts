import { readWarc } from "#intake";
import { type Problem, ProblemError } from "#model";
import type { Input } from "#service/input.ts";
import type { ReadOptions } from "#service/options.ts";
import type { Meter } from "#service/read.ts";
import { makeCrew } from "./crew.ts";
import { readInOrder } from "./in-order.ts";
import { type ArchiveInput, openArchiveInput } from "./open.ts";
import type { PageRead } from "./page.ts";
import type { PageOptions, PageSetting } from "./task.ts";

/**
 * Reads the pages of a WARC archive (a file, an address, `opened`) in its order, so many at a time as there are cores. What is damaged goes to `onDamage`
 * with its byte, a page without a story to `onStoryless`, and reading goes on; without `onDamage` the first damage is
 * thrown. Throws ProblemError `reader.thread-ended` when threads break down at every page.
 */
export async function* readArchive(
  input: Input,
  { textOptions, reach }: PageSetting & { readonly textOptions: PageOptions },
  options: ReadOptions,
  meter: Meter,
  opened?: ArchiveInput,
): AsyncGenerator<PageRead> {
  const { name } = input;
  const before = meter.bytes;
  const onProgress = (offset: number) => {
    meter.bytes = before + offset;
  };
  const { file, close } = opened ?? (await openArchiveInput(input, options));
  const crew = await makeCrew({ reach, ...(options.threads !== undefined && { threads: options.threads }) });
  try {
    for await (const { item, read } of readInOrder(readWarc(file, { onProgress }), crew, textOptions)) {
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
    await Promise.all([crew.close(), close()]);
  }
}

function report(problem: Problem, { onDamage }: ReadOptions): void {
  if (onDamage === undefined) throw new ProblemError(problem);
  onDamage(problem);
}
