import { expect, test } from "vitest";
import { readCorpus } from "./corpus.ts";
import { dropParts, takeDistinct } from "./distinct.ts";
import { findLatinNames } from "./latin-name.ts";
import { offsetsOfNames, tallyName } from "./tally.ts";

const corpus = readCorpus(
  [
    { title: "稀土漲價", text: "稀土漲價\n稀土又漲。" },
    { title: "銅價", text: "稀土不動。" },
    { title: "鎳價", text: "沒有。" },
  ],
  1000,
);

test("a name is tallied by article, a title and repetition weighing more", () => {
  const offsets = offsetsOfNames(corpus.folded, ["稀土"]).get("稀土")!;
  expect(tallyName("稀土", offsets, corpus)).toEqual({ name: "稀土", documents: [0, 1], weight: 2.5 + 0.5 + 1 });
});

test("of names at one place the longest counts, and not what is inside it", () => {
  const offsets = offsetsOfNames("美国钢铁与美国", ["美国", "钢铁", "美国钢铁", "无"]);
  expect([...offsets]).toEqual([
    ["美国", [5]],
    ["钢铁", []],
    ["美国钢铁", [0]],
  ]);
});

test("blank texts and texts read before are no articles", () => {
  const blank = { title: "", text: " \n" };
  const report = { title: "鎳價", text: "鎳價\n上漲" };
  const read = readCorpus([blank, report, report], 1000);
  expect([read.size, read.printed]).toEqual([1, "鎳價\n上漲\0"]);
});

const tally = (name: string, ...documents: number[]) => ({ name, documents, weight: documents.length });

test("a tag inside or around an earlier one is left out, and so is its twin", () => {
  const ranked = [
    tally("關鍵礦產", 1, 2, 3),
    tally("礦產", 5, 6, 7, 8),
    tally("關鍵礦物", 1, 2, 3),
    tally("關鍵人物", 8, 9),
  ];
  expect(takeDistinct(ranked, 8).map(({ name }) => name)).toEqual(["關鍵礦產", "關鍵人物"]);
  expect(takeDistinct(ranked, 1)).toHaveLength(1);
});

test("a part gives way to its whole, but not to a phrase with a word of any news", () => {
  const tallies = [tally("加密", 1, 2, 3, 4), tally("加密貨幣", 1, 2, 3), tally("川普", 5, 6), tally("川普政府", 5, 6)];
  const kept = dropParts(tallies, (word) => word === "政府").map(({ name }) => name);
  expect(kept).toEqual(["加密貨幣", "川普", "川普政府"]);
});

test("Latin names: side by side one name, small letters and common words none", () => {
  const text = "Riot Platforms與iPhone，The New mine of Rio Tinto（GDP）。磁鐵(Magnet Works)";
  expect([...findLatinNames(readCorpus([{ title: "", text }], 1000)).keys()]).toEqual([
    "riot platforms",
    "iphone",
    "rio tinto",
  ]);
});
