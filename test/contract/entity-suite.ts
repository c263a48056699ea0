import { beforeEach, describe, expect, test } from "vitest";
import type { FactQuery, Ledger } from "#ledger";
import { makeClaimed } from "./claimed.ts";
import { AT, collect, NEWER, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

const METALS = makeClaimed(
  "金屬公司(TMC)開採11。",
  {
    claims: [{ subject: "金屬公司", measure: "m.a" }],
    entities: [["org", undefined, "金屬公司", "TMC"]],
    taught: [["org", "金屬公司", "TMC"]],
  },
  { title: "深海", published: "2025-01-01" },
);
const TOYOTA = makeClaimed("豐田汽車(ＴＭＣ)出貨12。TMC13。", {
  claims: [
    { subject: "豐田汽車", measure: "m.a" },
    { subject: "TMC", measure: "m.a" },
  ],
  entities: [["org", undefined, "豐田汽車", "ＴＭＣ"]],
  taught: [["org", "豐田汽車", "ＴＭＣ"]],
});
const AGENCY = makeClaimed("國防後勤局(DLA)買14。", {
  claims: [{ subject: "國防後勤局", entity: "core.dla", measure: "m.b" }],
  entities: [
    ["org", "core.dla", "國防後勤局", "DLA"],
    ["place", undefined, "國防後勤局"],
  ],
  taught: [["org", "國防後勤局", "DLA"]],
});
const LATER = makeClaimed("dla買15。后勤局買16。", {
  claims: [
    { subject: "dla", measure: "m.b" },
    { subject: "后勤局", measure: "m.b" },
  ],
  entities: [["org", undefined, "後勤局"]],
  taught: [
    ["org", "国防后勤局", "ｄｌａ"],
    ["org", "國防後勤局", "後勤局"],
    ["org", "台灣", "台湾"],
  ],
});

export function describeEntities(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
    await ledger.append([METALS, TOYOTA, AGENCY, LATER], RUN, AT);
  });
  const figures = async (query: FactQuery) =>
    (await collect(ledger.facts({ order: "appended", ...query }))).map(({ low }) => Number(low.digits));
  const proposal = async (name: string, alias: string) => {
    const found = await collect(ledger.proposals({ name: alias }));
    return found.find((each) => each.name === name)!;
  };
  const accept = async (name: string, alias: string) =>
    ledger.judge({ about: [(await proposal(name, alias)).id], verdict: "accept" }, AT);
  const names = async (form: string, asOf?: number) =>
    (await ledger.entity(form, asOf)).map(({ key, name }) => [key, name]);

  describe("entities", () => {
    test("are found by each form in every script, with what prints them", async () => {
      const dla = {
        key: "core.dla",
        id: "core.dla",
        type: "org",
        name: "國防後勤局",
        forms: [
          { form: "國防後勤局", articles: 1 },
          { form: "DLA", articles: 1 },
        ],
        articles: 1,
        facts: 1,
      };
      expect(await ledger.entity("Dla")).toEqual([dla]);
      expect(await ledger.entity("core.dla")).toEqual([dla]);
      expect(await ledger.entity("国防后勤局")).toEqual([dla, expect.objectContaining({ type: "place", facts: 0 })]);
      expect(await ledger.entity("無")).toEqual([]);
    });

    test("two things with one acronym stay two, also when people accept both", async () => {
      const two = [
        ["丰田汽车", "豐田汽車"],
        ["金属公司", "金屬公司"],
      ];
      expect(await names("tmc")).toEqual(two);
      expect(await figures({ subject: "TMC" })).toEqual([11, 12, 13]);
      expect(await figures({ subject: "金屬公司" })).toEqual([11]);
      await accept("金屬公司", "TMC");
      expect(await figures({ subject: "金屬公司" })).toEqual([11, 13]);
      await accept("豐田汽車", "TMC");
      expect(await names("tmc")).toEqual(two);
      expect(await figures({ subject: "金屬公司" })).toEqual([11, 13]);
      expect(await figures({ subject: "豐田汽車" })).toEqual([12, 13]);
      const cells = (await collect(ledger.facts({ measure: "m.a" }))).map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(3);
    });

    test("what readings current at a sequence print", async () => {
      await ledger.append([makeClaimed("國防後勤局(DLA)買14。", { claims: [{}] })], NEWER, AT);
      expect(await names("DLA")).toEqual([]);
      expect(await names("DLA", 4)).toEqual([["core.dla", "國防後勤局"]]);
      expect(await names("DLA", 2)).toEqual([]);
      expect(await figures({ subject: "DLA" })).toEqual([15]);
      expect(await figures({ subject: "DLA", asOf: 4 })).toEqual([14, 15]);
    });
  });

  test("an entity is shown in Traditional characters where a text current then prints them", async () => {
    const printed = (name: string) => makeClaimed(`${name}17`, { entities: [["org", undefined, name]] });
    await ledger.append([printed("开发银行")], RUN, AT);
    const { sequence } = await ledger.counts();
    await ledger.append([printed("開發銀行")], RUN, AT);
    const forms = async (asOf?: number) => (await ledger.entity("開发银行", asOf)).map((view) => view.forms);
    expect(await forms()).toEqual([[{ form: "開發銀行", articles: 2 }]]);
    expect(await forms(sequence)).toEqual([[{ form: "开发银行", articles: 1 }]]);
    expect(await names("开发银行")).toEqual([["开发银行", "開發銀行"]]);
  });

  describe("lists", () => {
    test("of entities: most articles first, then by key, a page at a time, by type and by what a form has in it", async () => {
      const list = async (query?: Parameters<Ledger["entities"]>[0]) =>
        (await ledger.entities(query)).map(({ type, key, articles }) => `${type} ${key} ${articles}`);
      await ledger.append([makeClaimed("豐田18", { entities: [["org", undefined, "丰田汽车"]] })], RUN, AT);
      const all = ["org 丰田汽车 2", "org core.dla 1", "org 后勤局 1", "place 国防后勤局 1", "org 金属公司 1"];
      expect(await list()).toEqual(all);
      expect(await list({ offset: 1, limit: 2 })).toEqual(all.slice(1, 3));
      expect(await list({ type: "place" })).toEqual(["place 国防后勤局 1"]);
      expect(await list({ form: "後勤" })).toEqual(["org core.dla 1", "org 后勤局 1", "place 国防后勤局 1"]);
      expect(await list({ form: "tmC", asOf: 4 })).toEqual(["org 丰田汽车 1", "org 金属公司 1"]);
      expect(await list({ form: "%" })).toEqual([]);
      expect((await ledger.entities({ form: "ＤＬＡ" }))[0]).toEqual((await ledger.entity("core.dla"))[0]);
    });

    test("of entities join what accepted aliases join, also where only the other name has the form", async () => {
      await accept("國防後勤局", "後勤局");
      const [first, ...rest] = await ledger.entities({ form: "dla" });
      expect(first).toMatchObject({ key: "core.dla", articles: 2, facts: 2 });
      expect(rest).toEqual([]);
      expect((await ledger.entities()).map(({ key, type }) => `${type} ${key}`)).toEqual([
        "org core.dla",
        "place core.dla",
        "org 丰田汽车",
        "org 金属公司",
      ]);
    });

    test("of the articles that print an entity, newest first, forms that were read before and no more left out", async () => {
      const titles = async (key: string, query?: Parameters<Ledger["mentions"]>[1]) =>
        (await collect(ledger.mentions(key, query))).map(({ hash }) => hash);
      const hash = ({ article }: typeof AGENCY) => article.hash;
      expect(await titles("core.dla")).toEqual([hash(AGENCY)]);
      await accept("國防後勤局", "後勤局");
      expect(await titles("core.dla")).toEqual([hash(LATER), hash(AGENCY)]);
      expect(await titles("core.dla", { offset: 1, limit: 1 })).toEqual([hash(AGENCY)]);
      expect(await titles("国防后勤局", { type: "place" })).toEqual([hash(AGENCY)]);
      expect(await titles("国防后勤局", { type: "person" })).toEqual([]);
      await ledger.append([makeClaimed("國防後勤局(DLA)買14。", { claims: [{}] })], NEWER, AT);
      expect(await titles("core.dla")).toEqual([]);
      expect(await titles("后勤局")).toEqual([hash(LATER)]);
    });

    test("of measures and of sources, most first, as current readings have them", async () => {
      const more = { claims: [{ measure: "m.c" }, { measure: "m.b" }] };
      await ledger.append([makeClaimed("19、20", more, { source: "乙社" })], RUN, AT);
      await ledger.append([makeClaimed("21", {}, { source: "甲社" })], RUN, AT);
      expect(await ledger.measures()).toEqual([
        { id: "m.b", facts: 4 },
        { id: "m.a", facts: 3 },
        { id: "m.c", facts: 1 },
      ]);
      expect(await ledger.sources()).toEqual([
        { name: "乙社", articles: 1 },
        { name: "甲社", articles: 1 },
      ]);
      await ledger.append([makeClaimed("19、20", {}, { source: "甲社" })], NEWER, AT);
      expect(await ledger.measures()).toEqual([
        { id: "m.a", facts: 3 },
        { id: "m.b", facts: 3 },
      ]);
      expect(await ledger.sources()).toEqual([{ name: "甲社", articles: 2 }]);
    });
  });

  describe("proposals", () => {
    test("are what texts teach, once for every way to write it, with each witness", async () => {
      const all = await collect(ledger.proposals());
      expect(all.map(({ name, alias, state }) => [name, alias, state])).toEqual([
        ["金屬公司", "TMC", "open"],
        ["豐田汽車", "ＴＭＣ", "open"],
        ["國防後勤局", "DLA", "open"],
        ["國防後勤局", "後勤局", "open"],
      ]);
      expect(all[0]?.witnesses).toEqual([{ article: METALS.article.id, title: "深海", start: 1, end: 3 }]);
      expect(all[2]?.witnesses.map(({ article }) => article)).toEqual([AGENCY.article.id, LATER.article.id]);
      expect(all[2]?.id).toMatch(/^[0-9a-f]{16}$/);
    });

    test("by either name", async () => {
      expect(await collect(ledger.proposals({ name: "tmc" }))).toHaveLength(2);
      expect(await collect(ledger.proposals({ name: "国防后勤局" }))).toHaveLength(2);
      expect(await collect(ledger.proposals({ name: "無" }))).toEqual([]);
    });

    test("are accepted, refused and open again; nothing is forgotten", async () => {
      const { id } = await proposal("國防後勤局", "DLA");
      const state = async () => (await collect(ledger.proposals({ name: "DLA" }))).map((each) => each.state);
      await ledger.judge({ about: [id], verdict: "accept", by: "甲" }, AT);
      expect(await state()).toEqual(["accepted"]);
      expect(await collect(ledger.proposals({ state: "open" }))).toHaveLength(3);
      await ledger.judge({ about: [id], verdict: "refuse" }, AT);
      expect(await state()).toEqual(["refused"]);
      await ledger.judge({ about: [id], verdict: "withdraw" }, AT);
      expect(await state()).toEqual(["open"]);
      expect(await collect(ledger.judgements({ about: id }))).toHaveLength(3);
    });

    test("go with their last witness, unless somebody judged them", async () => {
      const { id } = await proposal("金屬公司", "TMC");
      await ledger.judge({ about: [id], verdict: "accept" }, AT);
      await ledger.append([makeClaimed("金屬公司(TMC)開採11。", {}, { title: "深海" })], NEWER, AT);
      await ledger.append([makeClaimed("豐田汽車(ＴＭＣ)出貨12。TMC13。", {})], NEWER, AT);
      const left = await collect(ledger.proposals({ name: "TMC" }));
      expect(left).toMatchObject([{ id, state: "accepted", witnesses: [] }]);
    });
  });

  describe("accepted aliases", () => {
    test("join subjects when they are read, and are taken back", async () => {
      expect(await figures({ subject: "國防後勤局" })).toEqual([14]);
      const first = await accept("國防後勤局", "DLA");
      expect(await figures({ subject: "國防後勤局" })).toEqual([14, 15]);
      await accept("國防後勤局", "後勤局");
      for (const subject of ["core.dla", "dla", "后勤局", "國防後勤局"]) {
        expect(await figures({ subject })).toEqual([14, 15, 16]);
      }
      expect(await figures({ subject: "core.dla", asOf: first.sequence })).toEqual([14, 15]);
      expect(await figures({ subject: "core.dla", asOf: first.sequence - 1 })).toEqual([14]);
      await ledger.judge({ about: [(await proposal("國防後勤局", "DLA")).id], verdict: "withdraw" }, AT);
      expect(await figures({ subject: "core.dla" })).toEqual([14, 16]);
    });

    test("join cells and entities", async () => {
      const cellsOf = async () =>
        (await collect(ledger.facts({ measure: "m.b", order: "appended" }))).map((f) => f.cell);
      const before = await cellsOf();
      expect(new Set(before).size).toBe(3);
      await accept("國防後勤局", "DLA");
      await accept("國防後勤局", "後勤局");
      expect(await cellsOf()).toEqual([before[0], before[0], before[0]]);
      for (const cell of before) expect(await figures({ cell })).toEqual([14, 15, 16]);
      expect(await figures({ cell: before[1]!, asOf: 4 })).toEqual([15]);
      const [dla, ...others] = await ledger.entity("後勤局");
      expect(others.map(({ type }) => type)).toEqual(["place"]);
      expect(dla).toMatchObject({ key: "core.dla", articles: 2, facts: 3, forms: [{}, {}, { form: "後勤局" }] });
    });

    test("join a cell under a name that no fact has", async () => {
      await accept("國防後勤局", "DLA");
      await accept("國防後勤局", "後勤局");
      const only = makeClaimed("17", { claims: [{ subject: "後勤局", measure: "m.c" }] });
      await ledger.append([only], RUN, AT);
      const { cell } = (await collect(ledger.facts({ measure: "m.c" })))[0]!;
      expect(await figures({ cell })).toEqual([17]);
    });
  });
}
