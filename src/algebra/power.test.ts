import fc from "fast-check";
import { expect, it, test } from "vitest";
import { compare, contains, type Decimal, decimal, type Interval } from "#base";
import { nested, positives, readInterval, valued } from "#test/algebra/arbitrary.ts";
import { growthRate, POWER_MAX, power, root } from "./power.ts";
import { roundOutward } from "./round.ts";
import { isSubset } from "./set.ts";
import { intervalText } from "./text.ts";

const text = (interval: Interval | undefined) => (interval === undefined ? undefined : intervalText(interval));

test.each([
  ["[2, 3)", 2, "[4, 9)"],
  ["[-2, 1)", 2, "[0, 4]"],
  ["[-2, 1)", 3, "[−8, 1)"],
  ["(−∞, ∞)", 2, "[0, ∞)"],
  ["[5, 6]", 0, "1"],
  ["[2, 4]", -1, "[0.25, 0.5]"],
  ["0", -1, undefined],
  ["2", POWER_MAX + 1, undefined],
] as const)("(%s)^%d is %s", (base, n, expected) => expect(text(power(readInterval(base), n))).toBe(expected));

test.each([
  ["[4, 9)", 2, "[2, 3)"],
  ["2", 2, "1.4142135…"],
  ["0.001", 3, "0.1"],
  ["[-5, 16]", 4, "[0, 2]"],
  ["(0, ∞)", 2, "(0, ∞)"],
  ["[-5, -1]", 2, undefined],
  ["0", 3, "0"],
] as const)("the %s root %d is %s", (of, n, expected) => expect(text(root(readInterval(of), n))).toBe(expected));

it("finds the compound rate between two amounts", () => {
  // 100 → 200 in ten years: 2^(1/10) − 1.
  expect(text(growthRate(readInterval("100"), readInterval("200"), 10))).toBe("0.071773462…");
  expect(text(growthRate(readInterval("[95, 105]"), readInterval("[195, 205]"), 1))).toMatch(
    /^\(0\.857142\d+, 1\.157894\d+\)$/,
  );
  expect(growthRate(readInterval("[1, 2]"), readInterval("[-5, -4]"), 2)).toBeUndefined();
});

const raise = ({ digits, exponent }: Decimal, n: number): Decimal => ({
  digits: digits ** BigInt(n),
  exponent: exponent * n,
});
const whole = fc.integer({ min: 1, max: 12 });

it("holds the power of every value, and the value in the root of its power", () => {
  fc.assert(
    fc.property(valued(), whole, ([base, x], n) => {
      expect(contains(power(base, n)!, raise(x, n))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(valued(positives), whole, ([base, x], n) => {
      expect(contains(root(power(base, n)!, n)!, x)).toBe(true);
    }),
  );
});

it("brackets every root within one unit of the last digit", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.integer({ min: -30, max: 30 }), whole, (digits, e, n) => {
      const of = decimal(digits, e);
      const { low, high } = root({ low: of, high: of }, n)!;
      expect(compare(raise(low!, n), of)).toBeLessThanOrEqual(0);
      expect(compare(raise(high!, n), of)).toBeGreaterThanOrEqual(0);
      const gap = { digits: high!.digits - low!.digits, exponent: 0 };
      if (high!.exponent === low!.exponent) expect(gap.digits <= 1n).toBe(true);
    }),
  );
});

it("takes the highest root it promises", () => {
  expect(text(root(readInterval("2"), POWER_MAX))).toMatch(/^1\.000577\d+…$/);
});

it("gives a part of the result for a part of the base", () => {
  fc.assert(
    fc.property(nested(), whole, ([part, all], n) => {
      expect(isSubset(power(part, n)!, power(all, n)!)).toBe(true);
      const [small, large] = [root(part, n), root(all, n)];
      if (small !== undefined) expect(isSubset(small, large!)).toBe(true);
    }),
  );
});

it("rounds outward only", () => {
  fc.assert(
    fc.property(valued(), fc.integer({ min: 1, max: 4 }), ([all], digits) => {
      expect(isSubset(all, roundOutward(all, digits))).toBe(true);
    }),
  );
});
