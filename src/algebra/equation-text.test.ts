import { expect, it } from "vitest";
import { readInterval } from "#test/algebra/arbitrary.ts";
import { amountText, equationText } from "./equation-text.ts";
import type { Equation } from "./expression.ts";
import { parseEquation } from "./parse.ts";

it("prints an equation with the amounts and what they may be", () => {
  const shown: Readonly<Record<string, string>> = {
    part: amountText("145 EH/s", readInterval("[141.375, 148.625]")),
    share: amountText("14.05%", readInterval("[14.045, 14.055]")),
    whole: amountText("1,137.06 EH/s", readInterval("[1137.055, 1137.065]")),
  };
  const equation = parseEquation("part = share * whole") as Equation;
  expect(equationText(equation, (name) => shown[name]!, false)).toBe(
    "145 EH/s [141.375, 148.625] ≠ 14.05% [14.045, 14.055] × 1,137.06 EH/s [1,137.055, 1,137.065]",
  );
});

it("crosses out what does not hold, and shows no interval of an exact count", () => {
  const text = (equation: string, holds: boolean) =>
    equationText(parseEquation(equation) as Equation, (name) => name, holds);
  expect(text("a <= b", false)).toBe("a > b");
  expect(text("a < b", false)).toBe("a ≥ b");
  expect(text("a <= b", true)).toBe("a ≤ b");
  expect(amountText("54 person", readInterval("54"))).toBe("54 person");
});
