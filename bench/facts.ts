/** How much of a fact is right: on the hand-made reference set, and on the sets of our own wording. */
import { join } from "node:path";
import { makeBinder, readInputs, toBoundRecord } from "#service";
import { scoreGold } from "#test/gold/scorer.ts";
import { type Mark, type Output, pathOf, percent, readRows, type SETS, scoreFacts } from "#test/reference/score.ts";
import { GOLD, hasGold } from "./articles.ts";
import type { Result } from "./report.ts";

/** Our slots by the rows of the set's own scorer; only that set marks entities. */
const ROWS = {
  entity: "entity (per article)",
  subject: "fact subject",
  label: "fact measure",
  complete: "fact subject+measure+value+unit",
  stance: "fact stance",
  period: "fact period",
  voice: "fact voice",
} as const;
const COLUMNS = {
  gold: "20 real articles, looked at",
  seen: "30 of ours, looked at",
  unseen: "30 of ours, not looked at",
} as const;
const OURS: Readonly<Record<"seen" | "unseen", readonly (typeof SETS)[number][]>> = {
  seen: ["dev", "dev2"],
  unseen: ["held", "held2"],
};
type Column = keyof typeof COLUMNS;
type Scores = Readonly<Partial<Record<keyof typeof ROWS, number>>>;

/** The slots of facts in percent, one column a set. Without the reference set its column is empty. */
export async function benchFacts(): Promise<Result> {
  const { bind, run } = await makeBinder();
  const read = async (paths: readonly string[]): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const scanned of readInputs(paths)) lines.push(JSON.stringify(toBoundRecord(bind(scanned), run.id)));
    return lines;
  };
  const ours = async (sets: readonly (typeof SETS)[number][]) =>
    scoreOurs(sets, await read(sets.map((set) => pathOf(set, "articles"))));
  const scores: Record<Column, Scores> = {
    gold: hasGold ? scoreReal(await read([join(GOLD, "articles.ndjson")])) : {},
    seen: await ours(OURS.seen),
    unseen: await ours(OURS.unseen),
  };
  return {
    name: "facts",
    title: "What of a fact is right, in %",
    columns: ["", ...Object.values(COLUMNS)],
    rows: (Object.keys(ROWS) as (keyof typeof ROWS)[]).map((slot) => [
      slot,
      ...(Object.keys(COLUMNS) as Column[]).map((column) => scores[column][slot]?.toFixed(1) ?? "–"),
    ]),
    notes: [
      "Complete: value, unit, subject and label of one figure together. Period and voice: where the text gives one. Entity: F1 per article.",
      "The real articles and 30 of `test/reference/` (`dev`, `dev2`) were looked at while rules were written; of the other 30 only totals were, and once the mistakes on `held`.",
    ],
    json: scores,
  };
}

function scoreReal(lines: readonly string[]): Scores {
  const all = scoreGold(lines);
  return Object.fromEntries(Object.entries(ROWS).map(([slot, row]) => [slot, all.get(row)!.f1]));
}

function scoreOurs(sets: readonly (typeof SETS)[number][], lines: readonly string[]): Scores {
  const outputs = lines.map((line) => JSON.parse(line) as Output);
  const marks = sets.flatMap((set) => readRows<Mark>(pathOf(set, "facts")));
  const tally = scoreFacts(marks, new Map(outputs.map((output) => [output.id, output])));
  const { subject, label, complete, stance, period, voice } = tally;
  const slots = Object.entries({ subject, label, complete, stance, period, voice });
  return Object.fromEntries(slots.map(([slot, count]) => [slot, percent(count)]));
}
