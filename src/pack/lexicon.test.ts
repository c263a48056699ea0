import { expect, it } from "vitest";
import { makeScan } from "#grammar";
import type { Measure, Pack } from "#model";
import { compileLexicon } from "./lexicon.ts";

const measure = (id: string, words: readonly string[], extra: Partial<Measure> = {}): Measure => ({
  id,
  label: { zh: id, en: id },
  kind: "ratio",
  units: ["%"],
  words,
  ...extra,
});
const pack: Pack = {
  id: "test",
  label: { zh: "試", en: "test" },
  measures: [
    measure("rate", ["失業率", "失業"], { unless: ["失業率目標"] }),
    measure("hash", ["*"], { units: ["EH/s"] }),
    measure("price", ["~股價+漲"]),
  ],
};
const { measures, lexicon } = compileLexicon([pack]);
const patternsIn = (text: string) =>
  lexicon
    .findWords(makeScan(text))
    .map(({ word, start, end }) => [
      text.slice(start, end),
      (lexicon.patternsIn("%").byWord[word] ?? []).map((each) => each.measure.fullId),
    ]);

it("finds longer and shorter words from one place, in both scripts", () => {
  expect(patternsIn("九月失業率")).toEqual([
    ["失業率", ["test.rate"]],
    ["失業", ["test.rate"]],
  ]);
  expect(patternsIn("失业")).toEqual([["失业", ["test.rate"]]]);
});

it("enters a pattern by its first word near the figure, never by one of the context", () => {
  expect(patternsIn("股價漲")).toEqual([
    ["股價", []],
    ["漲", ["test.price"]],
  ]);
});

it("keeps patterns without words apart, and words that only forbid", () => {
  expect(lexicon.patternsIn("EH/s").bare.map((pattern) => pattern.measure.id)).toEqual(["hash"]);
  expect(lexicon.unlessOf(measures[0]!)).toHaveLength(1);
  expect(lexicon.wordsOf("失业率目标")).toContain(lexicon.unlessOf(measures[0]!)[0]);
});

it("lets money stand for every currency", () => {
  const money = compileLexicon([{ ...pack, measures: [measure("cost", ["成本"], { units: ["money"] })] }]);
  const patterns = (unit: string) => money.lexicon.patternsIn(unit).byWord.flat();
  expect(["USD", "TWD"].every((unit) => patterns(unit).length === 1)).toBe(true);
  expect(["BTC", "%"].some((unit) => patterns(unit).length > 0)).toBe(false);
});

it("does not disturb the scan of an article when it reads a label", () => {
  const scan = makeScan("失業率");
  lexicon.wordsOf("股價漲失業");
  expect(lexicon.findWords(scan)).toHaveLength(2);
});
