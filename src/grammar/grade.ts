import type { Figure } from "#model";
import type { Scan } from "./scan.ts";
import { makeTrieBack, matchBefore, wordsOf } from "./trie.ts";

const PER_TONNE = makeTrieBack<true>(
  wordsOf("每噸 每公噸 每噸礦石 每公噸礦石 每噸約 每公噸約 每噸含金 每噸含銀", true),
);

/** 品位每噸|6克|: so many grams in each tonne are a grade. Changes the units in place. */
export function settleGrades(scan: Scan, figures: Figure[]): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.unit !== "g") continue;
    scan.steps++;
    if (matchBefore(scan, PER_TONNE, figure.start) !== undefined) figures[i] = { ...figure, unit: "g/t" };
  }
}
