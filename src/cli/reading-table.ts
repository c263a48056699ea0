import { describeEvidence, type Lang, report, toAmountText, toFigureNote, toPrintable } from "#message";
import type { Article, Figure, Scanned, Time } from "#model";
import { renderTable } from "./table.ts";

const WORDS_MAX = 36;

/** One article for the terminal: title, date (≈ when it was inferred), then every figure and time in their order. */
export function renderReading(
  { article, figures, times }: Scanned,
  lang: Lang,
  bold: (text: string) => string,
): string {
  const head = renderHead(article, lang, bold);
  const mentions = [...figures, ...times].sort((a, b) => a.start - b.start);
  if (mentions.length === 0) return `${head}  ${report(lang, "nothing-read")}\n\n`;
  const rows = mentions.map((mention) => [article.text.slice(mention.start, mention.end), ...toCells(mention, lang)]);
  const columns = [
    { title: report(lang, "words"), max: WORDS_MAX },
    { title: report(lang, "value"), align: "right" },
    { title: report(lang, "note") },
  ] as const;
  return `${head}${renderTable(columns, rows, "  ")}\n`;
}

function toCells(mention: Figure | Time, lang: Lang): readonly string[] {
  if ("edtf" in mention) return [mention.edtf, describeEvidence(mention.evidence, lang)];
  return [toAmountText(mention), toFigureNote(mention, lang)];
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
