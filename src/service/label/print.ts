import { toJsonNumber } from "#service/record.ts";
import type { Label, Labelled } from "./label.ts";
import { LABEL_INTRODUCTION, writeLabels } from "./write.ts";

export const LABEL_FORMATS = ["text", "ndjson", "corpus"] as const;
export type LabelFormat = (typeof LABEL_FORMATS)[number];

/** What stands before the first article of a format. */
export function labelIntroduction(format: LabelFormat): string {
  return format === "text" ? LABEL_INTRODUCTION : "";
}

/** One article in a format. */
export function printLabels(labelled: Labelled, format: LabelFormat): string {
  if (format === "ndjson") return toReferenceLines(labelled);
  return format === "corpus" ? toCorpusText(labelled) : writeLabels(labelled);
}

/** Labels as lines of a reference set: one JSON object for each figure, keys and order as such sets have them. */
export function toReferenceLines({ id, text, labels }: Labelled): string {
  return labels.map((label) => `${JSON.stringify(toReference(id, text, label))}\n`).join("");
}

function toReference(article: string, text: string, label: Label): object {
  const { start, end, low, high, bound, unit, change, subject, measure, period, stance, voices } = label;
  return {
    article,
    kind: "figure",
    start,
    end,
    text: text.slice(start, end),
    low: toJsonNumber(low),
    high: toJsonNumber(high),
    bound,
    unit,
    ...(change !== undefined && { change }),
    subject: subject ?? null,
    measure: label.label ?? null,
    ...(measure !== undefined && { type: measure }),
    period: period ?? null,
    by: voices[0]?.name ?? null,
    ...(stance !== "reported" && { status: stance }),
  };
}

/** Labels as a pack's corpus has them: each line of text that prints figures, under it what each figure is typed as. */
export function toCorpusText({ published, text, labels }: Labelled): string {
  let start = 0;
  let next = 0;
  let out = "";
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const here: Label[] = [];
    while (next < labels.length && labels[next]!.start <= end) here.push(labels[next++]!);
    start = end + 1;
    if (here.length === 0) continue;
    out += `${line.trim()}${published === undefined ? "" : ` @published ${published}`}\n`;
    for (const label of here) out += `  ${toCorpusLine(text.slice(label.start, label.end), label)}\n`;
  }
  return out;
}

function toCorpusLine(words: string, { measure, change, period, stance }: Label): string {
  if (measure === undefined) return `- ${words}`;
  const typed = change === undefined ? measure : `${measure} change=${change}`;
  const rest = stance === "reported" ? [period ?? ""] : [period ?? "", stance];
  return [words, typed, ...rest].join(" | ").replace(/(?: \| )+$/, "");
}
