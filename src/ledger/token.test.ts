import { expect, test } from "vitest";
import { toTokens, WORD_UNITS_MAX } from "./token.ts";

const tokens = (text: string) => toTokens(text).split(" ").filter(Boolean);

test.each([
  ["稀土礦 AI", ["稀土", "土矿", "矿", "ai"]],
  ["礦", ["矿"]],
  ["", []],
  ["，。！ \n", []],
  ["2,500億元", ["2", "500", "亿元", "元"]],
  ["ＡＩ晶片", ["ai", "晶片", "片"]],
  ["銅價，鋁價", ["铜价", "价", "铝价"]],
  ["礦礦礦礦", ["矿矿", "矿"]],
  ["CO₂e 減量", ["co₂e", "减量", "量"]],
  ["カナダで", ["カナ", "ナダ", "ダで", "で"]],
])("%s", (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test("a pair is new in every text", () => {
  expect([tokens("銅價銅價"), tokens("銅價")]).toEqual([
    ["铜价", "价铜", "价"],
    ["铜价", "价"],
  ]);
});

test("a text longer than the table of pairs loses none", () => {
  const run = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
  expect(tokens(run).length).toBeGreaterThan(19_000);
  expect(new Set(tokens(run)).size).toBe(tokens(run).length);
  expect(tokens("銅價")).toEqual(["铜价", "价"]);
});

test("an endless word is cut, in the text and in the query alike", () => {
  expect(tokens("x".repeat(500))).toEqual(["x".repeat(WORD_UNITS_MAX)]);
});
