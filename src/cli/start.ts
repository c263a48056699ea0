import type { Command } from "commander";
import { helpWords, report } from "#message";
import { openForDesk, openSample } from "#service";
import { type DeskOptions, serveDesk } from "./desk.ts";
import type { LedgerOption } from "./ledger-option.ts";
import { addDeskOptions } from "./serve.ts";
import type { Shell } from "./shell.ts";

/** `assay start`: reads the sample and serves it. A ledger of the user's gets the sample only while it is empty. */
export function startCommand(command: Command, shell: Shell): Command {
  const { lang, env, tell } = shell;
  return addDeskOptions(command, shell, helpWords(lang)["port-start"]).action(
    async (options: DeskOptions & LedgerOption) => {
      const { ledger, path } = await openSample(options.ledger ?? (env.ASSAY_LEDGER || undefined));
      tell(report(lang, "sample-read", { ...(await ledger.counts()), ledger: path }));
      await ledger.close();
      await serveDesk(await openForDesk(path), options, shell);
    },
  );
}
