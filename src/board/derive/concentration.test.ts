import { describe, expect, it } from "vitest";
import { intervalText } from "#algebra";
import { type Interval, parseDecimal } from "#base";
import { concentrationOf } from "./concentration.ts";

const between = (low: string, high: string): Interval => ({ low: parseDecimal(low)!, high: parseDecimal(high)! });
const shares = (...amounts: readonly (readonly [string, string])[]) =>
  amounts.map(([low, high], n) => ({ name: `${n}`, amount: between(low, high) }));

describe("concentrationOf", () => {
  it("is exact for shares that are exact and all", () => {
    const found = concentrationOf(shares(["50", "50"], ["30", "30"], ["20", "20"]), 2)!;
    expect(found.isComplete).toBe(true);
    expect(intervalText(found.hhi)).toBe("3,800");
    expect(intervalText(found.top)).toBe("80");
    expect(intervalText(found.rest)).toBe("0");
  });
  it("holds whatever the rest is: dust, or one that has all of it", () => {
    const found = concentrationOf(shares(["40", "40"], ["20", "20"]), 3)!;
    expect(found.isComplete).toBe(false);
    expect(intervalText(found.rest)).toBe("40");
    expect(intervalText(found.hhi)).toBe("[2,000, 3,600]");
    expect(intervalText(found.top)).toBe("[60, 100]");
  });
  it("lets the unnamed be among the largest", () => {
    const found = concentrationOf(shares(["30", "30"], ["20", "20"], ["10", "10"], ["5", "5"]), 3)!;
    expect(intervalText(found.top)).toBe("[60, 85]");
  });
  it("keeps the rounding of every share", () => {
    const found = concentrationOf(shares(["13.5", "14.5"]), 1)!;
    expect(intervalText(found.hhi)).toBe("[182.25, 7,692.5]");
    expect(intervalText(found.rest)).toBe("[85.5, 86.5]");
  });
  it("takes shares for all of it that miss the whole by their rounding alone", () => {
    const found = concentrationOf(shares(["33.25", "33.35"], ["33.25", "33.35"], ["33.25", "33.35"]), 3)!;
    expect(found.isComplete).toBe(true);
    expect(intervalText(found.hhi)).toBe("[3,316.6875, 3,336.6675]");
  });
  it("gives nothing for shares of more than the whole, negative ones and none", () => {
    expect(concentrationOf(shares(["70", "70"], ["40", "40"]), 3)).toBeUndefined();
    expect(concentrationOf(shares(["-5", "5"]), 3)).toBeUndefined();
    expect(concentrationOf([], 3)).toBeUndefined();
  });
  it("takes a share without an upper end to be up to the whole", () => {
    const found = concentrationOf([{ name: "a", amount: { low: parseDecimal("60")! } }], 3)!;
    expect(intervalText(found.hhi)).toBe("[3,600, 10,000]");
  });
});
