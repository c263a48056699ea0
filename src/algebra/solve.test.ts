import fc from "fast-check";
import { expect, it, test } from "vitest";
import { intervals, positives } from "#test/algebra/arbitrary.ts";
import { PURE } from "./dimension.ts";
import { expressionText } from "./equation-text.ts";
import { evaluate } from "./evaluate.ts";
import { binary, type Equation, type Expression, namesIn } from "./expression.ts";
import { isGap } from "./gap.ts";
import { parseEquation } from "./parse.ts";
import type { Quantity } from "./quantity.ts";
import { isSubset } from "./set.ts";
import { solveFor } from "./solve.ts";

test.each([
  ["value = units * price", "price", "value ÷ units"],
  ["value = units * price", "value", "units × price"],
  ["after = before * (1 + change)", "change", "after ÷ before − 1"],
  ["after = before * (1 + change)", "before", "after ÷ (1 + change)"],
  ["a = b - c", "c", "b − a"],
  ["a = b / c", "c", "b ÷ a"],
  ["to_date = before + weight * (month - before)", "weight", "(to_date − before) ÷ (month − before)"],
  ["after = before * (1 + rate) ^ years", "rate", "(after ÷ before)^(1÷years) − 1"],
] as const)("%s gives %s = %s", (text, name, expected) => {
  expect(expressionText(solveFor(parseEquation(text) as Equation, name)!, (each) => each)).toBe(expected);
});

test.each([
  ["a = b * b", "b"],
  ["a = b + a", "a"],
  ["a <= b", "a"],
  ["a = abs(b)", "b"],
  ["a = 2 ^ b", "b"],
  ["a = b", "c"],
] as const)("%s gives no single %s", (text, name) => {
  expect(solveFor(parseEquation(text) as Equation, name)).toBeUndefined();
});

/** Formulas over names that occur once each: what solving is for. */
const formulas: fc.Arbitrary<Expression> = fc
  .array(fc.constantFrom("+", "-", "*", "/" as const), { minLength: 1, maxLength: 4 })
  .chain((operators) =>
    fc.array(fc.nat({ max: 5 }), { minLength: 5, maxLength: 5 }).map((cuts) => ({ operators, cuts })),
  )
  .map(({ operators, cuts }) => {
    const nodes: Expression[] = ["b", "c", "d", "e", "f"]
      .slice(0, operators.length + 1)
      .map((name) => ({ kind: "name", name }));
    operators.forEach((operator, index) => {
      const at = cuts[index]! % (nodes.length - 1);
      nodes.splice(at, 2, binary(operator, nodes[at]!, nodes[at + 1]!));
    });
    return nodes[0]!;
  });

it("finds again whatever went into a formula", () => {
  const some = fc.array(positives, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(formulas, some, (formula, values) => {
      const quantities = new Map<string, Quantity>(
        ["b", "c", "d", "e", "f"].map((name, index) => [name, { interval: values[index]!, dimension: PURE }] as const),
      );
      const result = evaluate(formula, quantities);
      if (isGap(result)) return;
      const equation: Equation = { left: { kind: "name", name: "a" }, relation: "=", right: formula };
      const all = new Map(quantities).set("a", result);
      for (const name of namesIn(equation).slice(1)) {
        const found = evaluate(solveFor(equation, name)!, all);
        if (!isGap(found)) expect(isSubset(quantities.get(name)!.interval, found.interval)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it("gives a wider answer for wider inputs, and the same for an equation turned round", () => {
  const equation = parseEquation("a = b * (1 + c)") as Equation;
  fc.assert(
    fc.property(intervals, positives, (change, before) => {
      const quantities = new Map([
        ["b", { interval: before, dimension: PURE }],
        ["c", { interval: change, dimension: PURE }],
      ]);
      const after = evaluate(equation.right, quantities) as Quantity;
      const turned: Equation = { ...equation, left: equation.right, right: equation.left };
      const all = new Map<string, Quantity>(quantities).set("a", after);
      expect(evaluate(solveFor(turned, "c")!, all)).toEqual(evaluate(solveFor(equation, "c")!, all));
    }),
  );
});
