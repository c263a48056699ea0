import fc from "fast-check";
import { expect, it, test } from "vitest";
import { expressionText } from "./equation-text.ts";
import { isFault, parseEquation } from "./parse.ts";

const shown = (text: string): string => {
  const result = parseEquation(text);
  if (isFault(result)) return `${result.at}: ${result.wanted}`;
  const side = (each: typeof result.left) => expressionText(each, (name) => name);
  return `${side(result.left)} ${result.relation} ${side(result.right)}`;
};

test.each([
  ["value = units * price", "value = units × price"],
  ["after = before * (1 + change)", "after = before × (1 + change)"],
  ["a = b - c - d", "a = b − c − d"],
  ["a = b - (c - d)", "a = b − (c − d)"],
  ["a = b / c / d", "a = b ÷ c ÷ d"],
  ["a = b / (c * d)", "a = b ÷ (c × d)"],
  ["a = -b + c", "a = −b + c"],
  ["a = b ^ c ^ d", "a = b^(c^d)"],
  ["a = (1 + r) ^ 2.5", "a = (1 + r)^2.5"],
  ["gap = abs(a - b)", "gap = |a − b|"],
  ["whole >= part", "part <= whole"],
  ["high > low", "low < high"],
  ["low <= close", "low <= close"],
] as const)("reads %s", (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  ["", "0: a name, a number or ("],
  ["a", "1: = <= or <"],
  ["a = ", "4: a name, a number or ("],
  ["a = b c", "6: an operator or the end"],
  ["a = (b", "6: )"],
  ["a = b + * c", "8: a name, a number or ("],
  ["a = B", "4: a name, a number or an operator"],
  ["a = b = c", "6: an operator or the end"],
  [`a = ${"(".repeat(60)}b`, "55: less nesting"],
] as const)("tells what is wrong with %j", (text, expected) => expect(shown(text)).toBe(expected));

it("never throws, and ends, whatever it is given", () => {
  const noise = fc.string({ unit: fc.constantFrom(..."ab01.+-*/^()=<> "), maxLength: 40 });
  fc.assert(
    fc.property(noise, (text) => {
      parseEquation(text);
    }),
  );
});
