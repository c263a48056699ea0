import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toNumber } from "#base";
import { readMentions } from "#grammar";
import { makeBinder, readInputs, toBoundRecord } from "#service";
import { readLines } from "./external/case.ts";

const folder = join(import.meta.dirname, "../../shared/gold");
const isPresent = existsSync(join(folder, "score.mjs"));
if (!isPresent) console.log("gold.test: skipped, ../shared/gold is not there");

interface Row {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly published: string;
}

/** Scores lines of output; the scorer exits with a complaint when a score is below its minimum. */
function score(lines: readonly string[], ...args: readonly string[]) {
  const place = mkdtempSync(join(tmpdir(), "assay-gold-"));
  try {
    const output = join(place, "out.ndjson");
    writeFileSync(output, lines.join("\n"));
    const all = [join(folder, "score.mjs"), "--gold", join(folder, "mentions.ndjson"), ...args, output];
    const child = spawnSync(process.execPath, all, { encoding: "utf8" });
    console.log(child.stdout);
    return { complaint: child.stderr, status: child.status };
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** One line of the public output for a row, figures and times only. */
function toLine({ id, title, body, published }: Row): string {
  const text = `${title}\n${body}`;
  const { figures, times } = readMentions(text, { published });
  const plain = figures.map((figure) => ({ ...figure, low: toNumber(figure.low), high: toNumber(figure.high) }));
  return JSON.stringify({ id, title, text, figures: plain, times });
}

describe.skipIf(!isPresent)("the hand-made reference set", () => {
  it("scores 98 on figures with unit and 95 on times", () => {
    const lines = readLines<Row>(join(folder, "articles.ndjson")).map(toLine);
    expect(score(lines, "--min", "unit=98,time=95")).toEqual({ complaint: "", status: 0 });
  });

  it("has every figure in exactly one fact, under a measure or its printed words", async () => {
    const { bind, run } = await makeBinder();
    let figures = 0;
    for await (const reading of readInputs([join(folder, "articles.ndjson")])) {
      const record = toBoundRecord(bind(reading), run.id);
      const spans = record.figures.map(({ start, end }) => [start, end]);
      expect(record.facts.map(({ start, end }) => [start, end])).toEqual(spans);
      expect(new Set(record.facts.map(({ id }) => id)).size).toBe(spans.length);
      expect(record.facts.filter(({ measure, label }) => measure === undefined && label === "")).toEqual([]);
      figures += spans.length;
    }
    expect(figures).toBeGreaterThan(200);
  });

  it("scores 85 on entities; complete facts have still far to go", async () => {
    const { bind, run } = await makeBinder();
    const lines: string[] = [];
    for await (const reading of readInputs([join(folder, "articles.ndjson")])) {
      lines.push(JSON.stringify(toBoundRecord(bind(reading), run.id)));
    }
    const facts = ["--facts", join(folder, "facts.ndjson"), "--min", "unit=98,time=95,entity=85,fact=80"];
    expect(score(lines, ...facts)).toEqual({ complaint: "", status: 0 });
  });
});
