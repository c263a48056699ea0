import { type Problem, STANCES } from "#model";
import { isEdtf } from "#text";
import { splitFields } from "./field.ts";
import type { Label, Labelled } from "./label.ts";
import { placeWords } from "./place.ts";
import { parseValueField } from "./value.ts";
import { FIELDS } from "./write.ts";

/** What a label may name. */
export interface Known {
  readonly hasUnit: (unit: string) => boolean;
  readonly hasMeasure: (measure: string) => boolean;
}

/** A file of labels as read back, with everything that is wrong with it, by line. */
export interface ParsedLabels {
  readonly articles: readonly Labelled[];
  readonly problems: readonly Problem[];
}

interface Open {
  readonly id: string;
  readonly published?: string;
  readonly lines: string[];
  readonly labels: Label[];
  /** Where the last line of text begins in the article, and how much of it the labels above have passed. */
  start: number;
  done: number;
}

/** Reads what {@link writeLabels} wrote and a person corrected. Every bad line is told, not only the first. */
export function parseLabels(text: string, source: string, known: Known): ParsedLabels {
  const articles: Open[] = [];
  const problems: Problem[] = [];
  toLines(text).forEach((raw, index) => {
    const wrong = readLine(raw, articles, known);
    if (wrong !== undefined) problems.push({ code: "input.bad-label", at: { source, line: index + 1 }, detail: wrong });
  });
  return { articles: articles.map(toLabelled), problems };
}

/** Lines without their ends. Only where every line ends in CRLF has an editor put it there; else a CR is text. */
function toLines(text: string): readonly string[] {
  const isWindows = text.includes("\r\n") && !/[^\r]\n|^\n/.test(text);
  return text.split(isWindows ? "\r\n" : "\n");
}

function toLabelled({ id, published, lines, labels }: Open): Labelled {
  return { id, ...(published !== undefined && { published }), text: lines.join("\n"), labels };
}

/** Takes one line up; tells what is wrong with it. */
function readLine(raw: string, articles: Open[], known: Known): string | undefined {
  if (raw.startsWith("%") || raw.trim() === "") return undefined;
  if (raw.startsWith("@")) return openArticle(raw.slice(1), articles);
  const article = articles.at(-1);
  if (article === undefined) return "no article yet: a line with @ comes first";
  if (raw.startsWith(">")) return addText(raw.replace(/^> ?/, ""), article);
  if (!/^\s/.test(raw)) return "neither % nor @ nor >, nor blanks and a figure";
  if (article.lines.length === 0) return "no text above: a line with > comes first";
  const read = readLabel(splitFields(raw), article, known);
  if (typeof read === "string") return read;
  article.labels.push(read);
  return undefined;
}

function openArticle(rest: string, articles: Open[]): string | undefined {
  const [id, published, ...more] = splitFields(rest);
  if (id === undefined || more.length > 0) return "@ article | published";
  if (published !== undefined && !isEdtf(published)) return `no EDTF date: ${published}`;
  articles.push({ id, ...(published !== undefined && { published }), lines: [], labels: [], start: 0, done: 0 });
  return undefined;
}

function addText(line: string, article: Open): undefined {
  const last = article.lines.at(-1);
  if (last !== undefined) article.start += last.length + 1;
  article.lines.push(line);
  article.done = 0;
}

function readLabel(fields: readonly (string | undefined)[], article: Open, known: Known): Label | string {
  if (fields.length !== FIELDS.length)
    return `${fields.length} fields instead of ${FIELDS.length}: ${FIELDS.join(" | ")}`;
  const [words, value, subject, label, measure, period, stance = "reported", voices] = fields;
  if (words === undefined || value === undefined) return "words and value are needed";
  const place = placeWords(words, article.lines.at(-1)!, article.done);
  if (typeof place === "string") return place;
  const amount = parseValueField(value);
  if (typeof amount === "string") return amount;
  if (!known.hasUnit(amount.unit)) return `no such unit: ${amount.unit}`;
  if (measure !== undefined && !known.hasMeasure(measure)) return `no such measure: ${measure}`;
  if (period !== undefined && !isEdtf(period)) return `no EDTF period: ${period}`;
  const meant = STANCES.find((one) => one === stance);
  if (meant === undefined) return `no such stance: ${stance} (${STANCES.join(" ")})`;
  article.done = place.end;
  return {
    start: article.start + place.start,
    end: article.start + place.end,
    ...amount,
    ...(subject !== undefined && { subject }),
    ...(label !== undefined && { label }),
    ...(measure !== undefined && { measure }),
    ...(period !== undefined && { period }),
    stance: meant,
    voices: voices === undefined ? [] : voices.split(/\s*;\s*/).map(toVoice),
  };
}

function toVoice(text: string): { readonly name: string; readonly via?: string } {
  const [name = "", via] = text.split(/\s+via\s+/);
  return { name, ...(via !== undefined && { via }) };
}
