import { expect, test } from "vitest";
import { median, quantile, round, timeInTurns } from "./measure.ts";

test("medians and quantiles", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10, 20, 30, 40], 0.99)).toBeCloseTo(39.6);
  expect(median([])).toBeNaN();
});

test("three significant digits", () => {
  expect([12345, 4.5612, 0.012345, Number.NaN].map(round)).toEqual(["12,300", "4.56", "0.0123", "–"]);
});

test("contenders take turns and the first three are thrown away", async () => {
  const order: string[] = [];
  const times = await timeInTurns(
    ["a", "b"].map((name) => ({ name, run: () => order.push(name) })),
    2,
  );
  expect(order.join("")).toBe("ababababab");
  expect(times).toHaveLength(2);
});
