import { expect, test } from "vitest";
import { cutTo, widthOf } from "./width.ts";

test.each([
  ["abc", 3],
  ["礦業", 4],
  ["１０％", 6],
  ["한국", 4],
  ["e\u0301", 1],
  ["🪨", 2],
  ["𠀀", 2],
  ["–≈°", 3],
])("%s takes %d columns", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("a cut text is never wider than asked and ends in an ellipsis", () => {
  expect(cutTo("稀土出口管制", 7)).toBe("稀土出…");
  expect(cutTo("稀土出口管制", 8)).toBe("稀土出…");
  expect(cutTo("稀土出口", 8)).toBe("稀土出口");
});
