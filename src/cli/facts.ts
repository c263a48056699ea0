import { report, toAmountText, toPrintable } from "#message";
import type { Fact, Reading } from "#model";
import { makeBinder, toBoundRecord } from "#service";
import { renderHead } from "./reading-table.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const WORDS_MAX = 24;

/** A reading with what was put together from it. */
export interface BoundReading {
  readonly reading: Reading;
  readonly bound: ReturnType<Awaited<ReturnType<typeof makeBinder>>>;
}

/** Binds readings as they come; the packs are loaded once. */
export async function* bindAll(readings: AsyncIterable<Reading>): AsyncGenerator<BoundReading> {
  const bind = await makeBinder();
  for await (const reading of readings) yield { reading, bound: bind(reading) };
}

/** One article with its facts: a line of NDJSON, or a table under the article's head. */
export function toFactPiece({ reading, bound }: BoundReading, format: string, shell: Shell): string {
  if (format !== "table") return `${JSON.stringify(toBoundRecord(reading, bound))}\n`;
  const { lang, bold } = shell;
  const head = renderHead(reading.article, lang, bold);
  const columns = (["words", "value", "subject", "label", "period", "stance", "voice"] as const).map((key) => ({
    title: report(lang, key),
    max: WORDS_MAX,
    ...(key === "value" && { align: "right" as const }),
  }));
  const rows = bound.facts.map((fact) => toRow(fact, reading.article.text));
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
