import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "#base";
import type { TagDocument } from "./corpus.ts";
import { findRelatedTags } from "./related-tags.ts";

const SOURCE_PAGE = "../shared/seeds/000_511227fdb87a9f90.txt";

/** A topic page: its name, `skipped` lines, then title and body in turns. */
function readPage(path: string | URL, skipped = 0): { topic: string; documents: TagDocument[] } {
  const [topic, ...lines] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const documents: TagDocument[] = [];
  for (let i = skipped; i + 1 < lines.length; i += 2) documents.push({ title: lines[i]!, text: lines[i + 1]! });
  return { topic: topic!, documents };
}

const example = (name: string) => readPage(new URL(`./example/${name}.txt`, import.meta.url));
const names = (documents: Iterable<TagDocument>, topic: string, limit = 8) =>
  findRelatedTags(documents, topic, limit).map((tag) => tag.name);
const titled = (...titles: readonly string[]) => titles.map((title) => ({ title, text: "" }));

describe("topics of different subjects", () => {
  test.each([
    ["typhoon", ["海葵", "花蓮", "台東", "氣象署", "停班停課", "土石流"]],
    ["chips", ["台积电", "英伟达", "先进封装", "光刻机", "出口管制"]],
    ["harbour", ["郵輪", "正濱漁港", "捷運", "和平島", "台鐵支線"]],
  ])("%s", (name, expected) => {
    const { topic, documents } = example(name);
    expect(names(documents, topic)).toEqual(expect.arrayContaining(expected));
  });

  test("our sample page: countries and minerals, not words of any news", () => {
    const { topic, documents } = readPage(new URL("../../sample/topic.txt", import.meta.url), 1);
    const tags = names(documents, topic);
    expect(tags).toEqual(expect.arrayContaining(["美國", "中國", "比特幣", "關鍵礦產"]));
    for (const general of ["公司", "政府", "今年", "表示", "市場", "全球", topic]) expect(tags).not.toContain(general);
  });

  test.skipIf(!existsSync(SOURCE_PAGE))("the source page", () => {
    const { topic, documents } = readPage(SOURCE_PAGE, 1);
    expect(documents).toHaveLength(20);
    const tags = names(documents, topic);
    expect(tags).toEqual(expect.arrayContaining(["美國", "中國", "稀土", "川普"]));
    expect(tags.some((tag) => tag === "加密貨幣" || tag === "比特幣")).toBe(true);
  });
});

test("both scripts give the same tags, each as its articles print them", () => {
  const { topic, documents } = example("typhoon");
  const simplified = documents.map(({ title, text }) => ({ title: fold(title), text: fold(text) }));
  expect(names(simplified, fold(topic))).toEqual(names(documents, topic).map(fold));
  expect(names(simplified, topic)).toContain("台东");
});

test("a word is shown whole: 比特幣, not 比特", () => {
  const tags = names(titled("比特幣大跌", "礦工拋售比特幣", "比特幣回神", "央行看比特幣", "比特大陸上市"), "礦業");
  expect(tags[0]).toBe("比特幣");
  expect(tags).not.toContain("比特");
});

test("the topic is no tag of itself", () => {
  const tags = names(titled("半導體展登場", "半導體業缺工", "半導體設備進口", "半導體設備缺貨"), "半導體");
  expect(tags.filter((tag) => "半導體".includes(tag) || tag.includes("半導體"))).toEqual([]);
  expect(names(titled("AI晶片", "AI泡沫", "買AI手機"), "AI")).toEqual([]);
  const candidates = ["半導體公會", "公會"];
  const guilds = findRelatedTags(titled("半導體公會", "半導體公會", "公會選舉", "公會改名"), "半導體", 8, {
    candidates,
  });
  expect(guilds.map((tag) => tag.name)).toEqual(["公會"]);
});

test("the rest of a longer word that begins with the topic's name is no tag", () => {
  const tags = names(titled("印度尼西亞海嘯", "馳援印度尼西亞", "印度尼西亞重建", "海嘯遠離印度", "印度救災"), "印度");
  expect(tags).toEqual(["海嘯"]);
});

test("Latin names are one unit, and a gloss in brackets is not a second name", () => {
  const tags = names(
    titled("MP Materials擴廠", "蘋果下單MP Materials", "川普(Donald Trump)談礦", "川普(Donald Trump)返美"),
    "礦業",
  );
  expect(tags).toEqual(["MP Materials", "川普"]);
});

test("the same report twice counts once", () => {
  const report = { title: "萊納斯擴產", text: "萊納斯將在西澳擴產。" };
  const other = titled("萊納斯獲利", "伊魯卡獲利", "皮爾巴拉獲利");
  expect(findRelatedTags([report, report, ...other], "稀土").find((tag) => tag.name === "萊納斯")?.articles).toBe(2);
});

test("against a background, what is as frequent elsewhere falls behind", () => {
  const documents = titled("花蓮警戒", "花蓮戒備海嘯", "花蓮落石", "海嘯撲岸", "防海嘯演練", "花蓮停課");
  const background = titled("花蓮吃小吃", "花蓮賞鯨", "花蓮馬拉松", "花蓮選舉", "花蓮民宿");
  expect(names(documents, "山崩", 1)).toEqual(["花蓮"]);
  expect(findRelatedTags(documents, "山崩", 1, { background }).map((tag) => tag.name)).toEqual(["海嘯"]);
});

test("names handed in need not be discovered", () => {
  const documents = titled("見艾班尼斯總理", "問艾班尼斯總理", "力拓擴產", "傳力拓裁員");
  const tags = (candidates: readonly string[]) =>
    findRelatedTags(documents, "礦業", 8, { candidates }).map((tag) => tag.name);
  expect(tags([])).not.toContain("艾班尼斯");
  expect(tags(["艾班尼斯", "紐蒙特"])).toContain("艾班尼斯");
  expect(tags(["艾班尼斯", "紐蒙特"])).not.toContain("紐蒙特");
});

test("nothing in, nothing out", () => {
  expect(findRelatedTags([], "礦業")).toEqual([]);
  expect(findRelatedTags([{ title: "", text: " " }], "礦業")).toEqual([]);
  expect(findRelatedTags(titled("稀土", "稀土"), "礦業", 0)).toEqual([]);
  expect(findRelatedTags([{ title: "\0，。", text: "１２３ % \ud800" }], "")).toEqual([]);
});

test("a topic without end is read up to the limit", () => {
  let read = 0;
  function* endless(): Generator<TagDocument> {
    for (;;) {
      read += 1;
      yield { title: `第${read}篇`, text: `稀土與鎵的消息${read}。`.repeat(1500) };
    }
  }
  expect(names(endless(), "礦業", 1)).toEqual(["稀土"]);
  expect(read).toBeLessThan(400);
});
