import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { helpWords, report } from "#message";
import { ProblemError } from "#model";
import { addInputs, type Ledger, openForAppending } from "#service";
import { type DeskOptions, serveDesk } from "./desk.ts";
import type { LedgerOption } from "./ledger-option.ts";
import { addDeskOptions } from "./serve.ts";
import type { Shell } from "./shell.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SAMPLE = join(ROOT, "sample");
const SAMPLE_LEDGER = join(ROOT, ".cache", "sample.db");

/** `assay start`: reads the sample and serves it. An own ledger gets the sample only while it is empty. */
export function startCommand(command: Command, shell: Shell): Command {
  return addDeskOptions(command, shell, helpWords(shell.lang)["port-start"]).action(
    async (options: DeskOptions & LedgerOption) => {
      const chosen = options.ledger ?? (shell.env.ASSAY_LEDGER || undefined);
      const path = chosen ?? SAMPLE_LEDGER;
      const ledger = chosen === undefined ? await openSampleLedger() : await openForAppending(chosen);
      await readSample(ledger, chosen !== undefined, path, shell);
      await serveDesk(ledger, options, shell);
    },
  );
}

async function readSample(ledger: Ledger, isOwn: boolean, path: string, shell: Shell): Promise<void> {
  const before = await ledger.counts();
  if (!isOwn || before.articles === 0) await addInputs(ledger, [SAMPLE]);
  shell.tell(report(shell.lang, "sample-read", { ...(await ledger.counts()), ledger: path }));
}

/** The sample's ledger is made again from the sample when it cannot be used. */
async function openSampleLedger(): Promise<Ledger> {
  try {
    return await openForAppending(SAMPLE_LEDGER);
  } catch (error) {
    const code = error instanceof ProblemError ? error.problem.code : undefined;
    if (code !== "ledger.unreadable" && code !== "ledger.newer-schema") throw error;
    for (const end of ["", "-wal", "-shm"]) rmSync(`${SAMPLE_LEDGER}${end}`, { force: true });
    return openForAppending(SAMPLE_LEDGER);
  }
}
