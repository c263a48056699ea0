import { type Command, Option } from "commander";
import { helpWords, type Lang, report, toAmountText, toFigureNote } from "#message";
import { STANCES, type Stance } from "#model";
import {
  type FactFormat,
  type FactQuery,
  hasPeriod,
  type Ledger,
  listFacts,
  printFacts,
  type StoredFact,
  toSubject,
} from "#service";
import { badArgument, notEmpty, oneOf, wholeNumber } from "./argument.ts";
import { factColumns, toFactCells } from "./fact-table.ts";
import { knownArticle, knownMeasure, knownTopic } from "./known.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { toDateText } from "./reading-table.ts";
import { sequenceBefore, sequenceUntil, type When, whenOption } from "./sequence.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const FORMATS = ["table", "csv", "ndjson", "json", "jsonld"] as const;
const LIMIT_MAX = 100_000_000;
const OFFSET_MAX = 999_999_999;
/** What a table shows when nobody says how many; files get all. */
const TABLE_LIMIT = 50;

interface Options extends LedgerOption {
  readonly subject?: string;
  readonly measure?: string;
  readonly period?: string;
  readonly since?: When;
  readonly asOf?: When;
  readonly stance?: readonly Stance[];
  readonly source?: string;
  readonly topic?: string;
  readonly article?: string;
  readonly cell?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly format?: (typeof FORMATS)[number];
  readonly bom?: true;
}

/** `assay facts`: the facts of the ledger with their witnesses, as a table or a file. */
export function factsCommand(command: Command, shell: Shell): Command {
  const { lang } = shell;
  const words = helpWords(lang);
  return addLedgerOption(command, shell)
    .addOption(new Option("--subject <NAME>", words["fact-subject"]).argParser(notEmpty("--subject", lang)))
    .option("--measure <ID>", words["fact-measure"])
    .option("--period <EDTF>", words["fact-period"])
    .addOption(new Option("--stance <STANCE...>", words["fact-stance"]).argParser(stances(lang)))
    .option("--source <NAME>", words["fact-source"])
    .option("--topic <NAME>", words["fact-topic"])
    .option("--article <ID>", words["fact-article"])
    .option("--cell <ID>", words["fact-cell"])
    .addOption(new Option("--since <WHEN>", words["fact-since"]).argParser(whenOption("--since", lang)))
    .addOption(new Option("--as-of <WHEN>", words["fact-as-of"]).argParser(whenOption("--as-of", lang)))
    .addOption(new Option("--limit <N>", words["fact-limit"]).argParser(wholeNumber("--limit", 1, LIMIT_MAX, lang)))
    .addOption(new Option("--offset <N>", words["fact-offset"]).argParser(wholeNumber("--offset", 0, OFFSET_MAX, lang)))
    .addOption(new Option("--format <FORMAT>", words["format-facts"]).argParser(oneOf("--format", FORMATS, lang)))
    .option("--bom", words.bom)
    .action(async (options: Options) => {
      if (options.bom === true && options.format !== "csv")
        throw badArgument("--bom", "not-one-of", lang, options.format ?? "table", "--format csv");
      await withLedger(options, shell, (ledger) => print(ledger, options, shell));
    });
}

/** `--stance plan --stance denied`, `--stance plan denied`: each is added. */
function stances(lang: Lang): (value: string, before?: readonly Stance[]) => readonly Stance[] {
  const parse = oneOf("--stance", STANCES, lang);
  return (value, before = []) => [...before, parse(value)];
}

async function print(ledger: Ledger, options: Options, shell: Shell): Promise<void> {
  const format = options.format ?? "table";
  const query = await toQuery(ledger, options, shell.lang);
  if (format === "table") {
    const limit = options.limit ?? TABLE_LIMIT;
    return printTable(listFacts(ledger, { ...query, limit: limit + 1 }), limit, shell);
  }
  const facts = listFacts(ledger, query);
  const kind: FactFormat = format === "json" ? "ndjson" : format;
  for await (const piece of printFacts(facts, kind, { bom: options.bom === true })) await shell.out.write(piece);
}

async function toQuery(ledger: Ledger, options: Options, lang: Lang): Promise<FactQuery> {
  const { subject, measure, period, stance, source, topic, article, cell, since, asOf, offset, limit } = options;
  if (period !== undefined && !(await hasPeriod(ledger, period)))
    throw badArgument("--period", "not-a-period", lang, period);
  return {
    ...(subject !== undefined && { subject: await toSubject(ledger, subject) }),
    ...(measure !== undefined && { measure: await knownMeasure(ledger, measure) }),
    ...(period !== undefined && { period }),
    ...(stance !== undefined && { stance }),
    ...(source !== undefined && { source }),
    ...(topic !== undefined && { topic: await knownTopic(ledger, topic) }),
    ...(article !== undefined && { article: await knownArticle(ledger, article) }),
    ...(cell !== undefined && { cell }),
    ...(since !== undefined && { after: await sequenceBefore(ledger, since) }),
    ...(asOf !== undefined && { asOf: await sequenceUntil(ledger, asOf, "--as-of", lang) }),
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset }),
  };
}

/** As many as are asked for; says when there is one more. */
async function printTable(facts: AsyncIterable<StoredFact>, limit: number, shell: Shell): Promise<void> {
  const { out, lang, tell } = shell;
  const rows: string[][] = [];
  for await (const fact of facts)
    rows.push([
      toDateText(fact.article),
      toAmountText(fact),
      toFigureNote(fact, lang),
      ...toFactCells(fact, lang),
      fact.id,
    ]);
  if (rows.length === 0) return tell(report(lang, "no-fact"));
  const columns = [
    { title: report(lang, "date") },
    { title: report(lang, "value"), align: "right" as const },
    { title: report(lang, "note") },
    ...factColumns(lang),
    { title: report(lang, "id") },
  ];
  await out.write(renderTable(columns, rows.slice(0, limit)));
  if (rows.length > limit) tell(report(lang, "more-facts", { limit }));
}
