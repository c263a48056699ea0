import { Argument, type Command, Option } from "commander";
import { describeFindingVerdict, describeStance, helpWords, type Lang, report, toPrintable } from "#message";
import { FILTER_KEYS, type Label, ProblemError } from "#model";
import { type BoardLine, type BoardRecord, listBoards, toBoardCsv, toBoardLines, viewBoard } from "#service";
import { badArgument, oneOf } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const FORMATS = ["table", "json", "csv"] as const;
const NAME_MAX = 22;
const SOURCE_MAX = 20;

type Options = LedgerOption &
  Readonly<Partial<Record<string, unknown>>> & { readonly format?: (typeof FORMATS)[number]; readonly bom?: true };

/** `assay board`: the boards of the packs, or one of them as the facts of the ledger fill it. */
export function boardCommand(command: Command, shell: Shell): Command {
  const { lang } = shell;
  const words = helpWords(lang);
  command.addArgument(new Argument("[ID]", words["board-id"]));
  for (const key of FILTER_KEYS) command.option(`--${key} <VALUE>`, words["board-filter"]);
  return addLedgerOption(command, shell)
    .addOption(new Option("--format <FORMAT>", words["format-board"]).argParser(oneOf("--format", FORMATS, lang)))
    .option("--bom", words.bom)
    .action(async (id: string | undefined, options: Options) => {
      const { format = "table", bom } = options;
      if (bom === true && format !== "csv") throw badArgument("--bom", "not-one-of", lang, format, "--format csv");
      const chosen = Object.fromEntries(
        FILTER_KEYS.flatMap((key) => (typeof options[key] === "string" ? [[key, options[key]]] : [])),
      );
      await withLedger(options, shell, async (ledger) => {
        if (id === undefined) return printList(await listBoards(ledger), format, shell);
        const record = await viewBoard(ledger, id, chosen);
        if (record === undefined) throw new ProblemError({ code: "usage.unknown-board", at: { source: id } });
        await print(record, format, bom === true, shell);
      });
    });
}

async function printList(boards: Awaited<ReturnType<typeof listBoards>>, format: string, shell: Shell): Promise<void> {
  const { lang, out } = shell;
  if (format === "json") return out.write(`${JSON.stringify(boards)}\n`);
  const columns = [{ title: report(lang, "id") }, { title: report(lang, "board") }, { title: report(lang, "note") }];
  const rows = boards.map(({ id, label, isEmpty }) => [
    id,
    inLang(label, lang),
    isEmpty ? report(lang, "board-empty") : "",
  ]);
  return out.write(renderTable(columns, rows));
}

async function print(record: BoardRecord, format: string, bom: boolean, shell: Shell): Promise<void> {
  const { lang, out, bold, tell } = shell;
  if (format === "json") return out.write(`${JSON.stringify(record)}\n`);
  if (format === "csv") return out.write(toBoardCsv(record, lang === "en" ? "en" : "zh", bom));
  await out.write(`${bold(inLang(record.label, lang))}\n${inLang(record.about, lang)}\n`);
  if (record.sections.length === 0) return tell(report(lang, "no-fact"));
  const lines = toBoardLines(record);
  for (const section of record.sections) {
    await out.write(`\n${bold(inLang(section.title, lang))}\n`);
    if (section.note !== undefined) await out.write(`${inLang(section.note, lang)}\n`);
    const own = lines.filter(({ section: title, kind }) => title === section.title && kind === section.kind);
    await out.write(section.kind === "derived" ? derivedTable(own, lang) : rowTable(own, lang));
  }
}

/** Groups under their names, each row with what its words allow and the fact that prints it. */
function rowTable(lines: readonly BoardLine[], lang: Lang): string {
  const columns = [
    { title: report(lang, "subject"), max: NAME_MAX },
    { title: report(lang, "value"), align: "right" as const },
    { title: report(lang, "interval") },
    { title: report(lang, "period") },
    { title: report(lang, "stance") },
    { title: report(lang, "voice"), max: SOURCE_MAX },
    { title: report(lang, "id") },
  ];
  const groups = new Map<string, BoardLine[]>();
  for (const line of lines) {
    const name = line.group === undefined ? "" : inLang(line.group, lang);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups]
    .map(([name, own]) => {
      const rows = own.flatMap(({ row, start, end }) => {
        if (row === undefined) return [];
        const span = start === undefined ? (row.period ?? "") : start === end ? start : `${start}/${end ?? ".."}`;
        const stance = describeStance(row.stance, lang);
        const label = row.label === undefined ? row.name : inLang(row.label, lang);
        return [[label, row.text, `${row.interval.text} ${row.unit}`, span, stance, row.source ?? "", row.fact]];
      });
      return `${name === "" ? "" : `  ${toPrintable(name)}\n`}${renderTable(columns, rows, "    ")}`;
    })
    .join("");
}

function derivedTable(lines: readonly BoardLine[], lang: Lang): string {
  return lines
    .flatMap(({ derived }) => {
      if (derived === undefined) return [];
      const { label, text, equation, verdict, note } = derived;
      const said = verdict === undefined ? undefined : describeFindingVerdict(verdict, lang);
      const tail = [said, note === undefined ? undefined : inLang(note, lang)].filter(Boolean).join(" · ");
      return [`  ${inLang(label, lang)}\n    ${text} = ${equation}${tail === "" ? "" : `\n    ${tail}`}`];
    })
    .map((each) => `${each.split("\n").map(toPrintable).join("\n")}\n`)
    .join("");
}

function inLang({ zh, en }: Label, lang: Lang): string {
  return lang === "en" ? en : zh;
}
