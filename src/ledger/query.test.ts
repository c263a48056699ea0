import { expect, test } from "vitest";
import { parseQuery, QUERY_UNITS_MAX } from "./query.ts";

const tokensOf = (words: string) => parseQuery(words).tokens.map(({ text, prefix }) => (prefix ? `${text}*` : text));

test.each([
  ["稀土礦", ["稀土", "土矿"]],
  ["礦", ["矿*"]],
  ["AI 礦", ["ai", "矿*"]],
  ["3兆2,500億", ["3", "兆*", "2", "500", "亿*"]],
  ['"稀土"', ["稀土"]],
  ["C++", ["c"]],
  ["%", []],
  ["", []],
])("%s asks the index for %j", (words, expected) => {
  expect(tokensOf(words)).toEqual(expected);
});

test("words stand between blanks of any kind, each once, in search form", () => {
  expect(parseQuery(" 銅　銅\tＡＩ\n%").words).toEqual(["铜", "ai", "%"]);
});

test("the index is asked for a bounded number of tokens", () => {
  const words = Array.from({ length: QUERY_UNITS_MAX }, (_, i) => String.fromCharCode(0x5000 + i)).join("");
  expect(parseQuery(words).tokens.length).toBeLessThanOrEqual(40);
  expect(parseQuery(words).words).toHaveLength(1);
});
