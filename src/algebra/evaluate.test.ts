import { expect, it, test } from "vitest";
import { readQuantities } from "#test/algebra/quantities.ts";
import { compareSides } from "./compare.ts";
import { evaluate } from "./evaluate.ts";
import type { Equation } from "./expression.ts";
import { isGap } from "./gap.ts";
import { parseEquation } from "./parse.ts";
import { inUnit, type Quantity } from "./quantity.ts";
import { solveFor } from "./solve.ts";
import { intervalText } from "./text.ts";

test.each([
  // 20 + 50 + 5 = 75
  ["total = a + b + c", { total: "75 USD", a: "20 USD", b: "50 USD", c: "5 USD" }, true],
  // 14.05 % of 1,137.06 EH/s is not about 145.
  ["part = share * whole", { part: "[141,149] EH/s", share: "[14,14.1] %", whole: "[1137,1138] EH/s" }, false],
  ["part = share * whole", { part: "[141,149] EH/s", share: "[14,14.1] %", whole: "[1.02,1.04] ZH/s" }, true],
  // Shares × close = market value.
  ["cap = shares * price", { cap: "[7250,7350] USD", shares: "908.58 share", price: "(8,8.5] USD per share" }, true],
  // A share price in pennies is not one in dollars: nothing joins currencies but a rate.
  ["twd = usd * rate", { twd: "[2550,2650] TWD", usd: "[84,86] USD", rate: "[30.6,30.7] TWD per USD" }, true],
  ["after = before * (1 + change)", { after: "[114,116] t", before: "[99,101] t", change: "15 %" }, true],
  ["after = before * (1 + change)", { after: "[124,126] t", before: "[99,101] t", change: "15 %" }, false],
  [
    "after = before * (1 + rate) ^ years",
    { after: "[199,201] t", before: "100 t", rate: "[7,7.2] %", years: "10" },
    true,
  ],
  // Only growth factors and amounts are raised: nothing below zero.
  ["a = b ^ 2", { a: "4", b: "[-3,2]" }, true],
  ["a = b ^ 2", { a: "9", b: "[-3,2]" }, false],
  ["part <= whole", { part: "[474,475] 1", whole: "[470,471) 1" }, false],
  ["part <= whole", { part: "[474,475] 1", whole: "[470,∞) 1" }, true],
  ["low < high", { low: "7 USD", high: "7 USD" }, false],
  ["balance = abs(exports - imports)", { balance: "30 USD", exports: "70 USD", imports: "100 USD" }, true],
  ["power = rate * efficiency", { power: "[19,21] MW", rate: "[0.99,1.01] EH/s", efficiency: "20 J/TH" }, true],
] as const)("%s with %j: %s", (text, values, holds) => {
  const sides = compareSides(parseEquation(text) as Equation, readQuantities(values));
  expect(isGap(sides) ? sides : sides.holds).toBe(holds);
});

test.each([
  ["a = b + c", { a: "1 USD", b: "1 USD", c: "1 TWD" }, "dimension", "USD + TWD"],
  ["a = b * c", { a: "1 t", b: "1 t", c: "1 t" }, "dimension", "mass = mass^2"],
  ["a = b / c", { a: "1", b: "1 t", c: "0 t" }, "zero", "/"],
  ["a = b", { a: "1" }, "missing", "b"],
  ["a = b ^ c", { a: "1", b: "2", c: "[1,2]" }, "exponent", "[1, 2]"],
  ["a = b ^ c", { a: "1", b: "2", c: "2 year" }, "dimension", "(pure number) ^ (month)"],
  ["a = b ^ 0.5", { a: "1", b: "[-3,-2]" }, "negative", "[−3, −2]"],
] as const)("%s with %j has no value: %s %s", (text, values, gap, detail) => {
  expect(compareSides(parseEquation(text) as Equation, readQuantities(values))).toEqual({ gap, detail });
});

it("derives what is not printed", () => {
  const derive = (text: string, name: string, values: Readonly<Record<string, string>>, unit: string, per?: string) => {
    const formula = solveFor(parseEquation(text) as Equation, name)!;
    const found = evaluate(formula, readQuantities(values)) as Quantity;
    return intervalText(inUnit(found, { unit, ...(per !== undefined && { per: [per] }) })!, 5);
  };
  const growth = "after = before * (1 + change)";
  expect(derive(growth, "before", { after: "34.48 TWD", change: "[16.5,17.5) %" }, "TWD")).toBe("(29.344, 29.597)");
  expect(derive(growth, "change", { after: "2500 USD", before: "600 USD" }, "%")).toBe("316.66…");
  const part = "part = share * whole";
  expect(derive(part, "whole", { part: "[137.75,152.25] EH/s", share: "[14.045,14.055] %" }, "EH/s")).toBe(
    "(980.07, 1,084.1)",
  );
  const price = derive("value = units * price", "price", { value: "245000000 USD", units: "3000 t" }, "USD", "kg");
  expect(price).toBe("81.666…");
  const compound = "after = before * (1 + rate) ^ years";
  expect(derive(compound, "rate", { after: "200 t", before: "100 t", years: "10" }, "%")).toBe("7.1773…");
});
