import { describe, expect, test } from "vitest";
import { toSearchForm } from "./form.ts";
import { findMatch, toSnippet } from "./match.ts";

const find = (text: string, ...words: string[]) => findMatch(text, words.map(toSearchForm));

describe("findMatch", () => {
  test.each([
    ["the first place", "銅價與銅礦", ["铜矿"], { start: 3, end: 5 }],
    ["the first of several words", "鋁價升，銅價跌", ["銅價", "鋁"], { start: 0, end: 1 }],
    ["nothing when one word is missing", "鋁價升", ["鋁", "銅"], undefined],
    ["a whole word after one that is only part of it", "air, AI", ["ai"], { start: 5, end: 7 }],
    ["no word that is cut before", "2025", ["025"], undefined],
    ["no word that is cut behind", "2025", ["202"], undefined],
    ["a word beside Chinese", "用AI選礦", ["ai"], { start: 1, end: 3 }],
    ["a sign beside a word", "漲5%。", ["5%"], { start: 1, end: 3 }],
    ["no word with another accent", "cafe\u0301", ["cafe"], undefined],
    ["a letter whose small form is longer, offsets kept", "İİİ AI", ["ai"], { start: 4, end: 6 }],
  ])("%s", (_name, text, words, expected) => {
    expect(find(text, ...words)).toEqual(expected);
  });
});

test("a snippet keeps whole characters at both ends", () => {
  const text = `${"𠮷".repeat(30)}銅${"𠮷".repeat(40)}`;
  for (const shift of [0, 1]) {
    const { snippet, snippetStart } = toSnippet(text, { start: 60 - shift, end: 61 + shift });
    expect(snippet.isWellFormed()).toBe(true);
    expect(text.slice(snippetStart, snippetStart + snippet.length)).toBe(snippet);
    expect(snippet).toContain("銅");
  }
});

test("a snippet cuts no number to another number, and says whether the text goes on", () => {
  const told = (text: string, at: number) => toSnippet(text, { start: at, end: at + 1 });
  const behind = `銅${"字".repeat(52)}占全球11.5%，其餘`;
  expect(told(behind, 0).snippet.endsWith("占全球11.5%")).toBe(true);
  expect(told(behind, 0).isCut).toBe(true);
  const before = `產量1億2,000萬噸${"字".repeat(20)}銅`;
  expect(told(before, before.length - 1)).toMatchObject({ snippet: before.slice(2), snippetStart: 2, isCut: false });
  const noise = `銅${"9".repeat(200)}`;
  expect(told(noise, 0).snippet).toHaveLength(57);
});
