/** Scores on the hand-made reference set: ours and Recognizers-Text, by the set's own scorer. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toNumber } from "#base";
import { readMentions } from "#grammar";
import { GOLD, hasGold, loadGold, textOf } from "./articles.ts";
import type { Result } from "./report.ts";

const ROWS = { "figure value": "value", "figure value + unit": "value and unit", "time (exact EDTF)": "time" } as const;

/** Precision, recall and F1 of both readers. Without the reference set the result says so and holds no row. */
export async function benchGold(): Promise<Result> {
  const base = { name: "gold", title: "Accuracy on a hand-made reference set (20 articles, 1,029 marks)" } as const;
  if (!hasGold)
    return { ...base, columns: [], rows: [], notes: ["The reference set is not beside this checkout."], json: {} };
  const { readWithRecognizers } = await import("./recognizers.ts");
  const folder = mkdtempSync(join(tmpdir(), "assay-gold-"));
  const readers = {
    assay: (text: string, published: string) => {
      const { figures, times } = readMentions(text, { published });
      return {
        figures: figures.map((each) => ({ ...each, low: toNumber(each.low), high: toNumber(each.high) })),
        times,
      };
    },
    "Recognizers-Text": readWithRecognizers,
  };
  const scores: Record<string, Record<string, Score>> = {};
  try {
    for (const [name, read] of Object.entries(readers)) {
      const file = join(folder, `${name}.ndjson`);
      const lines = loadGold().map((article) => {
        const text = textOf(article);
        return JSON.stringify({ id: article.id, text, ...read(text, article.published) });
      });
      writeFileSync(file, lines.join("\n"));
      scores[name] = score(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    ...base,
    columns: ["", ...Object.keys(readers).flatMap((name) => [`${name} P`, "R", "F1"])],
    rows: Object.values(ROWS).map((row) => [
      row,
      ...Object.keys(readers).flatMap((name) => {
        const { p, r, f1 } = scores[name]![row]!;
        return [p, r, f1].map((value) => value.toFixed(1));
      }),
    ]),
    notes: [
      "Value: the exact number or both ends of the range. Time: the exact EDTF. P precision, R recall, F1 their mean.",
      "Recognizers-Text 1.3.1 is given Simplified text, sentence by sentence, with the publication date; its results are mapped to our units, helped where fair.",
    ],
    json: scores,
  };
}

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

function score(file: string): Record<string, Score> {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(GOLD, "score.mjs"), "--gold", join(GOLD, "mentions.ndjson"), file],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  const found: Record<string, Score> = {};
  for (const line of stdout.split("\n")) {
    const match = /^(.*?)\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)/.exec(line);
    const name = match === null ? undefined : (ROWS as Record<string, string>)[match[1]!];
    if (match !== null && name !== undefined)
      found[name] = { p: Number(match[2]), r: Number(match[3]), f1: Number(match[4]) };
  }
  return found;
}
