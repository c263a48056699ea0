import { expect, test } from "vitest";
import { decimal, parseDecimal } from "#base";
import type { Scanned } from "#model";
import { toJsonNumber, toRecord } from "./record.ts";

test.each([
  ["14.05", "14.05"],
  ["14.50", "14.5"],
  ["3966800000000", "3966800000000"],
  ["-0.3", "-0.3"],
  ["0", "0"],
  ["0.1", "0.1"],
  ["12345678901234567890", "12345678901234567890"],
  ["0.12345678901234567891", "0.12345678901234567891"],
  ["1e30", "1e+30"],
])("%s is written as %s", (text, json) => {
  expect(JSON.stringify(toJsonNumber(parseDecimal(text)!))).toBe(json);
});

test("a number beyond every double stays valid JSON", () => {
  expect(JSON.parse(JSON.stringify([toJsonNumber(decimal(-1, 400))]))).toEqual([-Number.MAX_VALUE]);
  expect(JSON.parse(JSON.stringify([toJsonNumber(decimal(1, -400))]))).toEqual([0]);
});

test("the line of the output contract has its keys in order and leaves absent ones out", () => {
  const amount = {
    low: decimal(1405, -2),
    high: decimal(1405, -2),
    bound: "=",
    unit: "%",
    change: "up",
    rule: "figure",
  } as const;
  const reading: Scanned = {
    article: {
      id: "a",
      hash: "h",
      title: "增14.05%",
      text: "增14.05%\n10月",
      blocks: [],
      lang: "zh-Hant",
      topics: ["礦業"],
    },
    figures: [{ start: 1, end: 7, ...amount }],
    times: [{ start: 8, end: 11, edtf: "2025-10", evidence: { year: "assumed", month: "printed" }, rule: "month" }],
  };
  expect(JSON.stringify(toRecord(reading))).toBe(
    '{"id":"a","title":"增14.05%","text":"增14.05%\\n10月","lang":"zh-Hant","topics":["礦業"],' +
      '"figures":[{"start":1,"end":7,"text":"14.05%","low":14.05,"high":14.05,"bound":"=","unit":"%","change":"up","precision":-2}],' +
      '"times":[{"start":8,"end":11,"text":"10月","edtf":"2025-10","evidence":{"year":"assumed","month":"printed"}}]}',
  );
});
