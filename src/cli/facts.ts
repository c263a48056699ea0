import { report, toAmountText, toPrintable } from "#message";
import type { Fact, Reading, Scanned } from "#model";
import { makeBinder, toBoundRecord } from "#service";
import { renderHead } from "./reading-table.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const WORDS_MAX = 24;

/** Binds readings as they come; the packs are loaded once. */
export async function* bindAll(readings: AsyncIterable<Scanned>): AsyncGenerator<Reading> {
  const { bind } = await makeBinder();
  for await (const reading of readings) yield bind(reading);
}

/** One article with its facts: a line of NDJSON, or a table under the article's head. */
export function toFactPiece(reading: Reading, format: string, shell: Shell): string {
  if (format !== "table") return `${JSON.stringify(toBoundRecord(reading))}\n`;
  const { lang, bold } = shell;
  const head = renderHead(reading.article, lang, bold);
  const columns = (["words", "value", "subject", "label", "period", "stance", "voice"] as const).map((key) => ({
    title: report(lang, key),
    max: WORDS_MAX,
    ...(key === "value" && { align: "right" as const }),
  }));
  const rows = reading.facts.map((fact) => toRow(fact, reading.article.text));
  return `${head}${rows.length === 0 ? `  ${report(lang, "nothing-read")}\n` : renderTable(columns, rows, "  ")}\n`;
}

function toRow(fact: Fact, text: string): string[] {
  const voices = fact.voices.map(({ name, via }) => (via === undefined ? name : `${via} ← ${name}`)).join("、");
  return [
    text.slice(fact.start, fact.end),
    toAmountText(fact),
    fact.subject?.value ?? "",
    fact.measure === undefined ? fact.label : `${fact.label} (${fact.measure.value})`,
    fact.period?.value ?? "",
    fact.stance.value,
    voices,
  ].map(toPrintable);
}
