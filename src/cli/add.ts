import { type Command, Option } from "commander";
import { helpWords, report } from "#message";
import { type Added, addInputs, findLedgerPath, openForAdding } from "#service";
import { oneOf } from "./argument.ts";
import { gatherDamage } from "./damage.ts";
import { DAMAGED, INTERRUPTED } from "./exit.ts";
import { addInputOptions, addThreadsOption, findNames, type InputOptions, toReadOptions } from "./input-options.ts";
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
  return addLedgerOption(addThreadsOption(addInputOptions(command, shell), shell), shell)
    .addOption(format)
    .action(async (names: string[], options: Options) => {
      await addAll(findNames(names, command, shell), options, shell);
    });
}

async function addAll(names: readonly string[], options: Options, shell: Shell): Promise<void> {
  const path = findLedgerPath(options.ledger, shell.env);
  const { out, lang, tell } = shell;
  let stored: Added | undefined;
  const onStored = (sum: Added) => {
    stored = sum;
  };
  const ledger = await openForAdding(path);
  const bar = await startProgress(shell);
  const damage = gatherDamage(shell);
  const readOptions = {
    ...toReadOptions(options, shell),
    onDamage: damage.onDamage,
    onStoryless: damage.onStoryless,
    onStored,
    ...(bar !== undefined && { onProgress: bar.show }),
  };
  const interruption = awaitInterruption();
  try {
    const added = await Promise.race([addInputs(ledger, names, readOptions), interruption.promise]);
    bar?.stop();
    const isTable = (options.format ?? "table") === "table";
    await out.write(
      `${isTable ? report(lang, "added", { ...added, ledger: path }) : JSON.stringify({ ...added, ledger: path })}\n`,
    );
    await damage.end();
  } catch (error) {
    bar?.stop();
    if (error !== DAMAGED && stored !== undefined)
      tell(report(lang, "stored-before-problem", { ...stored, ledger: path }));
    if (error === INTERRUPTED) tell(report(lang, "interrupted"));
    throw error;
  } finally {
    interruption.stop();
    await ledger.close();
  }
}

/** Rejects at SIGINT or SIGTERM. Appends are whole and acknowledged: between two of them it is safe to go. */
function awaitInterruption(): { readonly promise: Promise<never>; readonly stop: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const interrupt = () => reject(INTERRUPTED);
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  return { promise, stop: () => process.off("SIGINT", interrupt).off("SIGTERM", interrupt) };
}
