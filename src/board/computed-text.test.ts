import { expect, test } from "vitest";
import { parseDecimal } from "#base";
import { computedText } from "./computed-text.ts";

test.each([
  ["902.83406", "903.36546", "(902.83, 903.37)"],
  ["1776.5657", "2472.6252", "(1,770, 2,480)"],
  ["-6.6847336", "-6.560337", "(−6.69, −6.56)"],
  ["35.805", "35.815", "[35.805, 35.815]"],
  ["141.375", "148.625", "(141.3, 148.7)"],
  ["385000", "395000", "[385,000, 395,000]"],
  ["0", "0.00123456", "[0, 0.0013)"],
  ["12.3456789012", "12.3456789012", "12.345678…"],
])("%s to %s is read as %s, never narrower", (low, high, text) => {
  const interval = { low: parseDecimal(low)!, high: parseDecimal(high)! };
  expect(computedText(interval)).toBe(text);
});
