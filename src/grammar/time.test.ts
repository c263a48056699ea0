import { describe, expect, it } from "vitest";
import { readMentions } from "./read.ts";

function read(text: string, published?: string) {
  return readMentions(text, published === undefined ? {} : { published }).times;
}

describe("the evidence of a time", () => {
  it.each([
    ["2025年10月23日簽約", "2025-10-23", { year: "printed", month: "printed", day: "printed" }],
    ["民國114年3月復工", "2025-03", { year: "printed", month: "printed" }],
    ["9月減產", "2025-09", { year: "assumed", month: "printed" }],
    ["今年9月減產", "2025-09", { year: "assumed", month: "printed" }],
    ["17日復工", "2025-10-17", { year: "assumed", month: "assumed", day: "printed" }],
    ["今(23)日復工", "2025-10-23", { year: "assumed", month: "assumed", day: "printed" }],
    ["今日復工", "2025-10-23", { year: "assumed", month: "assumed", day: "assumed" }],
    ["週一收紅", "2025-10-20", { year: "assumed", month: "assumed", day: "printed" }],
    ["週六（9月27日）停電", "2025-09-27", { year: "assumed", month: "printed", day: "printed" }],
    ["上月減產", "2025-09", { year: "assumed", month: "assumed" }],
    ["去年(2024年)減產", "2024", { year: "printed" }],
    ["3Q25獲利", "2025-07/2025-09", { year: "printed", month: "printed" }],
  ])("%s", (text, edtf, evidence) => {
    expect(read(text, "2025-10-23")).toMatchObject([{ edtf, evidence }]);
    expect(read(text, "2025-10-23")[0]?.evidence).toEqual(evidence);
  });

  it.each([
    ["2021年禁採，同年9月復採", "2021-09", { year: "carried", month: "printed" }],
    ["9月3日動工，同日停電", "2025-09-03", { year: "carried", month: "carried", day: "carried" }],
    ["10月5日與12日放水", "2025-10-12", { year: "carried", month: "carried", day: "printed" }],
    ["第三季優於去年同期", "2024-07/2024-09", { year: "carried", month: "carried" }],
    ["2025年第三季優於2024年同期", "2024-07/2024-09", { year: "printed", month: "carried" }],
    ["2022年9月回升，高於上月", "2022-08", { year: "carried", month: "carried" }],
  ])("%s leans on the time before", (text, edtf, evidence) => {
    const second = read(text, "2025-10-23")[1];
    expect(second?.edtf).toBe(edtf);
    expect(second?.evidence).toEqual(evidence);
  });
});

describe("a time under an anchor that is an interval", () => {
  it.each([
    ["今日停產", "2025-10-20/2025-10-27", "2025-10"],
    ["今日停產", "2025-10-28/2025-11-03", "2025-10/2025-11"],
    ["週一停產", "2025-10~", "2025-09/2025-10"],
    ["17日停產", "2025-10-20/2025-10-27", "2025-10-17"],
    ["17日停產", "2025-10~", "2025-09/2025-10"],
    ["上週停產", "2025-10-21/2025-10-23", "2025-10-13/2025-10-19"],
    ["9月停產", "2025-10~", "2025-09"],
    ["10月中旬停產", "2025-11~", "2025-10-11/2025-10-20"],
    ["去年停產", "2025-12-20/2026-01-10", "2024/2025"],
    ["2024年3月5日停產", "2025-10~", "2024-03-05"],
    ["今(23)日停產", "2025-10~", "2025-10-23"],
  ])("%s @ %s", (text, published, edtf) => {
    expect(read(text, published).map((time) => time.edtf)).toEqual([edtf]);
  });

  it("names no day as evidence where none is known", () => {
    expect(read("今日停產", "2025-10-20/2025-10-27")[0]?.evidence).toEqual({ year: "assumed", month: "assumed" });
  });
});

describe("a time without an anchor", () => {
  it.each([
    ["9月30日停產", "XXXX-09-30"],
    ["30日停產", "XXXX-XX-30"],
    ["2025年停產", "2025"],
    ["第三季停產", "XXXX-07/XXXX-09"],
  ])("%s says what is printed", (text, edtf) => {
    expect(read(text).map((time) => time.edtf)).toEqual([edtf]);
  });

  it("says nothing of words that only an anchor could place", () => {
    expect(read("昨日與週一停產")).toEqual([]);
  });
});
