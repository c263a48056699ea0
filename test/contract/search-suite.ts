import { beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "#ledger";
import { AT, collect, makeReading, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

/** Appended in this order, each dated a day after the one before; so the last is the newest. */
const TEXTS = [
  "稀土礦出口連三月下滑，磁材廠備料約90天。",
  "稀土矿出口回升；AI伺服器用銅增加。",
  "稀土與礦權分屬兩個部門，土礦一詞少見。",
  "Air cargo of Cobalt rose 3.5% (unaudited), AND costs fell.",
  "ＡＩ運算園區簽約，股價漲2,500點，代號C++。",
  "𠮷礦業在冰島設廠☃，礦",
  'He said "rare earth" NEAR port*; NOT sold. 5%的價差',
];
const READINGS = TEXTS.map((body, i) =>
  makeReading(body, {
    title: `題${"零一二三四五六"[i]}`,
    published: `2025-02-0${i + 1}`,
    topics: i < 3 ? ["稀土"] : [],
  }),
);
const numberOf = new Map(READINGS.map(({ article }, i) => [article.hash, i]));

/** Query, then the numbers of the texts found, newest first. */
const CASES: readonly (readonly [words: string, found: readonly number[]])[] = [
  ["礦", [5, 2, 1, 0]],
  ["矿", [5, 2, 1, 0]],
  ["稀土", [2, 1, 0]],
  ["土礦", [2, 1, 0]],
  ["稀土礦", [1, 0]],
  ["稀土矿出口", [1, 0]],
  ["土礦出", [1, 0]],
  ["稀土礦出口連三月下滑", [0]],
  ["礦出口回", [1]],
  ["口連", [0]],
  ["稀土礦權", []],
  ["題四", [4]],
  ["題", [6, 5, 4, 3, 2, 1, 0]],
  ["ai", [4, 1]],
  ["AI伺服器", [1]],
  ["air", [3]],
  ["AI 銅", [1]],
  ["銅　AI", [1]],
  ["cobalt COSTS", [3]],
  ["cob", []],
  ["and", [3]],
  ["AND", [3]],
  ["NOT", [6]],
  ["near OR", []],
  ["3.5%", [3]],
  ["3.5", [3]],
  ["5", [6, 3]],
  ["5%", [6, 3]],
  ["2,500點", [4]],
  ["2500", []],
  ["500", [4]],
  ["50", []],
  ["C++", [4]],
  ["c", [4]],
  ["𠮷", [5]],
  ["𠮷礦", [5]],
  ["☃", [5]],
  ["☃ 礦業", [5]],
  ['"rare', [6]],
  ['rare earth"', [6]],
  ['"', [6]],
  ["port*", [6]],
  ["por*", []],
  ["%", [6, 3]],
  ["(unaudited),", [3]],
  ["'; drop table words; --", []],
  ["tokens:ai", []],
  ["^ai", []],
  ["{ai}", []],
  ["a\0b", []],
  ["\ud842", []],
  ["   \n\t", []],
  ["", []],
];

export function describeSearch(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
    await ledger.append(READINGS, RUN, AT);
  });
  const found = async (words: string, query = {}) =>
    (await collect(ledger.search(words, query))).map(({ hash }) => numberOf.get(hash));

  describe("search", () => {
    test.each(CASES)("%j", async (words, expected) => {
      expect(await found(words)).toEqual(expected);
    });

    test("newest first whatever the order of appending", async () => {
      await ledger.append([makeReading("稀土舊聞", { published: "2019" }), makeReading("稀土無日")], RUN, AT);
      const titles = await collect(ledger.search("稀土"));
      expect(titles.map(({ published }) => published)).toEqual([
        "2025-02-03",
        "2025-02-02",
        "2025-02-01",
        "2019",
        undefined,
      ]);
    });

    test("by topic, offset and limit", async () => {
      expect(await found("礦", { topic: "稀土" })).toEqual([2, 1, 0]);
      expect(await found("礦", { topic: "無" })).toEqual([]);
      expect(await found("礦", { limit: 2 })).toEqual([5, 2]);
      expect(await found("礦", { offset: 1, limit: 2 })).toEqual([2, 1]);
      expect(await found("礦", { topic: "稀土", offset: 2 })).toEqual([0]);
      expect(await found("礦", { limit: 0 })).toEqual([]);
      await expect(found("礦", { offset: -1 })).rejects.toThrow(/offset/);
    });

    test("a hit is an entry with the place of the first match", async () => {
      const [hit] = await collect(ledger.search("cargo Rose"));
      const [entry] = await collect(ledger.entries({ offset: 3, limit: 1 }));
      const { text } = READINGS[3]!.article;
      expect(hit).toEqual({ ...entry, start: 7, end: 12, snippet: text, snippetStart: 0, isCut: false });
      expect(text.slice(hit!.start, hit!.end)).toBe("cargo");
    });

    test("a snippet is the text around the match, with whole characters", async () => {
      const body = `${"前".repeat(23)}𠮷${"𠮷".repeat(11)}目標${"𠮷".repeat(60)}`;
      const reading = makeReading(body);
      await ledger.append([reading], RUN, AT);
      const [hit] = await collect(ledger.search("目標"));
      const { text } = reading.article;
      expect(text.slice(hit!.start, hit!.end)).toBe("目標");
      expect(hit!.snippet).toBe(text.slice(hit!.snippetStart, hit!.snippetStart + hit!.snippet.length));
      expect(hit!.snippet.isWellFormed()).toBe(true);
      expect(hit!.snippet.length).toBeLessThanOrEqual(140);
      expect(hit!.snippetStart).toBeLessThan(hit!.start);
    });

    test("more hits than one page of the index", async () => {
      const many = Array.from({ length: 700 }, (_, i) => makeReading(`鎢價${i}`, { published: `20${10 + (i % 11)}` }));
      await ledger.append(many, RUN, AT);
      const hits = await collect(ledger.search("鎢價"));
      const entries = (await collect(ledger.entries())).filter(({ published = "" }) => published.length === 4);
      expect(hits.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash));
      expect((await collect(ledger.search("鎢", { offset: 650, limit: 7 }))).map(({ hash }) => hash)).toEqual(
        entries.slice(650, 657).map(({ hash }) => hash),
      );
    });

    test("a search longer than any person's is refused with a code", async () => {
      const problem = { code: "usage.bad-argument", at: { source: "search" } };
      await expect(found("礦".repeat(1_001))).rejects.toMatchObject({ problem });
      expect(await found("稀土礦 ".repeat(250))).toEqual([1, 0]);
    });
  });
}
