import { Argument, type Command, Option } from "commander";
import { describeEntityType, helpWords, report, toPrintable } from "#message";
import { ProblemError } from "#model";
import { type EntityView, viewEntity } from "#service";
import { notEmpty } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import { sequenceUntil, type When, whenOption } from "./sequence.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

type Options = ListOptions & LedgerOption & { readonly asOf?: When };

/** `assay entity`: everything that bears this name, with the other forms that texts print. */
export function entityCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  const name = new Argument("<NAME>", words["entity-name"]).argParser(notEmpty("NAME", shell.lang));
  return addFormatOption(addLedgerOption(command.addArgument(name), shell), shell)
    .addOption(new Option("--as-of <WHEN>", words["fact-as-of"]).argParser(whenOption("--as-of", shell.lang)))
    .action(async (name: string, options: Options) => {
      const found = await withLedger(options, shell, async (ledger) => {
        const { asOf } = options;
        return viewEntity(
          ledger,
          name,
          asOf === undefined ? undefined : await sequenceUntil(ledger, asOf, "--as-of", shell.lang),
        );
      });
      if (found.length === 0) throw new ProblemError({ code: "usage.unknown-entity", at: { source: name } });
      await print(found, options.format ?? "table", shell);
    });
}

async function print(found: readonly EntityView[], format: string, shell: Shell): Promise<void> {
  const { out } = shell;
  if (format === "json") await out.write(`${JSON.stringify(found)}\n`);
  else if (format === "ndjson") for (const view of found) await out.write(`${JSON.stringify(view)}\n`);
  else for (const view of found) await out.write(`${renderEntity(view, shell)}\n`);
}

function renderEntity({ key, name, type, articles, facts, forms }: EntityView, { lang, bold }: Shell): string {
  const counts = report(lang, "entity-counts", { articles, facts });
  const head = `${bold(toPrintable(name))}  ${report(lang, "entity-kind", { type: describeEntityType(type, lang) })}  ${toPrintable(key)}  ${counts}\n`;
  const columns = [{ title: report(lang, "form") }, { title: report(lang, "articles"), align: "right" as const }];
  const rows = forms.map((one) => [one.form, String(one.articles)]);
  return `${head}${renderTable(columns, rows, "  ")}`;
}
