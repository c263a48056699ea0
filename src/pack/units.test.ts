import { expect, it } from "vitest";
import { dimensionOf, isMoney } from "./units.ts";

it("knows what units measure, so that identities can be checked", () => {
  expect(dimensionOf("kt")).toEqual({ mass: 1 });
  expect(dimensionOf("kWh")).toEqual({ power: 1, time: 1 });
  expect(dimensionOf("TWD")).toEqual({ money: 1 });
  expect(dimensionOf("money")).toEqual({ money: 1 });
  expect(dimensionOf("pp")).toEqual(dimensionOf("%"));
  expect(dimensionOf("BTC")).toEqual({ bitcoin: 1 });
  expect(dimensionOf("furlong")).toBeUndefined();
});

it("takes no coin and no container for money", () => {
  expect(["USD", "RUB", "CNY"].every(isMoney)).toBe(true);
  expect(["BTC", "ETH", "TEU", "usd", "rank"].some(isMoney)).toBe(false);
});
