import type { Command } from "commander";
import { helpWords, report, toPrintable } from "#message";
import { ProblemError } from "#model";
import { type Ledger, type TopicEntry, type TopicView, toFigureRecord, viewHome, viewTopic } from "#service";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addListOptions, type ListOptions } from "./list-options.ts";
import { toDateText } from "./reading-table.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const TITLE_MAX = 64;
const LIMIT = 50;

/** `assay topic`: one topic page, or all topics of the ledger. */
export function topicCommand(command: Command, shell: Shell): Command {
  return addLedgerOption(
    addListOptions(command.argument("[NAME]", helpWords(shell.lang)["topic-name"]), shell),
    shell,
  ).action(async (name: string | undefined, options: ListOptions & LedgerOption) => {
    await withLedger(options, shell, (ledger) =>
      name === undefined ? listTopics(ledger, options, shell) : showTopic(ledger, name, options, shell),
    );
  });
}

async function listTopics(ledger: Ledger, { format }: ListOptions, { out, lang }: Shell): Promise<void> {
  const { topics } = await viewHome(ledger);
  if (format === "json") await out.write(`${JSON.stringify(topics)}\n`);
  else if (format === "ndjson") for (const topic of topics) await out.write(`${JSON.stringify(topic)}\n`);
  else {
    const columns = [{ title: report(lang, "name") }, { title: report(lang, "articles"), align: "right" }] as const;
    await out.write(
      renderTable(
        columns,
        topics.map(({ name, articles }) => [name, String(articles)]),
      ),
    );
  }
}

async function showTopic(ledger: Ledger, name: string, options: ListOptions, shell: Shell): Promise<void> {
  const view = await viewTopic(ledger, name, { limit: options.limit ?? LIMIT, offset: options.offset ?? 0 });
  if (view === undefined) throw new ProblemError({ code: "usage.unknown-topic", at: { source: name } });
  const { out } = shell;
  if (options.format === "json")
    await out.write(`${JSON.stringify({ ...view, entries: view.entries.map(toEntryRecord) })}\n`);
  else if (options.format === "ndjson")
    for (const entry of view.entries) await out.write(`${JSON.stringify(toEntryRecord(entry))}\n`);
  else await out.write(renderTopicTable(view, shell));
}

/** An entry as JSON: its figures as in the reader's output, without exact decimals. */
function toEntryRecord({ firstFigures, ...entry }: TopicEntry) {
  return { ...entry, firstFigures: firstFigures.map((figure) => toFigureRecord(figure, figure.text)) };
}

function renderTopicTable({ name, articles, tags, entries, offset }: TopicView, { lang, bold }: Shell): string {
  const rows = entries.map((entry) => [
    toDateText(entry),
    entry.title,
    String(entry.figures),
    entry.source ?? "",
    entry.id,
  ]);
  const columns = [
    { title: report(lang, "date") },
    { title: report(lang, "title"), max: TITLE_MAX },
    { title: report(lang, "figures"), align: "right" },
    { title: report(lang, "source") },
    { title: report(lang, "id") },
  ] as const;
  const showing = report(lang, "showing", {
    from: entries.length === 0 ? 0 : offset + 1,
    to: offset + entries.length,
    articles,
  });
  const related = `${report(lang, "tags")} ${toPrintable(tags.map((tag) => tag.name).join(" "))}`;
  return `${bold(toPrintable(name))}  ${showing}\n${related}\n\n${renderTable(columns, rows)}`;
}
