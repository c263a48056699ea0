import { Argument, type Command } from "commander";
import { helpWords, type Lang, report, storyWord, toPrintable } from "#message";
import { ProblemError } from "#model";
import { type LostFact, type PageState, type RevisionsRecord, viewRevisions } from "#service";
import { notEmpty } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import { toDateText } from "./reading-table.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const TO_MINUTES = 16;
const SENTENCE_MAX = 72;

type Options = Pick<ListOptions, "format"> & LedgerOption & { readonly fact?: string };
type Change = NonNullable<PageState["revision"]>["changes"][number];

/** `assay history`: the versions of a page, what changed in its figures, whether it says so, and what words are lost. */
export function historyCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  const page = new Argument("<ARTICLE>", words["history-of"]).argParser(notEmpty("ARTICLE", shell.lang));
  return addFormatOption(addLedgerOption(command.addArgument(page), shell), shell)
    .option("--fact <ID>", words["history-fact"])
    .action(async (id: string, options: Options) => {
      const { format = "table", fact } = options;
      const { out, lang, bold } = shell;
      const record = await withLedger(options, shell, (ledger) => viewRevisions(ledger, id, fact));
      if (record === undefined) throw new ProblemError({ code: "usage.unknown-article", at: { source: id } });
      if (fact !== undefined && record.anchor === undefined)
        throw new ProblemError({ code: "usage.unknown-fact", at: { source: fact } });
      if (format === "json") await out.write(`${JSON.stringify(record)}\n`);
      else if (format === "ndjson") for (const state of record.states) await out.write(`${JSON.stringify(state)}\n`);
      else await out.write(renderHistory(record, lang, bold));
    });
}

function renderHistory({ hash, states, anchor }: RevisionsRecord, lang: Lang, bold: Shell["bold"]): string {
  const asked = states.find((state) => state.hash === hash) ?? states.at(-1)!;
  const count =
    states.length === 1 ? storyWord(lang, "never-changed") : storyWord(lang, "versions", { states: states.length });
  const address = asked.url === undefined ? "" : `${toPrintable(asked.url)}\n`;
  const found = anchor === undefined ? "" : `${toPrintable(tellAnchor(anchor, lang))}\n`;
  const told = states.map((state) => `\n${renderState(state, lang, bold)}`).join("");
  return `${bold(toPrintable(asked.title || asked.id))}  ${count}\n${address}${found}${told}`;
}

function tellAnchor({ exact, found }: NonNullable<RevisionsRecord["anchor"]>, lang: Lang): string {
  return found.kind === "here"
    ? storyWord(lang, "is-here", { exact, from: found.start, to: found.end })
    : storyWord(lang, "is-lost", { exact });
}

function renderState(state: PageState, lang: Lang, bold: Shell["bold"]): string {
  const { hash, source, updated, came, revision, lost = [] } = state;
  const dates = [toDateText(state), updated, came?.slice(0, TO_MINUTES).replace("T", " ")];
  const head = [...dates, source, hash].filter((part) => part !== undefined && part !== "").join("  ");
  const lines = revision === undefined ? [storyWord(lang, "first-version")] : [tellNotice(revision, lang)];
  const rows = (revision?.changes ?? []).map((change) => toCells(change, lang));
  const table = rows.length === 0 ? "" : renderTable([{ title: report(lang, "figures") }, SENTENCE(lang)], rows, "  ");
  const gone = lost.length === 0 ? "" : `  ${storyWord(lang, "lost")}\n${lost.map(toLine).join("")}`;
  return `${bold(toPrintable(head))}\n${lines.map((line) => `  ${toPrintable(line)}\n`).join("")}${table}${gone}`;
}

const SENTENCE = (lang: Lang) => ({ title: report(lang, "passage"), max: SENTENCE_MAX });

function tellNotice({ changes, notice, isReworded }: NonNullable<PageState["revision"]>, lang: Lang): string {
  if (notice !== undefined) return storyWord(lang, "notice", { text: notice.text });
  if (changes.length > 0) return storyWord(lang, "no-notice");
  return storyWord(lang, isReworded ? "reworded" : "same");
}

/** 4.5萬噸 → 4.2萬噸, as each version prints it. */
function toCells(change: Change, lang: Lang): readonly string[] {
  if (change.kind === "changed") return [`${change.before.text} → ${change.after.text}`, change.after.sentence];
  const { text, sentence } = change.kind === "added" ? change.after : change.before;
  return [`${storyWord(lang, change.kind)} ${text}`, sentence];
}

function toLine({ exact, sentence }: LostFact): string {
  return `    ${toPrintable(`「${exact}」 ${sentence}`)}\n`;
}
