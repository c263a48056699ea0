import { describeEvidence, type Lang, report, toAmountText, toFigureNote, toPrintable } from "#message";
import type { Article, Fact, Figure, Reading, Scanned, Time } from "#model";
import { factColumns, toFactCells } from "./fact-table.ts";
import { type Column, renderTable } from "./table.ts";

const WORDS_MAX = 36;
/** Facts take room: their figures are shown shorter. */
const FACT_WORDS_MAX = 24;

/** One article for the terminal: title, date (≈ when it was inferred), then every fact and time in their order. */
export function renderReading(reading: Reading, lang: Lang, bold: (text: string) => string): string {
  const { article, figures, times, facts } = reading;
  if (facts.length !== figures.length) return renderScanned(reading, lang, bold); // read before there were facts
  const columns = [...mentionColumns(lang, FACT_WORDS_MAX), ...factColumns(lang)];
  return renderMentions(article, [...facts, ...times], columns, lang, bold);
}

/** The same with figures and times alone. */
export function renderScanned(
  { article, figures, times }: Scanned,
  lang: Lang,
  bold: (text: string) => string,
): string {
  return renderMentions(article, [...figures, ...times], mentionColumns(lang, WORDS_MAX), lang, bold);
}

function mentionColumns(lang: Lang, max: number): readonly Column[] {
  return [
    { title: report(lang, "words"), max },
    { title: report(lang, "value"), align: "right" },
    { title: report(lang, "note") },
  ];
}

function renderMentions(
  article: Article,
  mentions: readonly (Fact | Figure | Time)[],
  columns: readonly Column[],
  lang: Lang,
  bold: (text: string) => string,
): string {
  const head = renderHead(article, lang, bold);
  if (mentions.length === 0) return `${head}  ${report(lang, "nothing-read")}\n\n`;
  const rows = mentions
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => [article.text.slice(mention.start, mention.end), ...toCells(mention, lang)]);
  return `${head}${renderTable(columns, rows, "  ")}\n`;
}

function toCells(mention: Fact | Figure | Time, lang: Lang): readonly string[] {
  if ("edtf" in mention) return [mention.edtf, describeEvidence(mention.evidence, lang)];
  const amount = [toAmountText(mention), toFigureNote(mention, lang)];
  return "stance" in mention ? [...amount, ...toFactCells(mention, lang)] : amount;
}

/** Title, then date, source, topics, address and id in a line. */
export function renderHead(article: Article, lang: Lang, bold: (text: string) => string): string {
  const parts = [
    [report(lang, "date"), toDateText(article)],
    [report(lang, "source"), article.source ?? ""],
    [report(lang, "topics"), article.topics.join(" ")],
    [report(lang, "address"), article.url ?? ""],
    [report(lang, "id"), article.id],
  ].filter(([, value]) => value !== "");
  return `${bold(toPrintable(article.title || article.id))}\n  ${parts.map(([name, value]) => `${name} ${toPrintable(value!)}`).join("  ")}\n`;
}

/** The publication date; ≈ before one that was inferred, empty when there is none. */
export function toDateText({ published, publishedBy }: Pick<Article, "published" | "publishedBy">): string {
  if (published === undefined) return "";
  return publishedBy === undefined || publishedBy.kind === "printed" ? published : `≈${published}`;
}
