import fc from "fast-check";
import { expect, it, test } from "vitest";
import { combine, type Dimension, dimensionText, isSameDimension, PURE } from "./dimension.ts";
import { dimensionOfEquation } from "./dimension-check.ts";
import type { Equation } from "./expression.ts";
import { parseEquation } from "./parse.ts";
import { dimensionOf } from "./units.ts";

test.each([
  [{}, "pure number"],
  [{ money: 1, share: -1 }, "money/share"],
  [{ mass: 1, length: -2 }, "mass/length^2"],
  [{ time: -1 }, "1/time"],
  [{ time: 1, power: 1 }, "power·time"],
] as const)("%j reads %s", (dimension, text) => expect(dimensionText(dimension)).toBe(text));

const dimensions: fc.Arbitrary<Dimension> = fc.dictionary(
  fc.constantFrom("mass", "money", "time"),
  fc.integer({ min: -2, max: 2 }).filter((power) => power !== 0),
  { noNullPrototype: true },
);

it("combines as multiplication does", () => {
  fc.assert(
    fc.property(dimensions, dimensions, dimensions, (a, b, c) => {
      expect(isSameDimension(combine(a, b), combine(b, a))).toBe(true);
      expect(isSameDimension(combine(combine(a, b), c), combine(a, combine(b, c)))).toBe(true);
      expect(combine(combine(a, b), b, -1)).toEqual(a);
      expect(isSameDimension(combine(a, a, -1), PURE)).toBe(true);
    }),
  );
});

const names = new Map<string, Dimension>([
  ["share", dimensionOf("%")!],
  ["mass", dimensionOf("t")!],
  ["usd", dimensionOf("USD")!],
  ["twd", dimensionOf("TWD")!],
  ["price", combine(dimensionOf("USD")!, dimensionOf("t")!, -1)],
  ["years", dimensionOf("year")!],
]);
const check = (text: string) => dimensionOfEquation(parseEquation(text) as Equation, names);

it("lets pass what goes together", () => {
  for (const text of [
    "mass = share * mass",
    "usd = mass * price",
    "mass = abs(mass - mass)",
    "share = (1 + share) ^ 2",
  ])
    expect(check(text)).not.toHaveProperty("gap");
});

test.each([
  ["usd = mass * usd", "USD = USD·mass"],
  ["usd + twd = usd", "USD + TWD"],
  ["mass = mass - share", "mass - pure number"],
  ["mass <= years", "mass <= month"],
  ["share = mass ^ 2", "(mass) ^ (pure number)"],
  ["share = (1 + share) ^ years", "(pure number) ^ (month)"],
] as const)("refuses %s: %s", (text, detail) => expect(check(text)).toEqual({ gap: "dimension", detail }));

test("a name without a dimension is missing", () => {
  expect(check("usd = gold")).toEqual({ gap: "missing", detail: "gold" });
});
