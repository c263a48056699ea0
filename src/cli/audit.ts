import { type Command, Option } from "commander";
import { describeFindingVerdict, helpWords, type Lang, report, toPrintable } from "#message";
import { type AuditQuery, type AuditRecord, auditLedger, type FindingRecord, type Ledger, VERDICTS } from "#service";
import { oneOf } from "./argument.ts";
import { FAILING } from "./exit.ts";
import { isFailing, makeTell, type ToldFinding } from "./finding-text.ts";
import { knownArticle, knownMeasure, knownTopic } from "./known.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import { sequenceBefore, type When, whenOption } from "./sequence.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

type Verdict = FindingRecord["verdict"];

interface Options extends LedgerOption, Pick<ListOptions, "format"> {
  readonly topic?: string;
  readonly article?: string;
  readonly measure?: string;
  readonly verdict?: readonly Verdict[];
  readonly since?: When;
  readonly all?: true;
}

/** An audited article with the sentences that say why. */
interface ToldArticle extends AuditRecord {
  readonly findings: readonly ToldFinding[];
}

/** `assay audit`: what fits and what does not in the ledger; exit status 1 when something fails or conflicts. */
export function auditCommand(command: Command, shell: Shell): Command {
  const { lang } = shell;
  const words = helpWords(lang);
  return addFormatOption(addLedgerOption(command, shell), shell)
    .option("--topic <NAME>", words["audit-topic"])
    .option("--article <ID>", words["audit-article"])
    .option("--measure <ID>", words["audit-measure"])
    .addOption(new Option("--verdict <VERDICT...>", words["audit-verdict"]).argParser(verdicts(lang)))
    .addOption(new Option("--since <WHEN>", words["audit-since"]).argParser(whenOption("--since", lang)))
    .option("--all", words["all-reports"])
    .action(async (options: Options) => {
      const isFit = await withLedger(options, shell, (ledger) => printAudit(ledger, options, shell));
      if (!isFit) throw FAILING;
    });
}

function verdicts(lang: Lang): (value: string, before?: readonly Verdict[]) => readonly Verdict[] {
  const parse = oneOf("--verdict", VERDICTS, lang);
  return (value, before = []) => [...before, parse(value)];
}

async function printAudit(ledger: Ledger, options: Options, shell: Shell): Promise<boolean> {
  const { out, lang, bold } = shell;
  const format = options.format ?? "table";
  const tell = await makeTell(lang);
  const sum = { articles: 0, figures: 0, checkable: 0, checked: 0, failing: 0 };
  const all: ToldArticle[] = [];
  for await (const audited of auditLedger(ledger, await toQuery(ledger, options))) {
    const { counts, findings } = audited;
    sum.articles += 1;
    for (const name of ["figures", "checkable", "checked"] as const) sum[name] += counts[name];
    sum.failing += findings.filter(isFailing).length;
    if (findings.length === 0) continue;
    const told = { ...audited, findings: findings.map(tell) };
    if (format === "json") all.push(told);
    else await out.write(format === "ndjson" ? `${JSON.stringify(told)}\n` : renderArticle(told, lang, bold));
  }
  if (format === "json") await out.write(`${JSON.stringify({ articles: all, counts: sum })}\n`);
  if (format === "table") await out.write(`${report(lang, "audit-foot", sum)}\n`);
  await out.flush();
  return sum.failing === 0;
}

async function toQuery(ledger: Ledger, options: Options): Promise<AuditQuery> {
  const { topic, article, measure, verdict, since, all } = options;
  return {
    ...(topic !== undefined && { topic: await knownTopic(ledger, topic) }),
    ...(article !== undefined && { article: await knownArticle(ledger, article) }),
    ...(measure !== undefined && { measure: await knownMeasure(ledger, measure) }),
    ...(verdict !== undefined && { verdict }),
    ...(since !== undefined && { since: await sequenceBefore(ledger, since) }),
    ...(all === true && { isAll: true }),
  };
}

function renderArticle(article: ToldArticle, lang: Lang, bold: (text: string) => string): string {
  const { title, id, published, source, findings } = article;
  const head = [published, source, id].filter((part) => part !== undefined).join("  ");
  const rows = findings.flatMap((finding) => toRows(finding, lang));
  const columns = [{ title: report(lang, "verdict") }, { title: report(lang, "why") }];
  return `${bold(toPrintable(title || id))}\n  ${toPrintable(head)}\n${renderTable(columns, rows, "  ")}\n`;
}

/** Verdict and why, then the equation, then the words of the text with where they come from. */
function toRows({ verdict, equation, terms, why }: ToldFinding, lang: Lang): readonly (readonly string[])[] {
  const others = new Set(terms.filter(({ role }) => role === "report").map(({ article }) => article.id));
  const quotes = terms.map(({ text, article, sentence }) =>
    others.size < 2 ? `「${text}」` : `「${text}」${article.source ?? article.title ?? article.id}：${sentence}`,
  );
  return [
    [describeFindingVerdict(verdict, lang), why],
    ["", equation],
    ...(others.size < 2 ? [["", quotes.join(" ")]] : quotes.map((quote) => ["", quote])),
  ];
}
