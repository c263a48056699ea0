import { beforeEach, describe, expect, test } from "vitest";
import type { FactQuery, Ledger, StoredFact } from "#ledger";
import { makeClaimed } from "./claimed.ts";
import { AT, collect, makeReading, NEWER, OLDER, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

const RIO = { subject: "力拓", entity: "minerals.rio-tinto" };
const OUTPUT = "minerals.output";
const A = makeClaimed(
  "力拓產銅11噸。計畫產鎳12噸！比特幣算力13。",
  {
    claims: [
      { ...RIO, measure: OUTPUT, period: "2024", qualifiers: { commodity: "銅" } },
      { ...RIO, measure: OUTPUT, period: "2025", stance: "plan" },
      { subject: "Marathon", measure: "bitcoin.hashrate" },
    ],
    entities: [
      ["org", "minerals.rio-tinto", "力拓", "Rio Tinto"],
      ["org", undefined, "Marathon"],
    ],
  },
  { topics: ["礦業"], published: "2025-03-04", source: "自編社", id: "A-1", author: "記者甲" },
);
const B = makeClaimed(
  "ＲＩＯ集團稱產量21。另有22。",
  {
    claims: [{ subject: "力拓集團", measure: OUTPUT, period: "2024" }, {}],
    entities: [["org", undefined, "力拓集團"]],
  },
  { published: "2025-03-05", source: "別社", url: "https://b.example/", publishedBy: { kind: "assumed", rule: "x:y" } },
);
const C = makeClaimed("31", { claims: [{ subject: "MARATHON ", measure: OUTPUT }] }, { topics: ["比特幣", "礦業"] });

export function describeFacts(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
    await ledger.append([A, B, C], RUN, AT);
  });
  const ask = (query?: FactQuery) => collect(ledger.facts(query));
  const list = async (query?: FactQuery) => (await ask(query)).map(printed);

  describe("facts", () => {
    test("of every article, newest first, those of one in the order of its text", async () => {
      expect(await list()).toEqual(["21", "22", "11", "12", "13", "31"]);
      expect(await list({ order: "appended" })).toEqual(["11", "12", "13", "21", "22", "31"]);
    });

    test("of several questions are listed in their order, each as it is alone", async () => {
      const queries: FactQuery[] = [{ measure: OUTPUT }, { subject: "nobody" }, {}, { limit: 1, order: "appended" }];
      const alone = await Promise.all(queries.map((query) => ask(query)));
      expect(await ledger.factLists(queries)).toEqual(alone);
      expect(alone.map((facts) => facts.length)).toEqual([4, 0, 6, 1]);
      expect(await ledger.factLists([])).toEqual([]);
    });

    test("come with their article, sentence and cell", async () => {
      const [fact] = await ask({ measure: OUTPUT, period: "2025" });
      const text = A.article.text;
      const start = text.indexOf("計畫");
      expect(fact).toEqual({
        ...A.facts[1],
        sequence: 1,
        article: {
          sequence: 1,
          hash: A.article.hash,
          id: "A-1",
          title: A.article.title,
          topics: ["礦業"],
          published: "2025-03-04",
          source: "自編社",
          figures: 3,
          times: 0,
          facts: 3,
        },
        run: RUN.id,
        author: "記者甲",
        cell: expect.stringMatching(/^[0-9a-f]{16}$/),
        sentence: { start, end: start + 8, text: "計畫產鎳12噸！" },
      });
    });

    test("an inferred date is said to be in every list", async () => {
      const publishedBy = { kind: "assumed", rule: "x:y" };
      expect((await ask({ source: "別社" }))[0]?.article).toMatchObject({ publishedBy, facts: 2 });
      expect((await collect(ledger.entries()))[0]).toMatchObject({ publishedBy, facts: 2 });
      expect((await ledger.reading(B.article.hash))?.article).toMatchObject({ publishedBy });
    });

    test.each<readonly [string, FactQuery, readonly string[]]>([
      ["a subject as it is printed", { subject: "力拓集團" }, ["21"]],
      ["a subject in the other script", { subject: "力拓集团" }, ["21"]],
      ["a form of an entity with an id", { subject: "rio　TINTO" }, ["11", "12"]],
      ["an id", { subject: "minerals.rio-tinto" }, ["11", "12"]],
      ["a subject in other letters", { subject: "marathon" }, ["13", "31"]],
      ["a subject that nobody prints", { subject: "必和必拓" }, []],
      ["a measure", { measure: OUTPUT }, ["21", "11", "12", "31"]],
      ["every measure of a pack", { measure: "bitcoin." }, ["13"]],
      ["a measure that is the beginning of another", { measure: "minerals.out" }, []],
      ["subject and measure", { subject: "Marathon", measure: "minerals." }, ["31"]],
      ["a period", { period: "2024" }, ["21", "11"]],
      ["no period", { period: "", measure: OUTPUT }, ["31"]],
      ["no period at all", { period: "" }, ["22", "13", "31"]],
      ["a period or none", { period: ["2025", ""], measure: OUTPUT }, ["12", "31"]],
      ["one of several periods", { period: ["2024", "2023"] }, ["21", "11"]],
      ["a period that is in no text", { period: "2023", subject: "力拓" }, []],
      ["measure and period", { measure: OUTPUT, period: "2025" }, ["12"]],
      ["a stance", { stance: ["plan"] }, ["12"]],
      ["several stances", { stance: ["plan", "reported"], subject: "力拓" }, ["11", "12"]],
      ["no stance", { stance: [] }, []],
      ["a source", { source: "自編社" }, ["11", "12", "13"]],
      ["an unknown source", { source: "無" }, []],
      ["a topic", { topic: "礦業" }, ["11", "12", "13", "31"]],
      ["topic and measure", { topic: "比特幣", measure: OUTPUT }, ["31"]],
      ["an unknown topic", { topic: "鉛" }, []],
      ["an article by id", { article: "A-1" }, ["11", "12", "13"]],
      ["an article by hash, and a measure", { article: B.article.hash, measure: OUTPUT }, ["21"]],
      ["an unknown article", { article: "無" }, []],
      ["a fact", { fact: A.facts[2]!.id }, ["13"]],
      ["an unknown fact", { fact: "0-0" }, []],
      ["what came later", { after: 1 }, ["21", "22", "31"]],
      ["what came later, of a measure", { after: 1, measure: OUTPUT, order: "appended" }, ["21", "31"]],
      ["how the ledger was", { asOf: 1 }, ["11", "12", "13"]],
      ["before anything was", { asOf: 0 }, []],
      ["offset and limit", { offset: 1, limit: 3 }, ["22", "11", "12"]],
      ["offset and limit of a measure", { measure: OUTPUT, offset: 1, limit: 2 }, ["11", "12"]],
      ["offset and limit in order", { measure: OUTPUT, offset: 1, limit: 2, order: "appended" }, ["12", "21"]],
      ["none", { limit: 0 }, []],
    ])("by %s", async (_name, query, expected) => {
      expect(await list(query)).toEqual(expected);
    });

    test("by cell: same measure, subject, period and qualifiers, whatever the stance", async () => {
      const twin = makeClaimed("41，42，43", {
        claims: [
          {
            ...RIO,
            subject: "Rio Tinto",
            measure: OUTPUT,
            period: "2024",
            qualifiers: { commodity: "銅" },
            stance: "denied",
          },
          { ...RIO, measure: OUTPUT, period: "2024", qualifiers: { commodity: "鎳" } },
          { ...RIO, measure: OUTPUT, period: "2024" },
        ],
      });
      await ledger.append([twin], RUN, AT);
      const { cell } = (await ask({ fact: A.facts[0]!.id }))[0]!;
      expect(await list({ cell })).toEqual(["11", "41"]);
      expect(await list({ cell, order: "appended", offset: 1 })).toEqual(["41"]);
      expect(await list({ cell: "0".repeat(16) })).toEqual([]);
      expect(await list({ cell: "x" })).toEqual([]);
    });

    test("without measure or subject a fact still has a cell, of its label", async () => {
      const labelled = makeClaimed("51，52，53", { claims: [{ label: "產能" }, { label: "产能" }, { label: "庫存" }] });
      await ledger.append([labelled], RUN, AT);
      const cells = (await ask({ article: labelled.article.id })).map(({ cell }) => cell);
      expect(cells[0]).toBe(cells[1]);
      expect(cells[2]).not.toBe(cells[0]);
      expect(await list({ cell: cells[0]! })).toEqual(["51", "52"]);
    });

    test("a broken limit is refused", async () => {
      await expect(ask({ limit: -1 })).rejects.toThrow(/limit/);
    });

    test("what is appended while they are read does not come into them", async () => {
      const many = Array.from({ length: 300 }, (_, i) => makeClaimed(`${i + 100}號`, { claims: [{ measure: "m.n" }] }));
      await ledger.append(many, RUN, AT);
      for (const order of ["newest", "appended"] as const) {
        for (const query of [{ order }, { order, measure: "m." }]) {
          const before = (await list(query)).length;
          const seen: string[] = [];
          for await (const fact of ledger.facts(query)) {
            seen.push(fact.id);
            if (seen.length !== 3) continue;
            const more = makeClaimed(`${seen.length + 900}後來${order}${query.measure}`, {
              claims: [{ measure: "m.n" }],
            });
            await ledger.append([more], RUN, AT);
            await ledger.append(many, { ...NEWER, id: `${order}${query.measure}` }, AT);
          }
          expect(new Set(seen).size).toBe(before);
          expect(seen).toHaveLength(before);
        }
      }
    });
  });

  describe("a newer run", () => {
    const reread = makeClaimed(
      "力拓產銅11噸。計畫產鎳12噸！比特幣算力13。",
      { claims: [{ subject: "必和必拓", measure: OUTPUT }, {}, {}] },
      { topics: ["礦業", "銅"], published: "2025-03-06", source: "自編社", id: "A-1" },
    );

    test("supersedes the facts of the older, which stay in history and as of then", async () => {
      const before = await ask();
      expect(await ledger.append([reread], NEWER, AT)).toMatchObject({ superseded: 1, sequence: 4 });
      expect(await list({ subject: "力拓" })).toEqual([]);
      expect(await list({ subject: "必和必拓" })).toEqual(["11"]);
      expect(await list()).toEqual(["11", "12", "13", "21", "22", "31"]);
      expect((await ask({ fact: A.facts[0]!.id })).map(({ subject }) => subject?.value)).toEqual(["必和必拓"]);
      expect(await ask({ asOf: 3 })).toEqual(before);
      expect(await list({ asOf: 3, subject: "力拓", order: "appended" })).toEqual(["11", "12"]);
      expect(await list({ asOf: 3, article: "A-1", topic: "銅" })).toEqual([]);
      expect((await collect(ledger.history("A-1"))).map(({ facts }) => facts)).toEqual([A.facts, reread.facts]);
      expect(await ledger.counts()).toMatchObject({ facts: 6, articles: 3 });
    });

    test("an older run changes nothing", async () => {
      await ledger.append([reread], OLDER, AT);
      expect(await list({ subject: "力拓" })).toEqual(["11", "12"]);
    });

    test("is told as read again, never as news", async () => {
      await ledger.append([reread], NEWER, "2025-11-04T09:00:00Z");
      const all = await collect(ledger.changes(0));
      expect(all.map(({ cause, sequence, at }) => [cause, sequence, at])).toEqual([
        ["added", 1, AT],
        ["added", 2, AT],
        ["added", 3, AT],
        ["reread", 4, "2025-11-04T09:00:00.000Z"],
      ]);
      const told = all.map((change) => (change.cause === "judged" ? [] : change.facts.map(printed)));
      expect(told).toEqual([["11", "12", "13"], ["21", "22"], ["31"], ["11", "12", "13"]]);
      expect(all[0]).toMatchObject({ article: { id: "A-1", published: "2025-03-04", topics: ["礦業"] } });
      expect(all[3]).toMatchObject({ article: { id: "A-1", published: "2025-03-06", topics: ["礦業", "銅"] } });
      expect(await collect(ledger.changes(2))).toEqual(all.slice(2));
      expect(await collect(ledger.changes(1, 2))).toEqual(all.slice(1, 3));
      expect(await collect(ledger.changes(4))).toEqual([]);
    });
  });

  test("a reading that is not of its figures is refused, and nothing is stored", async () => {
    const bad = [
      { ...A, facts: A.facts.slice(1) },
      { ...A, facts: A.facts.map((fact) => ({ ...fact, unit: "kg" })) },
      { ...A, facts: A.facts.map((fact) => ({ ...fact, id: "x" })) },
      { ...A, taught: [{ type: "org" as const, name: "a", alias: "b", span: { start: 3, end: 3 } }] },
    ];
    for (const reading of bad) await expect(ledger.append([reading], NEWER, AT)).rejects.toThrow(/fact|alias/);
    await expect(ledger.append([makeReading("無事實1")], NEWER, "昨天")).rejects.toThrow(/instant/);
    expect(await ledger.counts()).toMatchObject({ sequence: 3 });
  });

  test("instants lead to sequences, and never run backwards", async () => {
    await ledger.append([makeReading("後一")], RUN, "2025-11-04T00:00:00Z");
    await ledger.append([makeReading("後二")], RUN, "2025-11-01T00:00:00Z");
    await ledger.append([makeReading("後二")], RUN, "2025-12-01T00:00:00Z");
    expect(await ledger.sequenceAt("2025-11-03T07:59:59.999Z")).toBe(0);
    expect(await ledger.sequenceAt(AT)).toBe(3);
    expect(await ledger.sequenceAt("2025-11-03T23:59:59Z")).toBe(3);
    expect(await ledger.sequenceAt("2025-11-04T00:00:00Z")).toBe(5);
    expect(await ledger.sequenceAt("2030-01-01T00:00:00Z")).toBe(5);
    await expect(ledger.sequenceAt("2025-11-04")).rejects.toThrow(/instant/);
  });
}

function printed({ start, end, sentence }: StoredFact): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
