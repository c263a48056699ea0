import { expect, test } from "vitest";
import { decimal } from "#base";
import { readInterval } from "#test/algebra/arbitrary.ts";
import { quotient } from "./arithmetic.ts";
import { decimalText, intervalText } from "./text.ts";

test.each([
  ["[159.685, 159.8221)", 4, "(159.6, 159.9)"],
  ["[-1234567, 2]", 8, "[−1,234,567, 2]"],
  ["(−∞, 5)", 8, "(−∞, 5)"],
  ["0", 8, "0"],
  ["[32, ∞)", 1, "(30, ∞)"],
] as const)("%s in %d digits is %s", (interval, digits, expected) => {
  expect(intervalText(readInterval(interval), digits)).toBe(expected);
});

test("a value that only computing widened is shown as the value", () => {
  const third = quotient(readInterval("1"), readInterval("3"))!;
  expect(intervalText(third)).toBe("0.33333333…");
  expect(intervalText(quotient(readInterval("2"), third)!)).toBe("6");
  expect(intervalText(quotient(readInterval("-2"), third)!)).toBe("−6");
});

test("a decimal is written without zeros that say nothing", () => {
  expect(decimalText(decimal(1450n, -2))).toBe("14.5");
  expect(decimalText(decimal(-39668n, 8))).toBe("−3,966,800,000,000");
  expect(decimalText(decimal(5n, 40))).toBe("5 × 10^40");
});
