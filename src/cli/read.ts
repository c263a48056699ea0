import { type Command, Option } from "commander";
import { helpWords } from "#message";
import type { Reading, Scanned } from "#model";
import {
  type Input,
  listInputs,
  makeBinder,
  makeMeter,
  type ReadOptions,
  readInput,
  toKnownRecord,
  toRecord,
} from "#service";
import { oneOf } from "./argument.ts";
import { gatherDamage } from "./damage.ts";
import { addInputOptions, addThreadsOption, findNames, type InputOptions, toReadOptions } from "./input-options.ts";
import { startProgress } from "./progress.ts";
import { renderReading, renderScanned } from "./reading-table.ts";
import type { Shell } from "./shell.ts";

export const FORMATS = ["table", "ndjson", "json", "html"] as const;
export type Format = (typeof FORMATS)[number];

type Options = InputOptions & { readonly format?: Format; readonly facts?: boolean };

/** `assay read`: prints what is read, input by input, each whole; at the first bad input it ends. */
export function readCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  return addThreadsOption(addInputOptions(command, shell), shell)
    .addOption(new Option("--format <FORMAT>", words["format-read"]).argParser(oneOf("--format", FORMATS, shell.lang)))
    .addOption(new Option("--no-facts", words["no-facts"]))
    .addOption(new Option("--facts").hideHelp()) // facts were asked for by this before they were always there
    .action(async (names: string[], options: Options) => {
      await readAll(findNames(names, command, shell), options, shell);
    });
}

async function readAll(names: readonly string[], options: Options, shell: Shell): Promise<void> {
  const inputs = await listInputs(names);
  const bar = process.stdout.isTTY === true ? undefined : await startProgress(shell); // it would run into the table
  const damage = gatherDamage(shell);
  const readOptions: ReadOptions = {
    ...toReadOptions(options, shell),
    onDamage: damage.onDamage,
    onStoryless: damage.onStoryless,
    ...(bar !== undefined && { onProgress: bar.show }),
  };
  if (inputs.some((input) => input.kind === "stdin")) shell.out.makeEager();
  try {
    const scanned = readEach(inputs, readOptions, shell, options.facts !== false);
    const format = options.format ?? "table";
    if (options.facts === false) await printScanned(scanned, format, shell);
    else await printReadings(await bindAll(scanned), format, shell);
    bar?.stop();
    await damage.end();
  } finally {
    bar?.stop();
  }
}

/** What each input reads; when one was read to its end, what was printed of it goes out. */
async function* readEach(
  inputs: readonly Input[],
  options: ReadOptions,
  { out }: Shell,
  withFacts: boolean,
): AsyncGenerator<Scanned> {
  const meter = makeMeter(inputs, options);
  for (const input of inputs) {
    yield* readInput(input, options, meter, withFacts ? { facts: true } : {});
    await out.endPart();
  }
}

/** A reading with the run that made it. */
export interface Made {
  readonly reading: Reading;
  readonly run: string;
}

async function bindAll(scanned: AsyncIterable<Scanned>): Promise<AsyncGenerator<Made>> {
  const { bind, run } = await makeBinder();
  return (async function* () {
    for await (const one of scanned) yield { reading: bind(one), run: run.id };
  })();
}

/** Prints readings with their facts as they come: an article of a table, a line of NDJSON; a page of HTML is one piece. */
export async function printReadings(made: AsyncIterable<Made>, format: Format, shell: Shell): Promise<void> {
  if (format === "html") return printPage(readingsOf(made), shell);
  const { out, lang, bold } = shell;
  for await (const { reading, run } of made) {
    const isTable = format === "table";
    await out.write(isTable ? renderReading(reading, lang, bold) : `${JSON.stringify(toKnownRecord(reading, run))}\n`);
  }
}

async function printScanned(scanned: AsyncIterable<Scanned>, format: Format, shell: Shell): Promise<void> {
  if (format === "html") return printPage(scanned, shell);
  const { out, lang, bold } = shell;
  for await (const one of scanned)
    await out.write(format === "table" ? renderScanned(one, lang, bold) : `${JSON.stringify(toRecord(one))}\n`);
}

async function printPage(scanned: AsyncIterable<Scanned>, { out, lang }: Shell): Promise<void> {
  out.holdPage();
  const { renderReadings } = await import("#page");
  for await (const piece of renderReadings(scanned, lang)) await out.write(piece);
}

async function* readingsOf(made: AsyncIterable<Made>): AsyncGenerator<Reading> {
  for await (const { reading } of made) yield reading;
}
