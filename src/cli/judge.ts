import { Argument, type Command } from "commander";
import { describeVerdict, helpWords, report } from "#message";
import { JUDGEMENT_VERDICTS, type Judgement, type JudgementVerdict } from "#model";
import {
  findLedgerPath,
  judgeLedger,
  type Ledger,
  listJudgements,
  openForJudging,
  type StoredJudgement,
} from "#service";
import { badArgument, oneOf } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const NOTE_MAX = 40;

/** Who judges, and why: the options that `judge` and `proposals` share. */
export interface SaidBy extends LedgerOption {
  readonly by?: string;
  readonly note?: string;
  readonly format?: NonNullable<ListOptions["format"]>;
}

/** `assay judge`: appends what a person says of facts and proposals; alone it lists what was said. */
export function judgeCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  const verdict = new Argument("[VERDICT]", words.verdict).argParser(oneOf("VERDICT", JUDGEMENT_VERDICTS, shell.lang));
  return addSaidBy(command.addArgument(verdict).argument("[IDS...]", words["judge-ids"]), shell).action(
    async (given: JudgementVerdict | undefined, ids: string[], options: SaidBy) => {
      if (given === undefined) return withLedger(options, shell, (ledger) => list(ledger, options, shell));
      await sayAndTell(given, ids, options, shell);
    },
  );
}

/** `--by`, `--note`, `--format` and `--ledger`. */
export function addSaidBy(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  return addFormatOption(addLedgerOption(command, shell), shell)
    .option("--by <NAME>", words.by)
    .option("--note <WORDS>", words.note);
}

/** Appends one judgement and says under which sequence it stands. */
export async function sayAndTell(
  verdict: JudgementVerdict,
  ids: readonly string[],
  { by, note, ledger: chosen, format }: SaidBy,
  shell: Shell,
): Promise<void> {
  const { lang, out, env } = shell;
  const about = toAbout(verdict, ids);
  if (about === undefined) throw badArgument(verdict, "how-many-ids", lang, ids.join(" ") || "0", idsOf(verdict));
  const judgement: Judgement = {
    about,
    verdict,
    ...(by !== undefined && { by }),
    ...(note !== undefined && { note }),
  };
  const ledger = await openForJudging(findLedgerPath(chosen, env));
  try {
    const { sequence } = await judgeLedger(ledger, judgement);
    const isTable = (format ?? "table") === "table";
    const said = { verdict: describeVerdict(verdict, lang), about: about.join(" "), sequence };
    await out.write(`${isTable ? report(lang, "judged", said) : JSON.stringify({ ...judgement, sequence })}\n`);
  } finally {
    await ledger.close();
  }
}

function toAbout(verdict: JudgementVerdict, ids: readonly string[]): Judgement["about"] | undefined {
  const [first, second] = ids;
  if (first === undefined || ids.length > 2) return undefined;
  const isPair = second !== undefined;
  if (verdict !== "withdraw" && isPair !== (verdict === "same" || verdict === "different")) return undefined;
  return second === undefined ? [first] : [first, second];
}

function idsOf(verdict: JudgementVerdict): string {
  if (verdict === "withdraw") return "1–2";
  return verdict === "same" || verdict === "different" ? "2" : "1";
}

async function list(ledger: Ledger, { format }: SaidBy, { out, lang, tell }: Shell): Promise<void> {
  const all: StoredJudgement[] = [];
  for await (const one of listJudgements(ledger)) {
    if (format === "ndjson") await out.write(`${JSON.stringify(one)}\n`);
    else all.push(one);
  }
  if (format === "json") await out.write(`${JSON.stringify(all)}\n`);
  if (format === "json" || format === "ndjson") return;
  if (all.length === 0) return tell(report(lang, "no-judgement"));
  const columns = [
    { title: report(lang, "sequence"), align: "right" as const },
    { title: report(lang, "at") },
    { title: report(lang, "verdict") },
    { title: report(lang, "about") },
    { title: report(lang, "by") },
    { title: report(lang, "note"), max: NOTE_MAX },
  ];
  const rows = all.map(({ sequence, at, verdict, about, by, note }) => [
    String(sequence),
    at.slice(0, 16).replace("T", " "),
    describeVerdict(verdict, lang),
    about.join(" "),
    by ?? "",
    note ?? "",
  ]);
  await out.write(renderTable(columns, rows));
}
