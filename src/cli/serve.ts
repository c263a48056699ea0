import { type Command, Option } from "commander";
import { helpWords } from "#message";
import { findLedgerPath, openForDesk } from "#service";
import { wholeNumber } from "./argument.ts";
import { type DeskOptions, serveDesk } from "./desk.ts";
import { addLedgerOption, type LedgerOption } from "./ledger-option.ts";
import type { Shell } from "./shell.ts";

const PORT_MAX = 65_535;

/** `assay serve`: the ledger in a browser. */
export function serveCommand(command: Command, shell: Shell): Command {
  return addDeskOptions(command, shell, helpWords(shell.lang).port).action(
    async (options: DeskOptions & LedgerOption) => {
      await serveDesk(await openForDesk(findLedgerPath(options.ledger, shell.env)), options, shell);
    },
  );
}

/** `--port`, `--host` and `--ledger`. */
export function addDeskOptions(command: Command, shell: Shell, aboutPort: string): Command {
  const { lang } = shell;
  const port = new Option("--port <N>", aboutPort).argParser(wholeNumber("--port", 0, PORT_MAX, lang));
  const words = helpWords(lang);
  command.addOption(port).option("--host <ADDRESS>", words.host).option("--allow-private", words["allow-private"]);
  return addLedgerOption(command, shell);
}
