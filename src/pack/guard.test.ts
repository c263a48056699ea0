import { expect, it } from "vitest";
import { makeScan } from "#grammar";
import { parseRows } from "./rows.ts";
import { compileTerms, findTerms } from "./terms.ts";

const TSV = `copper	銅	metal
tin	錫	metal
lithium	鋰	metal
magnesium	鎂	metal
gold	黃金|金	not>時股 list
haiti	海地	not<沿近 not>區震
ministry	財政部
`;
const from = { pack: "test", type: "commodity", file: "test" } as const;
const trie = compileTerms(
  parseRows(TSV, from).rows.map((row) => (row.id === "ministry" ? { ...row, type: "org" as const } : row)),
);
const words = (text: string) => findTerms(makeScan(text), trie).map(({ start, end }) => text.slice(start, end));

it.each([
  ["銅、錫與鋰都漲", ["銅", "錫", "鋰"]],
  ["铜价与锡价", ["铜", "锡"]],
  ["倫敦銅收高", ["銅"]],
  ["出口銅與鎂礦", ["銅", "鎂"]],
  ["金、銅、錫", ["金", "銅", "錫"]],
  ["鋰礦與鋰業", ["鋰", "鋰"]],
  ["鎂錠、金屬鎂", ["鎂錠", "金屬鎂"]],
  ["海地停電", ["海地"]],
  ["財政部說", ["財政部"]],
  ["財政部長期關注", ["財政部"]],
  ["黃金走高", ["黃金"]],
])("%s", (text, expected) => expect(words(text)).toEqual(expected));

it.each([
  "銅像與銅鑼",
  "11萬鎂",
  "3鎂",
  "鋰電池與鋰離子",
  "資金與金額",
  "沿海地區與近海地震",
  "黃金時代、黃金股",
  "財政部長王某",
  "錫伯族",
])("nothing in %s", (text) => expect(words(text)).toEqual([]));
