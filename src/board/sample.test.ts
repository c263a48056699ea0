import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (name: string) => readFileSync(new URL(`../../sample/${name}`, import.meta.url), "utf8");
const [topic, ownTags, ...lines] = read("topic.txt").trimEnd().split("\n");
const bodies = lines.filter((_, index) => index % 2 === 1);
const parse = (name: string) =>
  read(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>);
const records = parse("articles.ndjson");
const notes = parse("boards.ndjson");
const OTHERS = ["../shared/seeds/000_511227fdb87a9f90.txt", "../shared/gold/articles.ndjson"];
const others = OTHERS.filter((path) => existsSync(path));

describe("the sample", () => {
  test("is a topic page of twenty short articles with the page's own damaged tag line", () => {
    expect(topic).toBe("礦業");
    expect(ownTags?.startsWith("」 ")).toBe(true);
    expect(bodies).toHaveLength(20);
    for (const body of [...bodies, ...records.map((record) => record.body!)]) {
      expect(body.length).toBeGreaterThanOrEqual(150);
      expect(body.length).toBeLessThanOrEqual(400);
    }
  });

  test("has whole records that claim no real outlet", () => {
    expect(records).toHaveLength(6);
    expect(notes.length).toBeGreaterThan(10);
    const ids = [...records, ...notes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const record of [...records, ...notes]) {
      expect(Object.keys(record)).toEqual(["id", "title", "body", "published", "source", "topic"]);
      expect(record.source).toBe("Assay 樣本");
    }
  });

  test("holds the traps that the reader is to be shown", () => {
    const traps =
      "11.6萬鎂 鎂業 195兆瓦 9成2 近7成 1/8 9.0858億股 113年 今(23)日 年增逾3倍 台8、9、20、10甲、6及21線 （註1） ２０２３年 (2330) 3月23日運動 五角大廈 二十國集團 第14345號總統令 5兆3,732億元人民幣";
    for (const trap of traps.split(" ")) expect(lines.join("\n")).toContain(trap);
  });

  test.skipIf(others.length === 0)("is in our own words: no long run of another text", () => {
    const runs = new Set<string>();
    for (const path of others) for (const run of runsOf(readFileSync(path, "utf8"))) runs.add(run);
    for (const name of ["topic.txt", "articles.ndjson", "boards.ndjson", "page.html"]) {
      expect(runsOf(read(name)).filter((run) => runs.has(run))).toEqual([]);
    }
  });
});

/** Runs of ten characters without punctuation, Latin or digits: long enough not to be shared by chance. */
function runsOf(text: string): string[] {
  const runs: string[] = [];
  for (const clause of text.split(/[^\u4e00-\u9fff]+/)) {
    for (let i = 0; i + 10 <= clause.length; i++) runs.push(clause.slice(i, i + 10));
  }
  return runs;
}
