import { type Command, Option } from "commander";
import { helpWords } from "#message";
import type { Scanned } from "#model";
import { type Input, listInputs, makeMeter, type ReadOptions, readInput, toRecord } from "#service";
import { badArgument, oneOf } from "./argument.ts";
import { bindAll, toFactPiece } from "./facts.ts";
import { addInputOptions, findNames, type InputOptions, toReadOptions } from "./input-options.ts";
import { startProgress } from "./progress.ts";
import { renderReading } from "./reading-table.ts";
import type { Shell } from "./shell.ts";

export const FORMATS = ["table", "ndjson", "json", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** `assay read`: prints what is read, input by input, each whole; at the first bad input it ends. */
export function readCommand(command: Command, shell: Shell): Command {
  const format = new Option("--format <FORMAT>", helpWords(shell.lang)["format-read"]).argParser(
    oneOf("--format", FORMATS, shell.lang),
  );
  return addInputOptions(command, shell)
    .addOption(format)
    .addOption(new Option("--facts", helpWords(shell.lang).facts))
    .action(async (names: string[], options: InputOptions & { readonly format?: Format; readonly facts?: true }) => {
      if (options.facts === true && options.format === "html")
        throw badArgument("--facts", "not-one-of", shell.lang, "html", "table ndjson json");
      await readAll(findNames(names, command, shell), options, shell);
    });
}

async function readAll(
  names: readonly string[],
  options: InputOptions & { readonly format?: Format; readonly facts?: true },
  shell: Shell,
): Promise<void> {
  const inputs = await listInputs(names);
  const bar = process.stdout.isTTY === true ? undefined : await startProgress(shell); // it would run into the table
  const readOptions: ReadOptions = {
    ...toReadOptions(options, shell),
    ...(bar !== undefined && { onProgress: bar.show }),
  };
  if (inputs.some((input) => input.kind === "stdin")) shell.out.makeEager();
  try {
    const readings = readEach(inputs, readOptions, shell);
    if (options.facts === true) await printFacts(readings, options.format ?? "table", shell);
    else await printReadings(readings, options.format ?? "table", shell);
  } finally {
    bar?.stop();
  }
}

/** What each input reads; when one was read to its end, what was printed of it goes out. */
async function* readEach(inputs: readonly Input[], options: ReadOptions, { out }: Shell): AsyncGenerator<Scanned> {
  const meter = makeMeter(inputs, options);
  for (const input of inputs) {
    yield* readInput(input, options, meter);
    await out.endPart();
  }
}

async function printFacts(readings: AsyncIterable<Scanned>, format: Format, shell: Shell): Promise<void> {
  for await (const reading of bindAll(readings)) await shell.out.write(toFactPiece(reading, format, shell));
}

/** Prints readings as they come: an article of a table, a line of NDJSON; a page of HTML is one piece. */
export async function printReadings(readings: AsyncIterable<Scanned>, format: Format, shell: Shell): Promise<void> {
  const { out, lang, bold } = shell;
  if (format === "html") {
    out.holdPage();
    const { renderReadings } = await import("#page");
    for await (const piece of renderReadings(readings, lang)) await out.write(piece);
    return;
  }
  const toPiece = format === "table" ? (reading: Scanned) => renderReading(reading, lang, bold) : toLine;
  for await (const reading of readings) await out.write(toPiece(reading));
}

function toLine(reading: Scanned): string {
  return `${JSON.stringify(toRecord(reading))}\n`;
}
