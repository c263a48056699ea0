import { type Command, Option } from "commander";
import { helpWords } from "#message";
import { ProblemError } from "#model";
import { viewArticle } from "#service";
import { oneOf } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { FORMATS, type Format, type Made, printReadings } from "./read.ts";
import type { Shell } from "./shell.ts";

/** `assay article`: one article of the ledger, printed as `read` prints. */
export function articleCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  const format = new Option("--format <FORMAT>", words["format-read"]).argParser(
    oneOf("--format", FORMATS, shell.lang),
  );
  return addLedgerOption(command.argument("<ID>", words["article-id"]), shell)
    .addOption(format)
    .action(async (id: string, options: LedgerOption & { readonly format?: Format }) => {
      const stored = await withLedger(options, shell, (ledger) => viewArticle(ledger, id));
      if (stored === undefined) throw new ProblemError({ code: "usage.unknown-article", at: { source: id } });
      await printReadings(only({ reading: stored, run: stored.run.id }), options.format ?? "table", shell);
    });
}

async function* only(made: Made): AsyncGenerator<Made> {
  yield made;
}
