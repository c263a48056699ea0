import { type Command, Option } from "commander";
import { helpWords, report } from "#message";
import { type Added, addInputs, findLedgerPath, openForAppending } from "#service";
import { oneOf } from "./argument.ts";
import { EXIT } from "./exit.ts";
import { addInputOptions, findNames, type InputOptions, toReadOptions } from "./input-options.ts";
import { addLedgerOption, type LedgerOption } from "./ledger-option.ts";
import { startProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";

const FORMATS = ["table", "json", "ndjson"] as const;

type Options = InputOptions & LedgerOption & { readonly format?: (typeof FORMATS)[number] };

/** `assay add`: reads into the ledger and says what was stored, also when a bad input ends it. */
export function addCommand(command: Command, shell: Shell): Command {
  const format = new Option("--format <FORMAT>", helpWords(shell.lang)["format-add"]).argParser(
    oneOf("--format", FORMATS, shell.lang),
  );
  return addLedgerOption(addInputOptions(command, shell), shell)
    .addOption(format)
    .action(async (names: string[], options: Options) => {
      await addAll(findNames(names, command, shell), options, shell);
    });
}

async function addAll(names: readonly string[], options: Options, shell: Shell): Promise<void> {
  const path = findLedgerPath(options.ledger, shell.env);
  let stored: Added | undefined;
  const tellStored = () => {
    if (stored !== undefined) shell.tell(report(shell.lang, "stored-before-problem", { ...stored, ledger: path }));
  };
  const ledger = await openForAppending(path);
  const bar = await startProgress(shell);
  const interrupt = () => {
    // Appends are whole and acknowledged: between two of them it is safe to go.
    bar?.stop();
    tellStored();
    shell.tell(report(shell.lang, "interrupted"));
    process.exit(EXIT.interrupted);
  };
  process.once("SIGINT", interrupt);
  try {
    const onStored = (sum: Added) => {
      stored = sum;
    };
    const added = await addInputs(ledger, names, {
      ...toReadOptions(options, shell),
      onStored,
      ...(bar !== undefined && { onProgress: bar.show }),
    });
    bar?.stop();
    await shell.out.write(
      options.format === undefined || options.format === "table"
        ? `${report(shell.lang, "added", { ...added, ledger: path })}\n`
        : `${JSON.stringify({ ...added, ledger: path })}\n`,
    );
  } catch (error) {
    bar?.stop();
    tellStored();
    throw error;
  } finally {
    process.off("SIGINT", interrupt);
    await ledger.close();
  }
}
