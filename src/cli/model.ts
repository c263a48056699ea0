import { Argument, type Command, Option } from "commander";
import { helpWords, type Lang, report } from "#message";
import type { Label, ModelAnswer, ModelInput } from "#model";
import { ProblemError } from "#model";
import { isDecimal, type ListedModel, listModels, runModel, toAnswerCsv, toAnswerRecord, toCellText } from "#service";
import { badArgument, oneOf } from "./argument.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const FORMATS = ["table", "json", "csv"] as const;
const TEXT_MAX = 40;

interface Options {
  readonly format?: (typeof FORMATS)[number];
  readonly table?: string;
  readonly bom?: true;
}

/** `assay model`: the calculations of the packs; what one needs; what it answers over tables that are given. */
export function modelCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  return command
    .addArgument(new Argument("[ID]", words["model-id"]))
    .addArgument(new Argument("[FILES...]", words["model-files"]))
    .addOption(new Option("--format <FORMAT>", words["format-board"]).argParser(oneOf("--format", FORMATS, shell.lang)))
    .option("--table <NAME>", words["model-table"])
    .option("--bom", words.bom)
    .action(async (id: string | undefined, files: readonly string[], options: Options) => {
      if (options.bom === true && options.format !== "csv")
        throw badArgument("--bom", "not-one-of", shell.lang, options.format ?? "table", "--format csv");
      if (id === undefined) return printList(await listModels(), options, shell);
      if (files.length === 0) return printNeeds(id, options, shell);
      await printAnswer(await runModel(id, files), options, shell);
    });
}

async function printList(models: readonly ListedModel[], { format }: Options, { lang, out }: Shell): Promise<void> {
  if (format === "json") return out.write(`${JSON.stringify(models.map(toListed))}\n`);
  const columns = [{ title: report(lang, "id") }, { title: report(lang, "model") }, { title: report(lang, "files") }];
  const rows = models.map(({ id, model: { label, inputs } }) => [
    id,
    inLang(label, lang),
    inputs.map(nameOf).join(" "),
  ]);
  return out.write(renderTable(columns, rows));
}

/** The tables of a model and their columns: what to write before it can be asked. */
async function printNeeds(id: string, { format }: Options, { lang, out, bold }: Shell): Promise<void> {
  const found = (await listModels()).find((each) => each.id === id);
  if (found === undefined) throw new ProblemError({ code: "usage.unknown-model", at: { source: id } });
  if (format === "json") return out.write(`${JSON.stringify(toListed(found))}\n`);
  const { label, about, source, inputs } = found.model;
  await out.write(`${bold(inLang(label, lang))}\n${inLang(about, lang)}\n${report(lang, "formula")} ${source}\n`);
  for (const input of inputs) {
    const columns = [
      { title: report(lang, "column") },
      { title: report(lang, "kind") },
      { title: report(lang, "note") },
    ];
    const rows = input.columns.map(({ name, kind, choices, optional, label: says }) => [
      optional === true ? `[${name}]` : name,
      choices?.join(" | ") ?? kind,
      inLang(says, lang),
    ]);
    await out.write(`\n${bold(nameOf(input))}  ${inLang(input.label, lang)}\n${renderTable(columns, rows)}`);
  }
}

async function printAnswer(answer: ModelAnswer, { format, table, bom }: Options, shell: Shell): Promise<void> {
  const { lang, out, bold, tell } = shell;
  const names = answer.tables.map(({ name }) => name);
  if (table !== undefined && !names.includes(table))
    throw badArgument("--table", "not-one-of", lang, table, names.join(" "));
  const chosen = answer.tables.filter(({ name }) => table === undefined || name === table);
  if (format === "json") return out.write(`${JSON.stringify(toAnswerRecord({ ...answer, tables: chosen }))}\n`);
  if (format === "csv") await out.write(toAnswerCsv(chosen[0]!, lang === "en" ? "en" : "zh", bom === true));
  else {
    for (const [index, { title, columns, rows }] of chosen.filter((each) => each.rows.length > 0).entries()) {
      const heads = columns.map(({ label, unit }) => ({
        title: unit === undefined ? inLang(label, lang) : `${inLang(label, lang)} (${unit})`,
        max: TEXT_MAX,
        ...(rows.some((row) => isDecimal(row[columns.findIndex((each) => each.label === label)])) && {
          align: "right" as const,
        }),
      }));
      const lines = rows.map((row) => row.map((cell) => toCellText(cell, lang === "en" ? "en" : "zh")));
      await out.write(`${index === 0 ? "" : "\n"}${bold(inLang(title, lang))}\n${renderTable(heads, lines)}`);
    }
  }
  for (const { text, input, line } of answer.remarks)
    tell(`${line === undefined ? "" : `${input ?? ""}:${line}: `}${inLang(text, lang)}`);
}

function toListed({ id, model: { label, about, source, inputs } }: ListedModel) {
  return { id, label, about, source, inputs };
}

/** A table in brackets may be left out. */
function nameOf({ name, optional }: ModelInput): string {
  return optional === true ? `[${name}=FILE]` : `${name}=FILE`;
}

function inLang(label: Label, lang: Lang): string {
  return lang === "en" ? label.en : label.zh;
}
