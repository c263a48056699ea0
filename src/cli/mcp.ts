import type { Command } from "commander";
import { describeUnexpected } from "#message";
import { untilEnded } from "./desk.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import type { Shell } from "./shell.ts";

/** `assay mcp`: the ledger for a program that speaks MCP over standard input and output, until it hangs up. */
export function mcpCommand(command: Command, shell: Shell): Command {
  return addLedgerOption(command, shell).action(async (options: LedgerOption) => {
    await withLedger(options, shell, async (ledger) => {
      const { serveMcp } = await import("#mcp");
      let isOver = false;
      const { lang } = shell;
      const onError = (error: unknown) => {
        if (!isOver) shell.tell(describeUnexpected(error, lang));
      };
      const serving = serveMcp({ ledger, lang, onError }, { stdin: shell.stdin, stdout: process.stdout });
      await Promise.race([serving.ended, untilEnded()]);
      isOver = true; // questions that nobody waits for are dropped
      await serving.close();
    });
  });
}
