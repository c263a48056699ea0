import { type Command, Option } from "commander";
import { describeProblem, helpWords } from "#message";
import { ProblemError } from "#model";
import { LABEL_FORMATS, type LabelFormat, labelInputs, labelIntroduction, printLabels } from "#service";
import { oneOf } from "./argument.ts";
import { addInputOptions, findNames, type InputOptions, toReadOptions } from "./input-options.ts";
import { startProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";

/** `assay label`: what was read, as lines to be corrected by hand; a corrected file goes in the same way. */
export function labelCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  const format = new Option("--format <FORMAT>", words["format-label"]).argParser(
    oneOf("--format", LABEL_FORMATS, shell.lang),
  );
  return addInputOptions(command, shell)
    .addOption(format)
    .action(async (names: string[], options: InputOptions & { readonly format?: LabelFormat }) => {
      await labelAll(findNames(names, command, shell), options, shell);
    });
}

async function labelAll(
  names: readonly string[],
  options: InputOptions & { readonly format?: LabelFormat },
  shell: Shell,
): Promise<void> {
  const { out, lang, tell } = shell;
  const format = options.format ?? "text";
  const bar = process.stdout.isTTY === true ? undefined : await startProgress(shell);
  const readOptions = { ...toReadOptions(options, shell), ...(bar !== undefined && { onProgress: bar.show }) };
  try {
    await out.write(labelIntroduction(format));
    for await (const { articles, problems } of labelInputs(names, readOptions)) {
      for (const article of articles) await out.write(printLabels(article, format));
      const last = problems.at(-1);
      if (last === undefined) continue;
      for (const problem of problems.slice(0, -1)) tell(describeProblem(problem, lang));
      throw new ProblemError(last);
    }
  } finally {
    bar?.stop();
  }
}
