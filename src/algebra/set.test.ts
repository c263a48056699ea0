import fc from "fast-check";
import { expect, it, test } from "vitest";
import { contains, decimal, multiply } from "#base";
import { decimals, intervals, nested, readInterval, valued } from "#test/algebra/arbitrary.ts";
import { absolute, hull, isEmpty, isSubset, mayBeLess, meet, mirror, toValue, widen } from "./set.ts";
import { intervalText } from "./text.ts";

test.each([
  ["[1, 3]", "[2, 4)", "[2, 3]"],
  ["[1, 2]", "[2, 4)", "2"],
  ["[1, 2)", "[2, 4)", undefined],
  ["(22, 23)", "[21.5, 22.5]", "(22, 22.5]"],
  ["[32, ∞)", "[40, ∞)", "[40, ∞)"],
  ["(1, 2]", "[1, 2)", "(1, 2)"],
] as const)("%s and %s meet in %s", (a, b, expected) => {
  const both = meet(readInterval(a), readInterval(b));
  expect(both && intervalText(both)).toBe(expected);
});

test.each([
  ["[1, 2)", "[2, 3]", true, true],
  ["[2, 3]", "[1, 2]", true, true],
  ["[2, 3]", "[1, 2]", false, false],
  ["[2, 3]", "[1, 2)", true, false],
  ["[2.1, 3]", "[1, 2]", true, false],
  ["[5, ∞)", "[1, ∞)", false, true],
] as const)("%s may be under %s (or equal: %s): %s", (a, b, orEqual, expected) => {
  expect(mayBeLess(readInterval(a), readInterval(b), orEqual)).toBe(expected);
});

test.each([
  ["[-3, 2)", "[0, 3]"],
  ["(-2, 3)", "[0, 3)"],
  ["(-3, -2)", "(2, 3)"],
  ["(0, 2)", "(0, 2)"],
  ["(−∞, 1]", "[0, ∞)"],
] as const)("|%s| is %s", (a, expected) => expect(intervalText(absolute(readInterval(a)))).toBe(expected));

test.each([
  ["(1, 2)", "[1, 2]", true],
  ["[1, 2]", "(1, 2]", false],
  ["[1, 2]", "[1, 2)", false],
  ["(1, 2)", "(1, 2)", true],
  ["[1, ∞)", "[1, 2]", false],
  ["[1, 2]", "(−∞, ∞)", true],
] as const)("%s is a part of %s: %s", (part, whole, expected) => {
  expect(isSubset(readInterval(part), readInterval(whole))).toBe(expected);
});

test.each([
  ["(1, 2]", "[1, 1.5]", "[1, 2]"],
  ["[1, 2)", "(1.5, 2]", "[1, 2]"],
  ["[1, 2)", "[5, ∞)", "[1, ∞)"],
] as const)("%s and %s lie in %s", (a, b, expected) => {
  expect(intervalText(hull(readInterval(a), readInterval(b)))).toBe(expected);
});

it("knows what is empty and what is one value", () => {
  expect(["(1, 1]", "[2, 1]", "(1, 1)"].every((each) => isEmpty(readInterval(each)))).toBe(true);
  expect(["[1, 1]", "(−∞, ∞)", "(1, 2)"].some((each) => isEmpty(readInterval(each)))).toBe(false);
  expect(toValue(readInterval("7"))).toEqual(decimal(7));
  expect(toValue(readInterval("[7, 8]"))).toBeUndefined();
});

it("keeps in a meet what lies in both, and in a hull what lies in either", () => {
  fc.assert(
    fc.property(valued(), intervals, ([a, x], b) => {
      const both = meet(a, b);
      expect(both !== undefined && contains(both, x)).toBe(contains(b, x));
      expect(contains(hull(a, b), x)).toBe(true);
      expect(isSubset(a, hull(b, a))).toBe(true);
      if (both !== undefined) expect(isSubset(both, a) && isSubset(both, b)).toBe(true);
    }),
  );
});

it("agrees with what is inside when it says part", () => {
  fc.assert(
    fc.property(valued(), intervals, ([a, x], b) => {
      if (isSubset(a, b)) expect(contains(b, x)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(nested(), ([part, whole]) => {
      expect(isSubset(part, whole)).toBe(true);
    }),
  );
});

it("mirrors, takes the size, and widens around every value", () => {
  fc.assert(
    fc.property(valued(), decimals, ([a, x], by) => {
      expect(contains(mirror(a), multiply(x, decimal(-1)))).toBe(true);
      expect(contains(absolute(a), x.digits < 0n ? multiply(x, decimal(-1)) : x)).toBe(true);
      if (by.digits >= 0n) expect(isSubset(a, widen(a, by))).toBe(true);
    }),
  );
});
