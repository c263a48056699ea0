import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "#base";

/** A figure of a reference set with its facts, as marked by hand. */
export interface Mark {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly subject: string;
  /** Other printed forms of the subject. */
  readonly aliases?: readonly string[];
  readonly measure: string;
  readonly period: string | null;
  readonly status?: string;
  readonly by: string | null;
  readonly byAliases?: readonly string[];
}

/** What is asked of a line of our output. */
export interface Output {
  readonly id: string;
  readonly facts: readonly {
    readonly start: number;
    readonly end: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly subject: string | null;
    readonly label: string;
    readonly period: string | null;
    readonly stance: string;
    readonly voices: readonly { readonly name: string }[];
  }[];
}

export const SLOTS = ["found", "unit", "subject", "label", "complete", "period", "stance", "voice"] as const;
export type Slot = (typeof SLOTS)[number];
/** How many marks asked for a slot, and how many got it. */
export type Tally = Readonly<Record<Slot, { readonly right: number; readonly asked: number }>>;

/** The sets of our own wording: `dev` and `dev2` were looked at while the reader was made, of `held2` only totals were (see README). */
export const SETS = ["dev", "held", "dev2", "held2"] as const;
export const pathOf = (set: string, kind: "articles" | "facts") => join(import.meta.dirname, `${set}-${kind}.ndjson`);

export function readRows<T>(path: string): readonly T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

/** Counts what the outputs got right. A period or a voice is asked for only where the text gives one. */
export function scoreFacts(marks: readonly Mark[], outputs: ReadonlyMap<string, Output>): Tally {
  const tally = Object.fromEntries(SLOTS.map((slot) => [slot, { right: 0, asked: 0 }])) as Record<
    Slot,
    { right: number; asked: number }
  >;
  for (const mark of marks) {
    for (const [slot, isRight] of Object.entries(judge(mark, outputs.get(mark.article)))) {
      tally[slot as Slot].asked++;
      if (isRight) tally[slot as Slot].right++;
    }
  }
  return tally;
}

export function percent({ right, asked }: { readonly right: number; readonly asked: number }): number {
  return (100 * right) / asked;
}

function judge(mark: Mark, output: Output | undefined): Partial<Record<Slot, boolean>> {
  const over = (fact: { start: number; end: number }) =>
    Math.max(0, Math.min(fact.end, mark.end) - Math.max(fact.start, mark.start));
  const [fact] = (output?.facts ?? [])
    .filter((each) => over(each) > 0 && isClose(each.low, mark.low) && isClose(each.high, mark.high))
    .sort((a, b) => over(b) - over(a));
  const unit = fact?.unit === mark.unit;
  const subject =
    fact !== undefined && [mark.subject, ...(mark.aliases ?? [])].some((form) => isName(form, fact.subject ?? ""));
  const label = fact !== undefined && isPhrase(mark.measure, fact.label);
  const speakers = mark.by === null ? [] : [mark.by, ...(mark.byAliases ?? [])];
  return {
    found: fact !== undefined,
    unit,
    subject,
    label,
    complete: unit && subject && label,
    stance: fact !== undefined && fact.stance === (mark.status ?? "reported"),
    ...(mark.period !== null && { period: fact?.period === mark.period }),
    ...(mark.by !== null && {
      voice: fact?.voices.some(({ name }) => speakers.some((form) => isName(form, name))) === true,
    }),
  };
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

/** Folded to one script, lower case, without marks that a name may be printed with or without. */
function plain(text: string): string {
  return fold(text)
    .toLowerCase()
    .replaceAll(/[\s「」『』《》()·.,、“”"']/g, "");
}

function isName(want: string, got: string): boolean {
  const [a, b] = [plain(want), plain(got)];
  if (a === "" || b === "") return false;
  return a === b || (b.length >= 2 && a.includes(b)) || (a.length >= 2 && b.includes(a));
}

/** Two wordings of one measure: one holds the other, or half of the pairs of characters of the shorter are shared. */
function isPhrase(want: string, got: string): boolean {
  const [a, b] = [plain(want), plain(got)];
  if (a === "" || b === "") return false;
  if ((b.length >= 2 && a.includes(b)) || b.includes(a)) return true;
  const [x, y] = [pairsOf(a), pairsOf(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return shared / Math.max(1, Math.min(x.size, y.size)) >= 0.5;
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
