import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isMoney } from "./currencies.ts";
import { dimensionOf, unitOf } from "./units.ts";

it("knows what units measure, so that identities can be checked", () => {
  expect(dimensionOf("kt")).toEqual({ mass: 1 });
  expect(dimensionOf("kWh")).toEqual({ power: 1, time: 1 });
  expect(dimensionOf("TWD")).toEqual({ TWD: 1 });
  expect(dimensionOf("money")).toEqual({ money: 1 });
  expect(dimensionOf("pp")).toEqual(dimensionOf("%"));
  expect(dimensionOf("BTC")).toEqual({ bitcoin: 1 });
  expect(dimensionOf("furlong")).toBeUndefined();
});

it("takes no coin and no container for money", () => {
  expect(["USD", "RUB", "CNY"].every(isMoney)).toBe(true);
  expect(["BTC", "ETH", "TEU", "usd", "rank"].some(isMoney)).toBe(false);
});

it("knows every unit that the grammar reads", () => {
  const table = /UNIT_ROWS = `([^`]+)`/.exec(readFileSync("src/grammar/words/units.ts", "utf8"))![1]!;
  const rows = table.split("\n");
  const units = rows.flatMap((row) => /^(\S+) +\S+ +[\d*]/.exec(row)?.[1] ?? []);
  expect(units.length).toBeGreaterThan(90);
  expect(units.filter((unit) => unitOf(unit) === undefined)).toEqual([]);
});
