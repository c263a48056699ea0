import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { add, compare, contains, type Decimal, decimal, type Interval, multiply, subtract } from "#base";
import { bounded, intervals, nested, readInterval, valued } from "#test/algebra/arbitrary.ts";
import { difference, product, quotient, sum } from "./arithmetic.ts";
import { isSubset, toValue } from "./set.ts";
import { intervalText } from "./text.ts";

const text = (interval: Interval | undefined) => (interval === undefined ? undefined : intervalText(interval));
const OPERATIONS = [
  ["sum", sum, add],
  ["difference", difference, subtract],
  ["product", product, multiply],
] as const;

test.each([
  ["sum", "[1, 2)", "(3, 4]", "(4, 6)"],
  ["sum", "[32, ∞)", "40", "[72, ∞)"],
  ["sum", "(−∞, 1)", "[2, ∞)", "(−∞, ∞)"],
  ["difference", "[3300, 3301)", "[1400, 1401)", "(1,899, 1,901)"],
  ["product", "[-1, 2]", "[-3, 5]", "[−6, 10]"],
  ["product", "[0, 1)", "(5, ∞)", "[0, ∞)"],
  ["product", "(0, 1)", "[5, ∞)", "(0, ∞)"],
  ["product", "0", "(−∞, ∞)", "0"],
  ["product", "(0, 1]", "[0, 5]", "[0, 5]"],
  ["product", "(−∞, -2]", "[3, ∞)", "(−∞, −6]"],
  ["product", "[13.5, 14.5]", "[100, 200)", "[1,350, 2,900)"],
] as const)("%s of %s and %s is %s", (name, a, b, expected) => {
  const [, operate] = OPERATIONS.find(([each]) => each === name)!;
  expect(text(operate(readInterval(a), readInterval(b)))).toBe(expected);
});

test.each([
  ["6", "3", "2"],
  ["1", "3", "0.33333333…"],
  ["-1", "3", "−0.33333333…"],
  ["[1, 2]", "[4, 8)", "(0.125, 0.5]"],
  ["[1, 2]", "[0, 4]", "[0.25, ∞)"],
  ["[1, 2]", "[-4, 0)", "(−∞, −0.25]"],
  ["[-1, 2]", "(0, 4]", "(−∞, ∞)"],
  ["[0, 1]", "(0, 1]", "[0, ∞)"],
  ["[1, 2]", "[-1, 1]", "(−∞, ∞)"],
  ["0", "(0, ∞)", "0"],
  ["[1, ∞)", "[2, ∞)", "(0, ∞)"],
  ["(0, 5)", "[2, ∞)", "(0, 2.5)"],
  ["5", "0", undefined],
] as const)("%s / %s is %s", (a, b, expected) => {
  expect(text(quotient(readInterval(a), readInterval(b)))).toBe(expected);
});

it("does not reach a bound that it had to move out", () => {
  expect(quotient(readInterval("1"), readInterval("3"))).toMatchObject({ lowOpen: true, highOpen: true });
  expect(quotient(readInterval("[1, 3]"), readInterval("3"))).toMatchObject({ lowOpen: true, high: decimal(1) });
});

describe("inclusion: what is true of values lies in what is said of intervals", () => {
  it.each(OPERATIONS)("%s", (_, operate, exact) => {
    fc.assert(
      fc.property(valued(), valued(), ([a, x], [b, y]) => {
        expect(contains(operate(a, b), exact(x, y))).toBe(true);
      }),
    );
  });
  it("quotient", () => {
    fc.assert(
      fc.property(valued(), valued(), ([a, x], [b, y]) => {
        fc.pre(y.digits !== 0n);
        expect(holdsQuotient(quotient(a, b)!, x, y)).toBe(true);
      }),
    );
  });
});

/** Whether x / y lies within, told by multiplication, which is exact. */
function holdsQuotient({ low, high, lowOpen, highOpen }: Interval, x: Decimal, y: Decimal): boolean {
  const [top, bottom] = y.digits < 0n ? [multiply(x, decimal(-1)), multiply(y, decimal(-1))] : [x, y];
  const under = low === undefined ? 1 : compare(top, multiply(low, bottom));
  const over = high === undefined ? -1 : compare(top, multiply(high, bottom));
  return (under > 0 || (under === 0 && lowOpen !== true)) && (over < 0 || (over === 0 && highOpen !== true));
}

describe("tightness: a bound that is reached is the value of two values", () => {
  it.each(OPERATIONS)("%s", (_, operate, exact) => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const { low, high, lowOpen, highOpen } = operate(a, b);
        const corners = [a.low!, a.high!].flatMap((x) => [b.low!, b.high!].map((y) => exact(x, y)));
        expect(corners.some((corner) => compare(corner, low!) === 0)).toBe(true);
        expect(corners.some((corner) => compare(corner, high!) === 0)).toBe(true);
        const isClosed = [a, b].every((each) => each.lowOpen !== true && each.highOpen !== true);
        if (isClosed) expect([lowOpen, highOpen]).toEqual([undefined, undefined]);
      }),
    );
  });
});

describe("laws", () => {
  const same = (a: Interval, b: Interval) => isSubset(a, b) && isSubset(b, a);
  it.each([OPERATIONS[0], OPERATIONS[2]])("%s commutes and associates", (_, operate) => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        expect(same(operate(a, b), operate(b, a))).toBe(true);
        expect(same(operate(operate(a, b), c), operate(a, operate(b, c)))).toBe(true);
      }),
    );
  });
  it("a product over a sum lies within the sum of the products", () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        expect(isSubset(product(a, sum(b, c)), sum(product(a, b), product(a, c)))).toBe(true);
      }),
    );
  });
  it("a part of the inputs gives a part of the result", () => {
    fc.assert(
      fc.property(nested(), nested(), ([partA, a], [partB, b]) => {
        for (const [, operate] of OPERATIONS) expect(isSubset(operate(partA, partB), operate(a, b))).toBe(true);
        const [part, whole] = [quotient(partA, partB), quotient(a, b)];
        if (part !== undefined) expect(isSubset(part, whole!)).toBe(true);
      }),
    );
  });
  it("what is divided out of a product was in it", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        fc.pre(toValue(b)?.digits !== 0n && !contains(b, decimal(0)));
        expect(isSubset(a, quotient(product(a, b), b)!)).toBe(true);
        expect(isSubset(a, difference(sum(a, b), b))).toBe(true);
      }),
    );
  });
});
