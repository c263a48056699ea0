import fc from "fast-check";
import { expect, it, test } from "vitest";
import { intervals, readInterval } from "#test/algebra/arbitrary.ts";
import { convert, inUnit, toQuantity } from "./quantity.ts";
import { isSubset } from "./set.ts";
import { intervalText } from "./text.ts";

test.each([
  ["1", "t", "kg", "1,000"],
  ["195", "MW", "GW", "0.195"],
  ["145", "EH/s", "PH/s", "145,000"],
  ["1.137", "ZH/s", "EH/s", "1,137"],
  ["14.05", "%", "x", "0.1405"],
  ["25", "bp", "pp", "0.25"],
  ["[2, 3)", "lb", "kg", "[0.90718474, 1.3607772)"],
  ["121", "ping", "m2", "400"],
  ["1", "oz", "g", "(28.349523, 31.103477)"],
  ["18", "month", "year", "1.5"],
  ["4", "quarter", "year", "1"],
  ["1", "month", "day", "[28, 31]"],
  ["2", "week", "day", "14"],
  ["365", "day", "year", "(0.99726775, 1]"],
  ["36", "km/h", "km/h", "36"],
  ["100", "USD", "USD", "100"],
] as const)("%s %s is %s: %s", (amount, from, to, expected) => {
  expect(intervalText(convert(readInterval(amount), from, to)!)).toBe(expected);
});

test.each([
  ["t", "MW"],
  ["USD", "TWD"],
  ["BTC", "USD"],
  ["°C", "°F"],
  ["person", "1"],
  ["kg", "tCO2e"],
] as const)("nothing leads from %s to %s", (from, to) => {
  expect(convert(readInterval("1"), from, to)).toBeUndefined();
});

it("tells amounts for each of something", () => {
  const price = toQuantity(readInterval("81.7"), { unit: "USD", per: ["kg"] });
  expect(price.dimension).toEqual({ USD: 1, mass: -1 });
  expect(intervalText(inUnit(price, { unit: "USD", per: ["t"] })!)).toBe("81,700");
  expect(inUnit(price, { unit: "USD" })).toBeUndefined();
  const hashprice = toQuantity(readInterval("50"), { unit: "USD", per: ["PH/s", "day"] });
  expect(intervalText(inUnit(hashprice, { unit: "USD", per: ["EH/s", "day"] })!)).toBe("50,000");
});

it("throws for a unit that nobody knows", () => {
  expect(() => toQuantity(readInterval("1"), { unit: "furlong" })).toThrow("unknown unit: furlong");
});

it("comes back from every unit with all that it went with", () => {
  const pairs = fc.constantFrom(["t", "lb"], ["ping", "ac"], ["%", "bp"], ["kWh", "Btu"], ["oz", "g"], ["year", "day"]);
  fc.assert(
    fc.property(intervals, pairs, (interval, [from, to]) => {
      expect(isSubset(interval, convert(convert(interval, from!, to!)!, to!, from!)!)).toBe(true);
    }),
  );
});
