import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "#base";
import type { Label, Labelled } from "./label.ts";
import { parseLabels } from "./parse.ts";
import { toCorpusText, toReferenceLines } from "./print.ts";
import { LABEL_INTRODUCTION, writeLabels } from "./write.ts";

const known = {
  hasUnit: (unit: string) => ["t", "%", "USD", "1"].includes(unit),
  hasMeasure: (measure: string) => measure === "minerals.mine-production",
};
const read = (text: string) => parseLabels(text, "x.label", known);

const TEXT = "甲礦場公報\n甲礦場產量約10萬噸，增3%，去年13%。";
const LABELLED: Labelled = {
  id: "a1",
  published: "2025-10-25",
  text: TEXT,
  labels: [
    {
      start: 11,
      end: 16,
      low: decimal(10n, 4),
      high: decimal(10n, 4),
      bound: "about",
      unit: "t",
      subject: "甲礦場",
      label: "產量",
      measure: "minerals.mine-production",
      period: "2025",
      stance: "reported",
      voices: [{ name: "甲礦場", via: "乙報" }],
    },
    {
      start: 18,
      end: 20,
      low: decimal(3n),
      high: decimal(3n),
      bound: "=",
      unit: "%",
      change: "up",
      stance: "plan",
      voices: [],
    },
  ],
};

test("an article is written for people", () => {
  expect(writeLabels(LABELLED)).toBe(`@ a1 | 2025-10-25
> 甲礦場公報
> 甲礦場產量約10萬噸，增3%，去年13%。
  約10萬噸 | about 100000 t | 甲礦場 | 產量 | minerals.mine-production | 2025 | reported | 甲礦場 via 乙報
  3% | up 3 % | - | - | - | - | plan | -

`);
});

test("what is written reads back the same, whatever the texts", () => {
  const word = fc.string({
    unit: fc.constantFrom("礦", "|", "\\", "-", "%", ">", "@", "3", " ", "a"),
    minLength: 1,
    maxLength: 4,
  });
  const plain = word.map((text) => text.trim().replace(/ via |;|\s#\d|\s{2,}/g, "x")).filter((text) => text !== "");
  const label = fc.record({ gap: word, words: plain, subject: fc.option(plain, { nil: undefined }), up: fc.boolean() });
  const line = fc.array(label, { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      let text = "";
      const labels: Label[] = [];
      for (const [index, parts] of lines.entries()) {
        if (index > 0) text += "\n";
        for (const { gap, words, subject, up } of parts) {
          text += gap;
          labels.push({
            start: text.length,
            end: text.length + words.length,
            low: decimal(15n, -1),
            high: decimal(20n, -1),
            bound: ">=",
            unit: "%",
            ...(up && { change: "up" as const }),
            ...(subject !== undefined && { subject }),
            stance: "threatened",
            voices: [],
          });
          text += words;
        }
      }
      const labelled: Labelled = { id: "a|1", text, labels };
      expect(read(LABEL_INTRODUCTION + writeLabels(labelled))).toEqual({ articles: [labelled], problems: [] });
    }),
    { numRuns: 500 },
  );
});

test("a file that an editor saved with CRLF reads the same", () => {
  const { articles, problems } = read(writeLabels(LABELLED).replaceAll("\n", "\r\n"));
  expect(articles.map(writeLabels)).toEqual([writeLabels(LABELLED)]);
  expect(problems).toEqual([]);
});

describe("every bad line is told with its number", () => {
  const head = "@ a1 | 2025-10-25\n> 產量約10萬噸，增3%。\n";
  const good = "約10萬噸 | about 100000 t | - | - | - | - | reported | -";
  test.each([
    ["3% | 3 % | -", /^3 fields instead of 8/],
    [good.replace("約10萬噸", "約11萬噸"), /^not in the text above: 約11萬噸$/],
    [good.replace("about 100000 t", "about many t"), /^not a number: many$/],
    [good.replace("100000", "5..3"), /^the wrong way round: 5\.\.3$/],
    [good.replace("about 100000 t", "100000"), /^value: /],
    [good.replace(" t |", " stone |"), /^no such unit: stone$/],
    [good.replace("- | - | - | -", "- | - | x.y | -"), /^no such measure: x\.y$/],
    [good.replace("- | - | - | -", "- | - | - | October"), /^no EDTF period: October$/],
    [good.replace("reported", "rumoured"), /^no such stance: rumoured/],
    ["- | 3 % | - | - | - | - | - | -", /^words and value are needed$/],
  ])("%s", (line, detail) => {
    expect(read(`${head}  ${line}\n`).problems).toEqual([
      { code: "input.bad-label", at: { source: "x.label", line: 3 }, detail: expect.stringMatching(detail) },
    ]);
  });
  test.each([
    ["  3% | 3 % | - | - | - | - | - | -\n", /^no article yet/],
    ["@ a | not-a-date\n", /^no EDTF date/],
    ["@ a | 2025 | more\n", /^@ article/],
    ["@ a\n  3% | 3 % | - | - | - | - | - | -\n", /^no text above/],
    ["@ a\nforgotten mark\n", /^neither/],
  ])("%j", (text, detail) => {
    expect(read(text).problems).toEqual([
      expect.objectContaining({ code: "input.bad-label", detail: expect.stringMatching(detail) }),
    ]);
  });
  test("figures that overlap or go back are told", () => {
    const { problems } = read(`${head}  3% | up 3 % | - | - | - | - | - | -\n  ${good}\n`);
    expect(problems).toMatchObject([
      { at: { line: 4 }, detail: "out of order, or overlaps the line before: 約10萬噸" },
    ]);
  });
  test("all of them, not only the first", () => {
    expect(read(`${head}  x | y\nz\n`).problems.map(({ at }) => at.line)).toEqual([3, 4]);
  });
});

test("labels print as lines of a reference set", () => {
  expect(
    toReferenceLines(LABELLED)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      article: "a1",
      kind: "figure",
      start: 11,
      end: 16,
      text: "約10萬噸",
      low: 100000,
      high: 100000,
      bound: "about",
      unit: "t",
      subject: "甲礦場",
      measure: "產量",
      type: "minerals.mine-production",
      period: "2025",
      by: "甲礦場",
    },
    {
      article: "a1",
      kind: "figure",
      start: 18,
      end: 20,
      text: "3%",
      low: 3,
      high: 3,
      bound: "=",
      unit: "%",
      change: "up",
      subject: null,
      measure: null,
      period: null,
      by: null,
      status: "plan",
    },
  ]);
});

test("labels print as a pack's corpus", () => {
  expect(toCorpusText(LABELLED)).toBe(`甲礦場產量約10萬噸，增3%，去年13%。 @published 2025-10-25
  約10萬噸 | minerals.mine-production | 2025
  - 3%
`);
});
