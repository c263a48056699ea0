import { Argument, type Command } from "commander";
import { describeKinship, describeRoot, helpWords, type Lang, report, storyWord, toPrintable } from "#message";
import { ProblemError } from "#model";
import { findTopicName, type Ledger, type StoryLine, type StoryPage, viewStories, viewStory } from "#service";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addListOptions, type ListOptions } from "./list-options.ts";
import { toDateText } from "./reading-table.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const TITLE_MAX = 52;
const SOURCE_MAX = 20;
const LIMIT = 50;

type Options = ListOptions & LedgerOption & { readonly topic?: string };

/** `assay story`: what was told more than once, or one story with who has it from whom. */
export function storyCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  command.addArgument(new Argument("[ID]", words["story-id"]));
  return addLedgerOption(addListOptions(command, shell), shell)
    .option("--topic <NAME>", words["story-topic"])
    .action(async (id: string | undefined, options: Options) => {
      await withLedger(options, shell, (ledger) =>
        id === undefined ? listStories(ledger, options, shell) : showStory(ledger, id, options, shell),
      );
    });
}

async function listStories(ledger: Ledger, options: Options, { out, lang, tell }: Shell): Promise<void> {
  const { topic, limit = LIMIT, offset = 0, format = "table" } = options;
  const known = topic === undefined ? undefined : await findTopicName(ledger, topic);
  if (topic !== undefined && known === undefined)
    throw new ProblemError({ code: "usage.unknown-topic", at: { source: topic } });
  const { stories } = await viewStories(ledger, {
    limit,
    skip: offset,
    patience: Number.POSITIVE_INFINITY,
    ...(known !== undefined && { topic: known }),
  });
  if (format === "json") return out.write(`${JSON.stringify({ stories })}\n`);
  if (format === "ndjson") return writeLines(stories, out);
  if (stories.length === 0) return tell(storyWord(lang, "no-story"));
  const columns = [
    { title: report(lang, "date") },
    { title: report(lang, "title"), max: TITLE_MAX },
    { title: storyWord(lang, "reports"), align: "right" as const },
    { title: storyWord(lang, "origins"), align: "right" as const },
    { title: report(lang, "id") },
  ];
  return out.write(renderTable(columns, stories.map(toRow)));
}

async function writeLines(lines: readonly object[], out: Shell["out"]): Promise<void> {
  for (const line of lines) await out.write(`${JSON.stringify(line)}\n`);
}

function toRow({ from, to, title, reports, origins, id }: StoryLine): readonly string[] {
  const days = from === undefined ? "" : from === to ? from : `${from}/${to}`;
  return [days, title, String(reports), String(origins.length), id];
}

async function showStory(ledger: Ledger, id: string, { format = "table" }: Options, shell: Shell): Promise<void> {
  const { out, lang, bold } = shell;
  const story = await viewStory(ledger, id);
  if (story === undefined) throw new ProblemError({ code: "usage.unknown-article", at: { source: id } });
  if (format === "json") return out.write(`${JSON.stringify(story)}\n`);
  if (format === "ndjson") return writeLines(story.reports, out);
  return out.write(renderStory(story, lang, bold));
}

function renderStory(story: StoryPage, lang: Lang, bold: Shell["bold"]): string {
  const { title, count, reports, origins } = story;
  const columns = [
    { title: report(lang, "date") },
    { title: report(lang, "source"), max: SOURCE_MAX },
    { title: report(lang, "title"), max: TITLE_MAX },
    { title: report(lang, "id") },
    { title: storyWord(lang, "from-whom") },
  ];
  const rows = reports.map((each) => [
    toDateText(each),
    each.source ?? "",
    each.title,
    each.id,
    toEvidence(each, story, lang),
  ]);
  const more = count > reports.length ? `${storyWord(lang, "more", { shown: reports.length })}\n` : "";
  const roots = origins.map((root) => `  ${toPrintable(describeRoot(root, lang))}\n`).join("");
  const head = `${bold(toPrintable(title))}  ${countText(story, lang)}`;
  return `${head}\n\n${renderTable(columns, rows)}${more}\n${storyWord(lang, "origin-list")}\n${roots}`;
}

function countText({ count, origins }: Pick<StoryPage, "count" | "origins">, lang: Lang): string {
  if (count === 1) return storyWord(lang, "only-report");
  const key = origins.length === 1 ? "counts-one" : "counts";
  return storyWord(lang, key, { reports: count, origins: origins.length });
}

/** From whom a report has it and how that is known, whom it names, and how often its page changed. */
function toEvidence({ of, root, states }: StoryPage["reports"][number], { reports }: StoryPage, lang: Lang): string {
  const earlier = reports.find(({ hash }) => hash === of?.hash);
  const named = root.by === "byline" || root.by === "voice" ? describeRoot(root, lang) : undefined;
  const taken =
    of === undefined || earlier === undefined
      ? undefined
      : describeKinship(of, { title: earlier.title || earlier.id, source: earlier.source ?? "—" }, lang);
  const told = named === undefined && taken === undefined ? [storyWord(lang, "first")] : [named, taken];
  const versions = states === undefined ? undefined : storyWord(lang, "versions", { states });
  return [...told, versions].filter((part) => part !== undefined).join(lang === "en" ? "; " : "；");
}
