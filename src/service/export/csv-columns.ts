import { toText } from "#base";
import type { StoredFact } from "#ledger";
import type { Voice } from "#model";
import { type Cell, toCsvHead, toCsvLine } from "./csv.ts";
import { wordsOf } from "./line.ts";

/** Every column of the CSV export: its name and what stands in it. Columns are added at the end, never moved. */
const COLUMNS: readonly (readonly [name: string, of: (fact: StoredFact) => Cell | undefined])[] = [
  ["id", ({ id }) => id],
  ["subject", ({ subject }) => subject?.value],
  ["subject_id", ({ subject }) => subject?.entity],
  ["measure", ({ measure }) => measure?.value],
  ["label", ({ label }) => label],
  ["low", ({ low }) => ({ number: toText(low) })],
  ["high", ({ high }) => ({ number: toText(high) })],
  ["bound", ({ bound }) => BOUNDS[bound]],
  ["unit", ({ unit }) => unit],
  ["change", ({ change }) => change],
  ["period", ({ period }) => period?.value],
  ["stance", ({ stance }) => stance.value],
  ["voices", ({ voices }) => voices.map(toVoiceText).join("; ")],
  ["qualifiers", ({ qualifiers }) => toPairs(Object.entries(qualifiers).map(([name, { value }]) => [name, value]))],
  ["evidence", toEvidenceText],
  ["printed", wordsOf],
  ["sentence", ({ sentence }) => sentence.text],
  ["outlet", ({ article }) => article.source],
  ["author", ({ author }) => author],
  ["published", ({ article }) => article.published],
  ["published_by", ({ article }) => article.publishedBy?.kind],
  ["title", ({ article }) => article.title],
  ["url", ({ article }) => article.url],
  ["article", ({ article }) => article.id],
  ["start", ({ start }) => toCount(start)],
  ["end", ({ end }) => toCount(end)],
  ["cell", ({ cell }) => cell],
  ["run", ({ run }) => run],
  ["sequence", ({ sequence }) => toCount(sequence)],
  ["judged", ({ judged }) => judged],
];

/** `=` alone in a cell begins a formula; words do not. */
const BOUNDS = {
  "=": "equal",
  about: "about",
  ">": "more than",
  ">=": "at least",
  "<": "less than",
  "<=": "at most",
} as const;

/** The first line of the CSV export. */
export function toFactCsvHead(bom: boolean): string {
  return toCsvHead(
    COLUMNS.map(([name]) => name),
    bom,
  );
}

/** A fact as one line of the CSV export; what is not known is an empty cell. */
export function toFactCsv(fact: StoredFact): string {
  return toCsvLine(COLUMNS.map(([, of]) => of(fact) ?? ""));
}

function toVoiceText({ name, via }: Voice): string {
  return via === undefined ? name : `${name} via ${via}`;
}

function toEvidenceText({ subject, measure, period, stance }: StoredFact): string {
  const slots = Object.entries({ subject, measure, period, stance });
  return toPairs(slots.flatMap(([name, slot]) => (slot === undefined ? [] : [[name, slot.evidence.kind]])));
}

function toPairs(pairs: readonly (readonly string[])[]): string {
  return pairs.map((pair) => pair.join("=")).join("; ");
}

function toCount(count: number): Cell {
  return { number: String(count) };
}
