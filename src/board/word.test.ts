import { expect, test } from "vitest";
import { readClauses } from "./clauses.ts";
import { readCorpus } from "./corpus.ts";
import { countRuns } from "./gram.ts";
import { makeRunTable } from "./run-table.ts";
import { findWords } from "./word.ts";

function words(texts: readonly string[]): string[] {
  const corpus = readCorpus(
    texts.map((text) => ({ title: "", text })),
    10_000,
  );
  const codes = readClauses(corpus, "");
  const levels = countRuns(codes, corpus.starts, { articles: 2, times: 2 });
  return findWords(corpus.folded, codes, levels, () => false)
    .map((word) => word.name)
    .sort();
}

test("what stands among changing neighbours is a word", () => {
  expect(words(["買稀土磁鐵", "挖稀土廢料", "賣稀土金屬", "囤稀土合金"])).toEqual(["稀土"]);
});

test("the inside of a longer word is none", () => {
  expect(words(["挖比特幣去", "賣比特幣吧", "存比特幣嗎", "要比特幣啊"])).toEqual(["比特币"]);
});

test("runs are counted by article and by time, no longer than a word may be", () => {
  const corpus = readCorpus(
    [
      { title: "", text: "稀土稀土" },
      { title: "", text: "稀土甲乙丙丁戊己庚" },
    ],
    1000,
  );
  const levels = countRuns(readClauses(corpus, ""), corpus.starts, { articles: 1, times: 1 });
  expect(levels).toHaveLength(6);
  const number = levels[1]!.at[0]!;
  expect([levels[1]!.times[number], levels[1]!.articles[number]]).toEqual([3, 2]);
});

test("the run table keeps every pair apart while it grows", () => {
  const table = makeRunTable();
  const pairs = Array.from({ length: 40_000 }, (_, i) => [i % 3, i] as const);
  const numbers = () => pairs.map(([prefix, code]) => table.numberOf(prefix, code));
  expect(numbers()).toEqual(pairs.map((_, i) => i));
  expect(numbers()).toEqual(pairs.map((_, i) => i));
  expect(table.size).toBe(40_000);
});
