import { describe, expect, it } from "vitest";
import { makeScan } from "#grammar";
import { layOut } from "./example.ts";
import { findPeriods } from "./period.ts";
import { findStances } from "./stance.ts";

/** Period and stance of the first figure of a headline. */
function readTitle(title: string, body: string) {
  const sheet = layOut(body, { title });
  const scan = makeScan(sheet.text);
  return [findPeriods(sheet, scan)[0]?.value, findStances(sheet, scan)[0]!.value];
}

describe("figures of a headline", () => {
  it.each([
    ["股價飆逾兩成", "甲公司股價10月24日上漲21.4%。", "2025-10-24", "reported"],
    ["斥資505億元入股", "政府將在明年斥資505.3億元入股。", "2026", "plan"],
    ["銅價衝破1.1萬美元", "期銅23日升至1.1025萬美元。", "2025-10-23", "reported"],
    ["金礦股漲5%", "期銅23日下跌5%。", undefined, "reported"],
    ["裁員300人", "9月裁員312人。", undefined, "reported"],
    ["公司擬投資30億元", "公司去年投資30億元。", "2024", "plan"],
  ])("%s", (title, body, period, stance) => {
    expect(readTitle(title, body)).toEqual([period, stance]);
  });
});
