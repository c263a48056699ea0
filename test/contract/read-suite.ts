import { beforeEach, describe, expect, test } from "vitest";
import type { ArticleQuery, Ledger } from "#ledger";
import { AT, collect, makeReading, NEWER, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

/** Body, publication date, and whether it is of the topic 銅; in the order they are appended. */
const ROWS: readonly (readonly [body: string, published: string | undefined, copper: boolean])[] = [
  ["甲", "2025-03-04", true],
  ["乙", undefined, true],
  ["丙", "2025-03", false],
  ["丁", "2025-03-04", true],
  ["戊", "2024-12/2025-03-10", true],
  ["己", "2025-03-05/..", false],
  ["庚", "2024", true],
  ["辛", "2025-03-09T08:00Z", true],
];
const NEWEST = ["丙", "戊", "辛", "己", "丁", "甲", "庚", "乙"];
const READINGS = ROWS.map(([body, published, copper]) =>
  makeReading(body, { topics: copper ? ["銅", "礦"] : ["礦"], ...(published !== undefined && { published }) }),
);
const hashOf = new Map(READINGS.map(({ article }) => [article.hash, article.text.slice(-1)]));

export function describeRead(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
  });
  const list = async (query?: ArticleQuery) =>
    (await collect(ledger.entries(query))).map(({ hash }) => hashOf.get(hash));

  describe("entries and readings", () => {
    beforeEach(async () => {
      await ledger.append(READINGS, RUN, AT);
    });

    test("newest first, intervals by their end, the undated last", async () => {
      expect(await list()).toEqual(NEWEST);
      expect(await list({ order: "newest" })).toEqual(NEWEST);
    });

    test("in the order of the ledger", async () => {
      expect(await list({ order: "appended" })).toEqual(ROWS.map(([body]) => body));
    });

    test("of one topic", async () => {
      expect(await list({ topic: "銅" })).toEqual(["戊", "辛", "丁", "甲", "庚", "乙"]);
      expect(await list({ topic: "銅", order: "appended" })).toEqual(["甲", "乙", "丁", "戊", "庚", "辛"]);
      expect(await list({ topic: "鉛" })).toEqual([]);
    });

    test("by offset and limit", async () => {
      for (let offset = 0; offset <= NEWEST.length + 1; offset++) {
        expect(await list({ offset, limit: 3 })).toEqual(NEWEST.slice(offset, offset + 3));
      }
      expect(await list({ order: "appended", offset: 6, limit: 9 })).toEqual(["庚", "辛"]);
      expect(await list({ limit: 0 })).toEqual([]);
      await expect(list({ limit: -1 })).rejects.toThrow(/limit/);
    });

    test("after a sequence", async () => {
      expect(await list({ after: 6, order: "appended" })).toEqual(["庚", "辛"]);
      expect(await list({ after: 4 })).toEqual(["戊", "辛", "己", "庚"]);
      expect(await list({ after: 4, offset: 1, limit: 2 })).toEqual(["辛", "己"]);
      expect(await list({ after: 8 })).toEqual([]);
      expect(await list({ after: 3, topic: "銅", order: "appended", limit: 2 })).toEqual(["丁", "戊"]);
    });

    test("an entry says what a list needs", async () => {
      const [entry] = await collect(ledger.entries({ topic: "銅", offset: 2, limit: 1 }));
      const { hash, id, title } = READINGS[3]!.article;
      const counts = { figures: 0, times: 0, facts: 0 };
      expect(entry).toEqual({ sequence: 4, hash, id, title, topics: ["銅", "礦"], published: "2025-03-04", ...counts });
    });

    test("readings come in the same order as entries", async () => {
      for (const query of [{}, { topic: "銅" }, { order: "appended" as const, after: 2 }]) {
        const entries = (await collect(ledger.entries(query))).map(({ sequence }) => sequence);
        expect((await collect(ledger.readings(query))).map(({ sequence }) => sequence)).toEqual(entries);
      }
    });
  });

  describe("while a list of many pages is read", () => {
    const many = Array.from({ length: 600 }, (_, i) => makeReading(`第${i}則`, { published: `201${i % 9}` }));
    const hashes = many.map(({ article }) => article.hash).toSorted();
    beforeEach(async () => {
      await ledger.append(many, RUN, AT);
    });

    test.each(["newest", "appended"] as const)("what is appended does not come into it (%s)", async (order) => {
      const seen: string[] = [];
      for await (const { hash } of ledger.entries({ order })) {
        seen.push(hash);
        if (seen.length === 3) await ledger.append([makeReading("後來", { published: "2000" })], RUN, AT);
      }
      expect(seen.toSorted()).toEqual(hashes);
    });

    test.each(["newest", "appended"] as const)("what is superseded is still in it, once (%s)", async (order) => {
      const seen: string[] = [];
      for await (const { article } of ledger.readings({ order })) {
        seen.push(article.hash);
        if (seen.length === 3) await ledger.append(many, NEWER, AT);
      }
      expect(seen.toSorted()).toEqual(hashes);
    });
  });

  test("many pages: every article once, in order, and followed by `after`", async () => {
    const many = Array.from({ length: 1_100 }, (_, i) =>
      makeReading(`第${i}則`, { topics: i % 2 === 0 ? ["偶"] : [], published: `20${10 + (i % 7)}-0${1 + (i % 9)}` }),
    );
    for (let i = 0; i < many.length; i += 300) await ledger.append(many.slice(i, i + 300), RUN, AT);
    const newest = await collect(ledger.entries());
    const rank = ({ published, sequence }: (typeof newest)[number]) => `${published} ${String(sequence).padStart(6)}`;
    expect(newest.map(rank)).toEqual(newest.map(rank).toSorted().reverse());
    expect(new Set(newest.map(({ hash }) => hash)).size).toBe(1_100);
    expect(await collect(ledger.entries({ topic: "偶", order: "appended" }))).toHaveLength(550);
    let after = 0;
    let followed = 0;
    for (;;) {
      const page = await collect(ledger.entries({ order: "appended", after, limit: 128 }));
      if (page.length === 0) break;
      followed += page.length;
      after = page[page.length - 1]!.sequence;
    }
    expect(followed).toBe(1_100);
    expect((await collect(ledger.entries({ offset: 700, limit: 3 }))).map(rank)).toEqual(
      newest.slice(700, 703).map(rank),
    );
  });

  describe("one article", () => {
    test("by hash, by the id it got and by the id it came with", async () => {
      const named = makeReading("有名", { id: "news-7" });
      const nameless = makeReading("無名");
      await ledger.append([named, nameless], RUN, AT);
      for (const { article } of [named, nameless]) {
        expect((await ledger.reading(article.hash))?.article.hash).toBe(article.hash);
        expect((await ledger.reading(article.id))?.article.hash).toBe(article.hash);
      }
    });

    test("there is none of an unknown id", async () => {
      const named = makeReading("有名", { id: "news-7" });
      await ledger.append([named], RUN, AT);
      for (const id of ["", "news-8", "0".repeat(16), "f".repeat(32), "'", named.article.hash.slice(0, 16)]) {
        expect(await ledger.reading(id)).toBeUndefined();
        expect(await collect(ledger.history(id))).toEqual([]);
      }
    });

    test("of a page that changed, the text that came last", async () => {
      const first = makeReading("初版", { id: "page" });
      const second = makeReading("二版", { id: "page" });
      await ledger.append([first], RUN, AT);
      await ledger.append([second], RUN, AT);
      await ledger.append([first], NEWER, AT);
      expect((await ledger.reading("page"))?.article.text).toBe(second.article.text);
      expect(await collect(ledger.history("page"))).toHaveLength(1);
      expect(await collect(ledger.entries())).toHaveLength(2);
    });
  });

  test("topics by the number of their articles", async () => {
    expect(await ledger.topics()).toEqual([]);
    await ledger.append(READINGS, RUN, AT);
    await ledger.append([makeReading("壬", { topics: ["鋁", "銀"] })], RUN, AT);
    expect(await ledger.topics()).toEqual([
      { name: "礦", articles: 8 },
      { name: "銅", articles: 6 },
      { name: "銀", articles: 1 },
      { name: "鋁", articles: 1 },
    ]);
  });

  test("a closed ledger says so", async () => {
    await ledger.close();
    await ledger.close();
    await expect(ledger.counts()).rejects.toThrow(/closed/);
    await expect(ledger.append([], RUN, AT)).rejects.toThrow(/closed/);
    await expect(collect(ledger.entries())).rejects.toThrow(/closed/);
  });
}
