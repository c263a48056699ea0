import { describe, expect, it } from "vitest";
import { parseDecimal } from "#base";
import type { Claim } from "./claim.ts";
import { findSlip } from "./find-slip.ts";

function claim(text: string, value: string, unit: string, more: Partial<Claim> = {}): Claim {
  const low = parseDecimal(value)!;
  return {
    ...{ id: "0-0", start: 0, end: text.length, text, low, high: low, bound: "=", unit, label: "" },
    ...{ stance: { value: "reported", evidence: { kind: "printed", rule: "" } }, voices: [], qualifiers: {} },
    article: { hash: "0", published: "2025-06-01" },
    sentence: { start: 0, end: text.length, text },
    ...more,
  } as Claim;
}

function between(low: string, high: string) {
  return { low: parseDecimal(low)!, high: parseDecimal(high)! };
}

describe("findSlip", () => {
  it.each([
    ["a nought", "90萬噸", "900000", "t", ["85000", "95000"], "power-of-ten", "90,000 t"],
    ["萬 for 億", "12萬元", "120000", "TWD", ["1190000000", "1210000000"], "scale-word", "1,200,000,000 TWD"],
    [
      "million for billion",
      "$3 million",
      "3000000",
      "USD",
      ["2900000000", "3100000000"],
      "scale-word",
      "3,000,000,000 USD",
    ],
    ["kilograms for tonnes", "92公斤", "92", "kg", ["91000", "93000"], "unit", "92 t"],
    ["pounds for kilograms", "22公斤", "22", "kg", ["9.8", "10.1"], "unit", "22 lb"],
    ["two digits changed", "47", "47", "1", ["73.6", "74.4"], "swapped-digits", "74"],
    ["one digit", "83", "83", "1", ["52.6", "53.4"], "digit", "53"],
    [
      "dollars of Taiwan for those of the United States",
      "60億元",
      "6000000000",
      "TWD",
      ["176000000000", "188000000000"],
      "currency",
      "6,000,000,000 USD",
    ],
  ] as const)("names %s", (_, text, value, unit, [low, high], kind, instead) => {
    expect(findSlip(claim(text, value, unit), between(low, high))).toMatchObject({ kind, instead });
  });

  it("names a rise told as a fall", () => {
    expect(findSlip(claim("5%", "5", "%", { change: "down" }), between("4.9", "5.1"))).toMatchObject({ kind: "sign" });
  });

  it.each([
    ["nothing near", "47", ["811", "812"]],
    ["two digits that would each do", "15", ["10", "19"]],
  ] as const)("is silent of %s", (_, value, [low, high]) => {
    expect(findSlip(claim(value, value, "1"), between(low, high))).toBeUndefined();
  });

  it("is silent of ranges", () => {
    const range = claim("3至5", "3", "1", { high: parseDecimal("5")! });
    expect(findSlip(range, between("30", "50"))).toBeUndefined();
  });
});
