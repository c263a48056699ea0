import { expect, it } from "vitest";
import { sightOf } from "#test/entities/read-entities.ts";
import { findKnown } from "./known.ts";

const ROWS = [
  "org\tharbour\t港灣金控|?港灣|Harbour FHC",
  "org\tsummit\t高峰金控|?高峰",
  "org\tdawn\t曙光金控|?曙光",
  "place\tchile\t智利",
  "commodity\tre\t稀土",
  "org\tchile-re\t?智利稀土",
];
const names = (text: string) =>
  findKnown(sightOf(text, ROWS)).map(({ start, end, id }) => `${text.slice(start, end)} ${id}`);

it.each([
  ["港灣金控說，港灣明年增資", ["港灣金控 test.harbour", "港灣 test.harbour"]],
  ["港湾金控说，港湾明年增资", ["港湾金控 test.harbour", "港湾 test.harbour"]],
  ["港灣、高峰與曙光都同意", ["港灣 test.harbour", "高峰 test.summit", "曙光 test.dawn"]],
  ["港灣董事長說", ["港灣 test.harbour"]],
  ["智利稀土股價大漲", ["智利稀土 test.chile-re", "智利 test.chile", "稀土 test.re"]],
  ["智利稀土很多", ["智利 test.chile", "稀土 test.re"]],
])("%s", (text, expected) => expect(names(text)).toEqual(expected));

it.each(["船停在港灣裡", "在高峰與曙光之間", "高峰過後，曙光在前", "港灣與智利的路上"])("no short form in %s", (text) =>
  expect(names(text).filter((name) => !name.startsWith("智利"))).toEqual([]),
);
