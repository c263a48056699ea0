/** How much of a fact is right: on the hand-made reference set, and on the two sets of our own wording. */
import { join } from "node:path";
import { makeBinder, readInputs, toBoundRecord } from "#service";
import { scoreGold } from "#test/gold/scorer.ts";
import { type Mark, type Output, pathOf, percent, readRows, SETS, scoreFacts } from "#test/reference/score.ts";
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
  dev: "18 of ours, looked at",
  held: "18 of ours, not looked at",
} as const;
type Column = keyof typeof COLUMNS;
type Scores = Readonly<Partial<Record<keyof typeof ROWS, number>>>;

/** The slots of facts in percent, one column a set. Without the reference set its column is empty. */
export async function benchFacts(): Promise<Result> {
  const { bind } = await makeBinder();
  const read = async (path: string): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const scanned of readInputs([path])) lines.push(JSON.stringify(toBoundRecord(bind(scanned))));
    return lines;
  };
  const scores: Record<Column, Scores> = {
    gold: hasGold ? scoreReal(await read(join(GOLD, "articles.ndjson"))) : {},
    dev: {},
    held: {},
  };
  for (const set of SETS) scores[set] = scoreOurs(set, await read(pathOf(set, "articles")));
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
      "The real articles and the first 18 of `test/reference/` were looked at while rules were written; the other 18 were not, only their totals.",
    ],
    json: scores,
  };
}

function scoreReal(lines: readonly string[]): Scores {
  const all = scoreGold(lines);
  return Object.fromEntries(Object.entries(ROWS).map(([slot, row]) => [slot, all.get(row)!.f1]));
}

function scoreOurs(set: (typeof SETS)[number], lines: readonly string[]): Scores {
  const outputs = lines.map((line) => JSON.parse(line) as Output);
  const tally = scoreFacts(readRows<Mark>(pathOf(set, "facts")), new Map(outputs.map((output) => [output.id, output])));
  const { subject, label, complete, stance, period, voice } = tally;
  const slots = Object.entries({ subject, label, complete, stance, period, voice });
  return Object.fromEntries(slots.map(([slot, count]) => [slot, percent(count)]));
}
