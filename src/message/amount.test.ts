import { expect, test } from "vitest";
import { parseDecimal } from "#base";
import { toAmountText, toFigureNote } from "./amount.ts";

test.each([
  ["14.05", "14.05", "%", "14.05%"],
  ["105000", "121000", "USD", "105,000–121,000 USD"],
  ["-1234567.50", "-1234567.50", "TWD", "-1,234,567.50 TWD"],
  ["54", "54", "1", "54"],
  ["1e30", "1e30", "t", "1×10^30 t"],
  ["12345678901234567890123", "12345678901234567890123", "1", "12,345,678,901,234,567,890,123"],
])("%s to %s in %s is %s", (low, high, unit, text) => {
  expect(toAmountText({ low: parseDecimal(low)!, high: parseDecimal(high)!, unit })).toBe(text);
});

test("bound and change are said in words", () => {
  expect(toFigureNote({ bound: ">", change: "up" }, "zh-TW")).toBe("超過、增");
  expect(toFigureNote({ bound: "=" }, "en")).toBe("");
});
