import type { Command } from "commander";
import { helpWords } from "#message";
import { findLedgerPath, type Ledger, openForReading } from "#service";
import type { Shell } from "./shell.ts";

export interface LedgerOption {
  readonly ledger?: string;
}

export function addLedgerOption(command: Command, { lang }: Shell): Command {
  return command.option("--ledger <PATH>", helpWords(lang).ledger);
}

/** Opens the ledger for reading, hands it on, and closes it whatever happens. */
export async function withLedger<T>(
  { ledger: chosen }: LedgerOption,
  shell: Shell,
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await openForReading(findLedgerPath(chosen, shell.env));
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}
