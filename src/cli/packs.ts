import { Argument, type Command } from "commander";
import { describeProblem, helpWords, report } from "#message";
import { ProblemError } from "#model";
import { checkPackFolder } from "#service";
import { oneOf } from "./argument.ts";
import type { Shell } from "./shell.ts";

/** `assay packs check [FOLDER]`: prints every mistake of the packs with its place; exit status 1 when there is one. */
export function packsCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  return command
    .addArgument(new Argument("<ACTION>", words["packs-action"]).argParser(oneOf("ACTION", ["check"], shell.lang)))
    .addArgument(new Argument("[FOLDER]", words["packs-folder"]))
    .action(async (_action: "check", folder?: string) => {
      const problems = await checkPackFolder(folder);
      const last = problems.at(-1);
      if (last === undefined) {
        await shell.out.write(`${report(shell.lang, "packs-good")}\n`);
        return;
      }
      for (const problem of problems.slice(0, -1)) await shell.out.write(`${describeProblem(problem, shell.lang)}\n`);
      await shell.out.write(`${report(shell.lang, "packs-bad", { problems: problems.length })}\n`);
      throw new ProblemError(last);
    });
}
