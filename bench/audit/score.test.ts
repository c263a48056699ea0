import { beforeAll, describe, expect, test } from "vitest";
import { generateArticles } from "#bench/generate/index.ts";
import { loadShort } from "./corpora.ts";
import { flagsOf } from "./flags.ts";
import { makeReader, type Reader } from "./reader.ts";
import { scoreCorpus } from "./score.ts";

let read: Reader;
beforeAll(async () => {
  read = await makeReader();
});

describe("the bench of the audit", () => {
  test("calls nothing wrong in generated articles, finds errors in them, and repeats itself", async () => {
    const corpus = { name: "generated", articles: generateArticles(60, 11), each: 1 };
    const score = await scoreCorpus(corpus, read);
    expect(score.falseAlarms.map(({ flag }) => flag)).toEqual([]);
    expect(score.outcomes.some(({ isFound }) => isFound)).toBe(true);
    expect(await scoreCorpus(corpus, read)).toEqual(score);
  });

  test("calls nothing wrong in short articles that look wrong", async () => {
    const articles = loadShort();
    const cleans = await read(articles);
    const flagged = articles.filter((_, index) => flagsOf(cleans[index]!).length > 0);
    expect(flagged.map(({ id, body }) => `${id}: ${body}`)).toEqual([]);
  });

  test("a true slip is no false alarm, another place is one", async () => {
    const article = {
      id: "a",
      title: "三國出資",
      body: "基金規模為56億美元，其中美國出資14億美元，日本22億美元，巴西30億美元，合計56億美元。",
      published: "2025-10-14",
    };
    const alarmsOf = async (slips: readonly (readonly { start: number; end: number }[])[]) =>
      (await scoreCorpus({ name: "x", articles: [{ ...article, slips }], each: 1 }, read)).falseAlarms.length;
    const whole = { start: 0, end: 80 };
    expect(await alarmsOf([])).toBeGreaterThan(0);
    expect(await alarmsOf([[whole]])).toBe(0);
    expect(await alarmsOf([[{ start: 0, end: 1 }]])).toBeGreaterThan(0);
  });
});
