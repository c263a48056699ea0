import { expect, it } from "vitest";
import { makePhraseReader } from "./phrase.ts";

const read = makePhraseReader(["产量", "总产量", "产", "量"]);

it.each([
  ["總產量", [1, 0, 2, 3]],
  ["产量", [0, 2, 3]],
  ["產", [2]],
  ["無", []],
  ["", []],
])("finds all words of %s, those that begin together the longest first", (phrase, expected) => {
  expect(read(phrase)).toEqual(expected);
});

it("reads a phrase of any length", () => {
  expect(read("產".repeat(1000))).toHaveLength(1000);
});
