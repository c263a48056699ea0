import { expect, test } from "vitest";
import { pickSpelling } from "./spelling.ts";

test.each([
  ["中國", ["中国", "中國"]],
  ["中國", ["中國", "中国"]],
  ["Rio", ["Ｒｉｏ", "rio", "Rio"]],
  ["中国", ["中国"]],
  ["台灣", ["台湾", "台灣", "臺灣"]],
])("%s is shown of its spellings, in any order", (shown, spellings) => {
  expect(pickSpelling(spellings)).toBe(shown);
  expect(pickSpelling(spellings.toReversed())).toBe(shown);
});
