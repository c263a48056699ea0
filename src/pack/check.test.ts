import { describe, expect, it } from "vitest";
import type { Measure, Pack, TermRow } from "#model";
import { checkPacks } from "./check.ts";
import type { PackSources } from "./load.ts";

const rate: Measure = {
  id: "rate",
  label: { zh: "失業率", en: "unemployment rate" },
  kind: "ratio",
  units: ["%"],
  words: ["失業率"],
};
const pack = (id: string, measures: readonly Measure[], extra: Partial<Pack> = {}): Pack => ({
  id,
  label: { zh: id, en: id },
  measures,
  ...extra,
});
const sources = (packs: readonly Pack[], rows: readonly TermRow[] = []): PackSources => ({
  packs,
  rows,
  problems: [],
  files: packs.map(({ id, measures }) => ({
    pack: id,
    file: `packs/${id}/measures.ts`,
    text: `\n${measures.map((each) => `"${each.id}"`).join("\n")}`,
  })),
});
const row = (id: string, form: string, line: number, extra: Partial<TermRow> = {}): TermRow => ({
  pack: "macro",
  id,
  type: "org",
  forms: [form],
  flags: [],
  file: "packs/macro/words/orgs.tsv",
  line,
  ...extra,
});
const told = (input: PackSources) =>
  checkPacks(input).map(({ code, at, detail }) => `${code} ${at.source}:${at.line} ${detail}`);

describe("checkPacks", () => {
  it("finds nothing wrong with sound packs", () => {
    expect(checkPacks(sources([pack("macro", [rate])], [row("imf", "基金組織", 1)]))).toEqual([]);
  });
  it.each([
    ["an unknown unit", { units: ["furlong"] }, "pack.unknown packs/macro/measures.ts:2 rate: unknown unit: furlong"],
    ["no unit", { units: [] }, "pack.bad-row packs/macro/measures.ts:2 measure without unit: rate"],
    ["no word", { words: [] }, "pack.bad-row packs/macro/measures.ts:2 measure without word: rate"],
    [
      "a word that is no entry",
      { words: ["失業率+"] },
      "pack.bad-row packs/macro/measures.ts:2 rate: not an entry: 失業率+",
    ],
    [
      "one language only",
      { label: { zh: "失業率", en: " " } },
      "pack.missing-label packs/macro/measures.ts:2 rate: en",
    ],
    [
      "a word that its own unless forbids",
      { unless: ["失業"] },
      "pack.clash packs/macro/measures.ts:2 rate: forbidden by its own unless: 失業率",
    ],
    [
      "a word given twice",
      { words: ["失業率", "失业率"] },
      "pack.clash packs/macro/measures.ts:2 rate: 失业率 also names macro.rate",
    ],
  ] as const)("tells of %s", (_, change, problem) => {
    expect(told(sources([pack("macro", [{ ...rate, ...change }])]))).toEqual([problem]);
  });
  it("tells of ids that are wrong, given twice or used without being there", () => {
    const twice = pack(
      "macro",
      [rate, { ...rate, words: ["失業水準"] }, { ...rate, id: "Rate 2", words: ["失業情況"] }],
      { uses: ["nowhere"] },
    );
    expect(told(sources([twice]))).toEqual([
      "pack.unknown packs/macro/measures.ts:undefined unknown pack: nowhere",
      "pack.clash packs/macro/measures.ts:2 measure given twice: rate",
      "pack.bad-row packs/macro/measures.ts:4 invalid measure id: Rate 2",
    ]);
  });
  it("tells of one word for two measures that a figure could both be", () => {
    const other = { ...rate, id: "jobless" };
    const clash = ["pack.clash packs/labour/measures.ts:2 jobless: 失業率 also names macro.rate"];
    expect(told(sources([pack("macro", [rate]), pack("labour", [other])]))).toEqual(clash);
    expect(told(sources([pack("macro", [rate]), pack("labour", [{ ...other, units: ["person"] }])]))).toEqual([]);
    expect(
      told(sources([pack("macro", [{ ...rate, change: false }]), pack("labour", [{ ...other, change: true }])])),
    ).toEqual([]);
  });
  it("lets subjects tell one word for two measures apart", () => {
    const other = { ...rate, id: "jobless", subjects: ["org"] } as const;
    expect(checkPacks(sources([pack("macro", [{ ...rate, subjects: ["place"] }]), pack("labour", [other])]))).toEqual(
      [],
    );
    expect(
      checkPacks(sources([pack("macro", [{ ...rate, subjects: ["any"] }]), pack("labour", [other])])),
    ).toHaveLength(1);
  });
  it("tells of one form for two things, unless a row says so", () => {
    const rows = [row("imf", "基金", 3), row("fund", "基金", 9)];
    expect(told(sources([pack("macro", [rate])], rows))).toEqual([
      "pack.clash packs/macro/words/orgs.tsv:9 基金: org macro.fund and org macro.imf (packs/macro/words/orgs.tsv:3)",
    ]);
    expect(told(sources([pack("macro", [rate])], [rows[0]!, { ...rows[1]!, flags: ["ambiguous"] }]))).toEqual([]);
    expect(told(sources([pack("macro", [rate])], [rows[0]!, { ...rows[1]!, id: "imf" }]))).toEqual([]);
  });
  it("hands on what loading found", () => {
    const found = { code: "pack.bad-row", at: { source: "packs/macro/words/orgs.tsv", line: 4 } } as const;
    expect(checkPacks({ ...sources([]), problems: [found] })).toEqual([found]);
  });
});
