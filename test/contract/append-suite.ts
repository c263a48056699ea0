import { beforeEach, describe, expect, test } from "vitest";
import { decimal } from "#base";
import type { Ledger } from "#ledger";
import type { Reading } from "#model";
import { AT, collect, makeReading, NEWER, OLDER, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

const A = makeReading("2024年出貨1200公噸，庫存35公噸。", { topics: ["礦業"], published: "2025-03-04" });
const B = makeReading("港口停工兩日，影響900公噸。", {
  topics: ["港口", "礦業"],
  id: "B-1",
  url: "https://b.example/1",
});

export function describeAppend(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
  });

  describe("append", () => {
    test("counts what was added and numbers it", async () => {
      expect(await ledger.append([], RUN, AT)).toEqual({ sequence: 0, added: 0, known: 0, superseded: 0 });
      expect(await ledger.append([A, B], RUN, AT)).toEqual({ sequence: 2, added: 2, known: 0, superseded: 0 });
      expect(await ledger.counts()).toEqual({ articles: 2, figures: 3, times: 1, facts: 0, sequence: 2 });
    });

    test("gives back exactly the reading", async () => {
      const full = makeReading("全文", {
        id: "x/1",
        url: "https://a.example/?q=1&r=2",
        source: "自編社",
        author: "甲",
        published: "2025-01/2025-03",
        publishedBy: { kind: "assumed", rule: "neighbour" },
        lang: "und",
        topics: ["丙", "甲", "乙"],
      });
      await ledger.append([A, full], RUN, AT);
      expect(await ledger.reading(A.article.hash)).toEqual({ ...A, sequence: 1, run: RUN });
      expect(await ledger.reading("x/1")).toEqual({ ...full, sequence: 2, run: RUN });
    });

    test("keeps every digit of a decimal", async () => {
      const digits = 123456789012345678901234567890n;
      const [figure] = A.figures;
      const wide: Reading = {
        ...A,
        figures: [{ ...figure!, low: decimal(-digits, -40), high: decimal(digits, 60), exact: false }],
      };
      await ledger.append([wide], RUN, AT);
      expect((await ledger.reading(A.article.id))?.figures).toEqual(wide.figures);
    });

    test("appends nothing for an article known under this run", async () => {
      await ledger.append([A], RUN, AT);
      expect(await ledger.append([A, A], RUN, AT)).toEqual({ sequence: 1, added: 0, known: 2, superseded: 0 });
      expect(await collect(ledger.history(A.article.hash))).toHaveLength(1);
      expect(await ledger.counts()).toEqual({ articles: 1, figures: 2, times: 1, facts: 0, sequence: 1 });
    });

    test("stores an article that a batch has twice once", async () => {
      expect(await ledger.append([A, A], RUN, AT)).toMatchObject({ added: 1, known: 1 });
      expect(await collect(ledger.entries())).toHaveLength(1);
    });

    test("notes a new topic of a known article, and the sequence grows", async () => {
      await ledger.append([A], RUN, AT);
      const again = { ...A, article: { ...A.article, topics: ["庫存", "礦業", "庫存"] } };
      expect(await ledger.append([again], RUN, AT)).toEqual({ sequence: 2, added: 0, known: 1, superseded: 0 });
      expect((await ledger.reading(A.article.hash))?.article.topics).toEqual(["礦業", "庫存"]);
      expect((await collect(ledger.entries({ topic: "庫存" }))).map(({ hash }) => hash)).toEqual([A.article.hash]);
      expect(await ledger.append([again], RUN, AT)).toMatchObject({ sequence: 2, known: 1 });
    });

    test("a span outside the text or empty throws, and nothing is stored", async () => {
      const { text } = A.article;
      for (const [start, end] of [
        [0, text.length + 1],
        [-1, 2],
        [3, 3],
        [4, 3],
        [0.5, 2],
      ] as const) {
        const figure = { ...A.figures[0]!, start, end };
        await expect(ledger.append([B, { ...A, figures: [figure] }], RUN, AT)).rejects.toThrow(/figure span/);
        const time = { ...A.times[0]!, start, end };
        await expect(ledger.append([B, { ...A, times: [time] }], RUN, AT)).rejects.toThrow(/time span/);
      }
      expect(await ledger.counts()).toEqual({ articles: 0, figures: 0, times: 0, facts: 0, sequence: 0 });
    });

    test("appends asked for at once come one after the other", async () => {
      const many = Array.from({ length: 8 }, (_, i) => makeReading(`第${i}批。`));
      const done = await Promise.all(many.map((reading) => ledger.append([reading], RUN, AT)));
      expect(done.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });
  });

  describe("runs", () => {
    const reread: Reading = { ...A, figures: A.figures.slice(1), times: [] };

    test("a newer run supersedes, and the older reading stays in history", async () => {
      await ledger.append([A, B], RUN, AT);
      expect(await ledger.append([reread], NEWER, AT)).toEqual({ sequence: 3, added: 0, known: 0, superseded: 1 });
      const older = { ...A, sequence: 1, run: RUN };
      const newer = { ...reread, sequence: 3, run: NEWER };
      expect(await ledger.reading(A.article.id)).toEqual(newer);
      expect(await collect(ledger.history(A.article.id))).toEqual([older, newer]);
      expect(await ledger.counts()).toEqual({ articles: 2, figures: 2, times: 0, facts: 0, sequence: 3 });
      expect((await collect(ledger.readings({ order: "appended" }))).map(({ sequence }) => sequence)).toEqual([2, 3]);
    });

    test("a text that had no day or outlet may be given one later, and is no news then", async () => {
      const { published: _day, publishedBy: _by, source: _outlet, url: _url, ...bare } = A.article;
      const told = (more: Partial<Reading["article"]>): Reading => ({ ...A, article: { ...bare, ...more } });
      const dated = told({ published: "2025-11-04", source: "甲報" });
      await ledger.append([told({})], RUN, AT);
      const counts = await ledger.counts();
      expect(await ledger.append([dated], RUN, AT)).toMatchObject({ added: 0, known: 0, superseded: 1, sequence: 2 });
      expect((await ledger.reading(A.article.id))?.article).toMatchObject({ published: "2025-11-04", source: "甲報" });
      expect(await ledger.counts()).toEqual({ ...counts, sequence: 2 });
      const causes = [];
      for await (const { cause } of ledger.changes(0)) causes.push(cause);
      expect(causes).toEqual(["added", "reread"]);
      for (const less of [dated, told({}), told({ published: "2025-12-01", source: "甲報" }), told({ source: "乙報" })])
        expect(await ledger.append([less], RUN, AT)).toMatchObject({ known: 1, sequence: 2 });
      const elsewhere = told({ published: "2025-11-04", source: "甲報", url: "https://example.org/1" });
      expect(await ledger.append([elsewhere], RUN, AT)).toMatchObject({ known: 1, sequence: 2 });
    });

    test("an older run does not", async () => {
      await ledger.append([A], RUN, AT);
      expect(await ledger.append([reread], OLDER, AT)).toEqual({ sequence: 1, added: 0, known: 1, superseded: 0 });
      expect(await ledger.reading(A.article.id)).toMatchObject({ sequence: 1, run: RUN });
    });

    test("a run that has been superseded does not come back", async () => {
      await ledger.append([A], RUN, AT);
      await ledger.append([reread], NEWER, AT);
      expect(await ledger.append([A], RUN, AT)).toMatchObject({ sequence: 2, known: 1 });
    });

    test("of two runs of one revision the later one counts, each once", async () => {
      const twin = { ...RUN, id: "run-5-other-words" };
      await ledger.append([A], RUN, AT);
      expect(await ledger.append([reread], twin, AT)).toMatchObject({ superseded: 1, sequence: 2 });
      expect(await ledger.append([A], RUN, AT)).toMatchObject({ known: 1, sequence: 2 });
      expect((await ledger.reading(A.article.id))?.run).toEqual(twin);
    });

    test("a newer run may date an article anew", async () => {
      const moved = { ...A, article: { ...A.article, published: "2025-09", title: "新題", topics: ["新"] } };
      const between = makeReading("居中。", { published: "2025-05-01", topics: ["礦業"] });
      await ledger.append([A, between], RUN, AT);
      const order = async () => (await collect(ledger.entries({ topic: "礦業" }))).map(({ published }) => published);
      expect(await order()).toEqual(["2025-05-01", "2025-03-04"]);
      await ledger.append([moved], NEWER, AT);
      expect(await order()).toEqual(["2025-09", "2025-05-01"]);
      expect((await collect(ledger.search("公噸"))).map(({ title, topics }) => [title, topics])).toEqual([
        ["新題", ["礦業", "新"]],
      ]);
    });
  });
}
