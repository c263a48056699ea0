import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { makeArticles } from "#bench/duplicates/make.ts";
import type { Reading } from "#model";
import { makeStoryKeeper, type StoryBook } from "#story";
import { readTold, type Told } from "./reading.ts";

const bookOf = (readings: readonly Reading[]): StoryBook => {
  const keeper = makeStoryKeeper();
  for (const reading of readings) keeper.add(reading);
  return keeper.book();
};
const storiesOf = async (...told: readonly Told[]) => bookOf(await Promise.all(told.map(readTold))).stories;

describe("whatever the order in which articles come", () => {
  let readings: readonly Reading[] = [];
  beforeAll(async () => {
    readings = await Promise.all(makeArticles(150, 11, "seen").map(readTold));
  });
  const sorted = ({ stories }: StoryBook) => stories.map((story) => JSON.stringify(story)).sort();

  test("the stories are the same, with their first reports and roots", () => {
    const expected = sorted(bookOf(readings));
    expect(expected.length).toBeGreaterThan(10);
    const orders = fc.shuffledSubarray([...readings], { minLength: readings.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(sorted(bookOf(order))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  test("asking between, and reading an article anew, changes nothing", () => {
    const keeper = makeStoryKeeper();
    for (const reading of readings) {
      keeper.add(reading);
      keeper.book();
    }
    for (const reading of readings.slice(0, 40)) keeper.add(reading);
    expect(sorted(keeper.book())).toEqual(sorted(bookOf(readings)));
  });
});

const LEAD =
  "南灣資源上季鋰鹽產量為3.46萬噸，年增12.7%，其中鹽湖一號礦產出2.13萬噸、紅土礦場產出1.33萬噸。全年指引為13.8萬噸。";
const report = (source: string, published: string, body = LEAD): Told => ({
  title: "南灣資源鋰鹽產量",
  body,
  source,
  published,
});

describe("origins", () => {
  test("six outlets with one text are six articles of one origin", async () => {
    const days = ["2025-10-22", "2025-10-23", "2025-10-23", "2025-10-24", "2025-10-24", "2025-10-25"];
    const [story, ...more] = await storiesOf(
      ...days.map((day, at) =>
        report(`${"甲乙丙丁戊己"[at]}報`, day, at === 0 ? LEAD : `${LEAD}更多消息請看第${at}版。`),
      ),
    );
    expect(more).toEqual([]);
    expect(story).toMatchObject({ origins: [{ key: "name 甲报", name: "甲報", by: "own" }] });
    expect(story!.members.map(({ root }) => root.by)).toEqual(["own", ...Array(5).fill("copy")]);
  });

  test("a byline of an agency is the root, also where the agency's own report is known", async () => {
    const [story] = await storiesOf(
      report("中央社", "2025-10-22"),
      report("乙報", "2025-10-22", `（中央社記者王小安台北22日電）${LEAD}`),
      report("丙報", "2025-10-23", `[路透社北京23日電] ${LEAD.replace("全年指引", "今年指引")}`),
    );
    expect(story!.origins.map(({ name }) => name)).toEqual(["中央社", "路透社"]);
  });

  test("an outlet that all of a report is told by is its root", async () => {
    const cite = (source: string) =>
      report(
        source,
        "2025-10-22",
        "據《金融時報》報導，南灣資源上季鋰鹽產量為3.46萬噸，年增12.7%，鹽湖一號礦產出2.13萬噸。",
      );
    const [story] = await storiesOf(
      cite("乙報"),
      { ...cite("丙報"), title: "鋰鹽增產" },
      report("金融時報", "2025-10-21"),
    );
    expect(story!.origins.map(({ name }) => name)).toEqual(["金融時報"]);
  });

  test("a sentence about an agency is no byline", async () => {
    const [story] = await storiesOf(
      report("甲報", "2025-10-22"),
      report("乙報", "2025-10-23", `路透社大樓前有人聚集。${LEAD}`),
    );
    expect(story!.origins.map(({ name }) => name)).toEqual(["甲報"]);
  });

  test("what a copy adds is its own", async () => {
    const own = "本報計算，以每噸9.4萬元計，這批產量值32.5億元，約當全球用量的2.38%。";
    const [story] = await storiesOf(report("甲報", "2025-10-22"), report("乙報", "2025-10-23", `${LEAD}\n${own}`));
    expect(story!.members.map(({ own: figures }) => figures?.length)).toEqual([undefined, 3]);
  });
});

test("what hangs together only through others is not one story", async () => {
  const text = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, at) =>
        `第${from + at}座倉庫存放鈷原料${(from + at) * 1373 + 211}噸，比月初多${from + at}.${(from + at) % 7}3%。`,
    ).join("");
  const parts = [0, 1, 2, 3, 4, 5].map((step) =>
    report(`${step}報`, `2025-10-${22 + step}`, text(step * 4, step * 4 + 8)),
  );
  const stories = await storiesOf(...parts.map((part, at) => ({ ...part, title: `倉庫盤點之${at}` })));
  for (const { members } of stories) expect(members.length).toBeLessThan(parts.length);
});

test("states of one page stand in the order of their days, whatever dress the address has", async () => {
  const page = (url: string, published: string, body: string): Told => ({ body, url, published });
  const keeper = makeStoryKeeper();
  const told = [
    page("https://m.paper.example/a/7.html?utm_source=x", "2025-10-23", "庫存4.2萬噸。"),
    page("https://www.paper.example/a/7.html", "2025-10-22", "庫存4.5萬噸。"),
    page("https://www.paper.example/a/8.html", "2025-10-22", "庫存9萬噸。"),
  ];
  const readings = await Promise.all(told.map(readTold));
  for (const reading of readings) keeper.add(reading);
  expect(keeper.book().pages.map(({ states }) => states)).toEqual([
    [readings[1]!.article.hash, readings[0]!.article.hash],
  ]);
});
