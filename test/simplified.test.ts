/** Articles converted to Simplified Chinese are read almost as well as they were: the reference set and our own sets. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { makeBinder, readInputs, toBoundRecord } from "#service";
import { GOLD, hasGold, scoreGold } from "./gold/scorer.ts";
import { type Mark, type Output, pathOf, percent, readRows, SETS, SLOTS, scoreFacts } from "./reference/score.ts";

if (!hasGold) console.log("simplified.test: the gold set is skipped, ../shared/gold is not there");

/** Rows of the scorer, by the names of our slots. */
const ROWS = {
  unit: "figure value + unit",
  time: "time (exact EDTF)",
  entity: "entity (per article)",
  subject: "fact subject",
  label: "fact measure",
  complete: "fact subject+measure+value+unit",
  stance: "fact stance",
  period: "fact period",
  voice: "fact voice",
} as const;
const MOST_LOST = 2;

interface Row {
  readonly title: string;
  readonly body: string;
}

const convert = Converter({ from: "tw", to: "cn" });
const simplify = (row: Row): Row => ({ ...row, title: convert(row.title), body: convert(row.body) });
const lengthsOf = ({ title, body }: Row) => [title.length, body.length];

/** Reads rows as the reader's own output. */
async function read(rows: readonly Row[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "assay-simplified-"));
  try {
    const path = join(folder, "articles.ndjson");
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"));
    const { bind, run } = await makeBinder();
    const lines: string[] = [];
    for await (const scanned of readInputs([path])) lines.push(JSON.stringify(toBoundRecord(bind(scanned), run.id)));
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Scores = readonly (readonly [name: string, score: number])[];

/** Prints both scores side by side and gives the names of those that lost too much. */
function compare(before: Scores, after: Scores): readonly string[] {
  const rows = before.map(([name, score], at) => [name, score, after[at]![1], score - after[at]![1]] as const);
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell).padStart(12)).join("");
  console.log([["", "traditional", "simplified", "lost"], ...rows].map(line).join("\n"));
  return rows.filter(([, , , lost]) => !(lost <= MOST_LOST)).map(([name]) => name);
}

describe.skipIf(!hasGold)("the hand-made reference set in Simplified Chinese", () => {
  const rows = hasGold ? readRows<Row>(join(GOLD, "articles.ndjson")) : [];

  it("keeps its offsets, so that the marks still fit", () => {
    expect(rows.map(simplify).map(lengthsOf)).toEqual(rows.map(lengthsOf));
    expect(rows.map(simplify)).not.toEqual(rows);
  });

  it(`loses at most ${MOST_LOST} points in every score`, async () => {
    const score = async (some: readonly Row[]): Promise<Scores> => {
      const scores = scoreGold(await read(some), { isFolded: true });
      return Object.entries(ROWS).map(([name, row]) => [name, scores.get(row)!.f1]);
    };
    expect(compare(await score(rows), await score(rows.map(simplify)))).toEqual([]);
  });
});

/** 元 as one money: whose it is depends on the script. */
const asOneMoney = <T>(line: string) => JSON.parse(line.replaceAll('"unit":"CNY"', '"unit":"TWD"')) as T;

describe("our own reference sets in Simplified Chinese", () => {
  const rows = SETS.flatMap((set) => readRows<Row>(pathOf(set, "articles")));
  const marks = SETS.flatMap((set) => readRows<Mark>(pathOf(set, "facts"))).map((mark) =>
    asOneMoney<Mark>(JSON.stringify(mark)),
  );

  it("keep their offsets", () => {
    expect(rows.map(simplify).map(lengthsOf)).toEqual(rows.map(lengthsOf));
  });

  it(`lose at most ${MOST_LOST} points in every slot`, async () => {
    const score = async (some: readonly Row[]): Promise<Scores> => {
      const outputs = (await read(some)).map((line) => asOneMoney<Output>(line));
      const tally = scoreFacts(marks, new Map(outputs.map((output) => [output.id, output])));
      return SLOTS.map((slot) => [slot, percent(tally[slot])]);
    };
    expect(compare(await score(rows), await score(rows.map(simplify)))).toEqual([]);
  });
});
