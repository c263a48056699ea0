import type { Article, Reading, Run } from "#model";
import type { Binder } from "#service/facts.ts";
import type { Input } from "#service/input.ts";
import type { Opened } from "#service/open.ts";
import type { ReadOptions } from "#service/options.ts";
import { type Meter, readInput, readOpened } from "#service/read.ts";
import type { RecordLine } from "#text";

/** A reading with the run that it belongs to. */
export interface Made {
  readonly reading: Reading;
  readonly run: Run;
}

/**
 * What there is to store of an input: articles are read by this program, lines of our own output keep the reading that
 * they bring, under its run. `opened`: the input is laid open already. Throws ProblemError.
 */
export async function* readMade(
  input: Input,
  options: ReadOptions,
  meter: Meter,
  { run: current, bind }: Binder,
  opened?: Opened,
): AsyncGenerator<Made> {
  const { restoreReading, runOf } = await import("./restore.ts"); // only who adds waits for what checks lines
  const brought = new WeakMap<Article, { readonly line: RecordLine; readonly run: Run }>();
  const records = {
    note: (line: RecordLine) => {
      const run = runOf(line, current);
      if (run !== undefined) brought.set(line.article, { line, run });
    },
    has: (article: Article) => brought.has(article),
    facts: true,
  } as const;
  const articles =
    opened === undefined
      ? readInput(input, options, meter, records)
      : readOpened(input, opened, options, meter, records);
  for await (const scanned of articles) {
    const { line, run } = brought.get(scanned.article) ?? {};
    if (line === undefined || run === undefined) yield { reading: bind(scanned), run: current };
    else yield { reading: restoreReading(line, run === current ? bind(scanned) : undefined), run };
  }
}

/** Readings that stand together under one run, in their order. */
export function groupByRun(
  made: readonly Made[],
): readonly { readonly run: Run; readonly readings: readonly Reading[] }[] {
  const groups: { readonly run: Run; readonly readings: Reading[] }[] = [];
  for (const { reading, run } of made) {
    const last = groups.at(-1);
    if (last?.run.id === run.id) last.readings.push(reading);
    else groups.push({ run, readings: [reading] });
  }
  return groups;
}
