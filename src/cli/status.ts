import type { Command } from "commander";
import { flowWord, report } from "#message";
import { findLedgerPath, findRun, viewHome, viewSources } from "#service";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderSources } from "./source-table.ts";
import { renderTable } from "./table.ts";

/** `assay status`: where the ledger is, what it holds, what is still to be fetched, and how its sources do. */
export function statusCommand(command: Command, shell: Shell): Command {
  return addFormatOption(addLedgerOption(command, shell), shell).action(async (options: LedgerOption & ListOptions) => {
    const { counts, topics, sources, queue } = await withLedger(options, shell, async (opened) => ({
      ...(await viewHome(opened)),
      ...(await viewSources(opened)),
    }));
    const ledger = findLedgerPath(options.ledger, shell.env);
    if (options.format === "json" || options.format === "ndjson") {
      const run = (await findRun()).id;
      const status = { ledger, ...counts, topics: topics.length, run, queue, sources };
      await shell.out.write(`${JSON.stringify(status)}\n`);
      return;
    }
    const rows = (["articles", "figures", "times"] as const).map((key) => [
      report(shell.lang, key),
      String(counts[key]),
    ]);
    await shell.out.write(
      renderTable([{ title: report(shell.lang, "ledger") }, { title: ledger, align: "right" }], rows),
    );
    if (sources.length === 0) return;
    const { due, later, leased } = queue;
    await shell.out.write(`\n${flowWord(shell.lang, "queue", { due, later, leased })}\n\n`);
    await shell.out.write(renderSources(sources, shell.lang));
  });
}
