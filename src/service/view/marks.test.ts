import { expect, test } from "vitest";
import { findMarks } from "./marks.ts";

const marked = (text: string, words: string) => findMarks(text, words).map(([start, end]) => text.slice(start, end));

test.each([
  ["稀土出口受限，稀土價格上揚", "稀土", ["稀土", "稀土"]],
  ["中国稀土與中國礦業", "中國", ["中国", "中國"]],
  ["ＡＩ and Ai", "ai", ["ＡＩ", "Ai"]],
  ["礦工與礦", "礦 礦工", ["礦工", "礦"]],
  ["礦工", "  ", []],
  ["<b>礦</b>", "<b>", ["<b>"]],
])("in %s the words of %s are found", (text, words, expected) => {
  expect(marked(text, words)).toEqual(expected);
});

test("a text whose letters change their number in lower case has no marks rather than false ones", () => {
  expect(marked("İ礦", "礦")).toEqual([]);
});
