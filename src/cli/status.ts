import type { Command } from "commander";
import { report } from "#message";
import { findLedgerPath, findRun, viewHome } from "#service";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

/** `assay status`: where the ledger is and what it holds. */
export function statusCommand(command: Command, shell: Shell): Command {
  return addFormatOption(addLedgerOption(command, shell), shell).action(async (options: LedgerOption & ListOptions) => {
    const { counts, topics } = await withLedger(options, shell, viewHome);
    const ledger = findLedgerPath(options.ledger, shell.env);
    if (options.format === "json" || options.format === "ndjson") {
      await shell.out.write(
        `${JSON.stringify({ ledger, ...counts, topics: topics.length, run: (await findRun()).id })}\n`,
      );
      return;
    }
    const rows = (["articles", "figures", "times"] as const).map((key) => [
      report(shell.lang, key),
      String(counts[key]),
    ]);
    await shell.out.write(
      renderTable([{ title: report(shell.lang, "ledger") }, { title: ledger, align: "right" }], rows),
    );
  });
}
