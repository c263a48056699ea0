/** Scores on the hand-made reference set: ours and Recognizers-Text, by the set's own scorer. */
import { toNumber } from "#base";
import { readMentions } from "#grammar";
import { type Score, scoreGold } from "#test/gold/scorer.ts";
import { hasGold, loadGold, textOf } from "./articles.ts";
import type { Result } from "./report.ts";

const ROWS = { "figure value": "value", "figure value + unit": "value and unit", "time (exact EDTF)": "time" } as const;

/** Precision, recall and F1 of both readers. Without the reference set the result says so and holds no row. */
export async function benchGold(): Promise<Result> {
  const base = { name: "gold", title: "Accuracy on a hand-made reference set (20 articles, 1,029 marks)" } as const;
  if (!hasGold)
    return { ...base, columns: [], rows: [], notes: ["The reference set is not beside this checkout."], json: {} };
  const { readWithRecognizers } = await import("./recognizers.ts");
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
  for (const [name, read] of Object.entries(readers)) {
    const lines = loadGold().map((article) => {
      const text = textOf(article);
      return JSON.stringify({ id: article.id, text, ...read(text, article.published) });
    });
    const all = scoreGold(lines);
    scores[name] = Object.fromEntries(Object.entries(ROWS).map(([printed, row]) => [row, all.get(printed)!]));
  }
  return {
    ...base,
    columns: ["", ...Object.keys(readers).flatMap((name) => [`${name} P`, "R", "F1"])],
    rows: Object.values(ROWS).map((row) => [
      row,
      ...Object.keys(readers).flatMap((name) => {
        const { p, r, f1 } = scores[name]![row]!;
        return [p, r, f1].map((value) => value?.toFixed(1) ?? "–");
      }),
    ]),
    notes: [
      "Value: the exact number or both ends of the range. Time: the exact EDTF. P precision, R recall, F1 their mean.",
      "Recognizers-Text 1.3.1 is given Simplified text, sentence by sentence, with the publication date; its results are mapped to our units, helped where fair.",
    ],
    json: scores,
  };
}
