import { expect, test } from "vitest";
import { decimal, parseDecimal } from "#base";
import type { Figure } from "#model";
import { toAllowedText, toAmountText, toFigureTitle, toHedgeText } from "./amount.ts";

function figure(low: string, rest: Partial<Figure>): Figure {
  const value = parseDecimal(low)!;
  return { start: 0, end: 1, low: value, high: value, bound: "=", unit: "1", rule: "test", ...rest };
}

test.each([
  ["3300", { bound: "about" }, "約 3,300 個", "about 3,300 (count)"],
  ["7e1", { bound: "<", unit: "%" }, "< 70 %", "< 70 %"],
  [
    "105000",
    { high: decimal(121000n), unit: "USD", bound: "about" },
    "約 USD 105,000–121,000",
    "about USD 105,000–121,000",
  ],
  ["14.050", { unit: "%", change: "up" }, "▲ 14.050 %", "▲ 14.050 %"],
  ["-0.5", { unit: "pp", change: "down" }, "▼ −0.5 個百分點", "▼ −0.5 pp"],
  ["94", { change: "to" }, "達 94 個", "to 94 (count)"],
  ["3", { unit: "rank" }, "第 3", "rank 3"],
  ["12", { unit: "BTC", bound: ">=" }, "≥ 12 BTC", "≥ 12 BTC"],
  ["325e40", { unit: "TWD" }, "TWD 325 × 10^40", "TWD 325 × 10^40"],
] as const)("%s %o", (low, rest, chinese, english) => {
  expect(toAmountText(figure(low, rest), "zh-TW")).toBe(chinese);
  expect(toAmountText(figure(low, rest), "en")).toBe(english);
});

test.each([
  ["7e1", { bound: "<", unit: "%" }, "[65 %, 70 %)"],
  ["7e1", { bound: ">", unit: "%" }, "(70 %, 80 %)"],
  ["60", { bound: ">=", unit: "%" }, "[60 %, ∞)"],
  ["5", { bound: "<=", unit: "year" }, "(−∞, 5 years]"],
  ["3300", { bound: "about" }, "[3,217.5, 3,382.5]"],
  ["54", { unit: "person", exact: true }, undefined],
] as const)("allows %s %o", (low, rest, allowed) => {
  expect(toAllowedText(figure(low, rest), "en")).toBe(allowed);
});

test("the margin gives an interval for a hedge only", () => {
  expect(toHedgeText(figure("14.05", { unit: "%" }), "en")).toBeUndefined();
  expect(toHedgeText(figure("4", { high: decimal(5n), bound: "about" }), "en")).toBeUndefined();
  expect(toHedgeText(figure("6", { bound: "<=" }), "en")).toBeUndefined();
  expect(toHedgeText(figure("7e1", { bound: "<", unit: "%" }), "en")).toBe("[65 %, 70 %)");
});

test("the hover spells the unit as the record does, with the interval", () => {
  expect(toFigureTitle(figure("3300", { bound: "about" }), "約 3,300 床", "zh-TW")).toBe(
    "約 3,300 床 → 約 3,300 · 1 · [3,217.5, 3,382.5]",
  );
  expect(toFigureTitle(figure("7e1", { bound: "<", unit: "%", change: "to" }), "近7成", "en")).toBe(
    "近7成 → < 70 · % · to · [65 %, 70 %)",
  );
});
