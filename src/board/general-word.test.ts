import { expect, test } from "vitest";
import { fold } from "#base";
import { isGeneral, specificity } from "./general-word.ts";

test.each(["公司", "今年", "政府計畫", "兩座", "九條", "還原", "川普等", "國總統川普", "約占"])(
  "%s is no tag",
  (word) => {
    expect(isGeneral(fold(word))).toBe(true);
  },
);

test.each(["稀土", "三星電子", "七堵", "埃及", "以色列", "土耳其", "五角大廈", "氣象署"])("%s may be one", (word) => {
  expect(isGeneral(fold(word))).toBe(false);
});

test("a word frequent in any Chinese keeps less of its score, and less still when every article has it", () => {
  expect(specificity(fold("稀土"), 1)).toBe(1);
  expect(specificity(fold("經濟"), 0)).toBe(0.3);
  expect(specificity(fold("經濟"), 1)).toBeLessThan(0.3);
  expect(specificity(fold("地震"), 0)).toBe(0.5);
  expect(specificity(fold("國經濟"), 0)).toBe(0.4);
});
