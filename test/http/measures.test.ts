import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp, type Serving, serve } from "#http";
import type { MeasureListRecord, SeriesRecord } from "#service";
import { openTold, SHARES } from "./told.ts";

let serving: Serving;

beforeAll(async () => {
  serving = await serve(makeApp(await openTold(...SHARES)));
});
afterAll(() => serving.close());

const SHARE = "bitcoin.hashrate-share";
const get = (path: string) => fetch(new URL(path, serving.url));
const series = async (query = "") => (await (await get(`/api/measure/${SHARE}${query}`)).json()) as SeriesRecord;

test("measures are listed by pack, most facts first, and found by id, label and words", async () => {
  const all = (await (await get("/api/measures")).json()) as MeasureListRecord;
  expect(all.packs.map(({ id }) => id)).toContain("bitcoin");
  expect(all.measures[0]).toEqual({
    id: SHARE,
    pack: "bitcoin",
    label: { zh: "占全球算力比重", en: "share of network hashrate" },
    kind: "share",
    facts: 8,
  });
  const counts = all.measures.map(({ facts }) => facts);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const find = async (words: string) =>
    ((await (await get(`/api/measures?q=${encodeURIComponent(words)}`)).json()) as MeasureListRecord).measures;
  for (const words of ["hashrate-share", "Share of Network", "占全球算力", "占全球算力比重"])
    expect((await find(words)).map(({ id }) => id)).toContain(SHARE);
  expect(await find("沒有這種量度")).toEqual([]);
});

test("a subject told often is shown alone; its reports stand by their period with what their words allow", async () => {
  const { chosen, points, subjects, sources, unit, label } = await series();
  expect([chosen, unit, label.en]).toEqual([{ subject: "core.cn", unit: "%" }, "%", "share of network hashrate"]);
  expect(subjects.map(({ name }) => name)).toEqual(["中國", "美國"]);
  expect(sources.map(({ name }) => name)).toContain("丙社");
  const shown = points.map(({ start, end, by, interval, fact }) =>
    [start, end, by, interval.text, fact.stance, fact.citation.outlet].join(" "),
  );
  expect(shown).toEqual([
    "2021-01-01 2021-12-31 period [65, 70) reported 乙報",
    "2024-01-01 2024-12-31 period [9.5, 10) reported 乙報",
    "2025-07-01 2025-09-30 period [13.455, 14.145] reported 丙社",
    "2025-10-01 2025-12-31 period [18.45, 18.55] reported 乙報",
    "2025-10-01 2025-12-31 period [14.045, 14.055] reported 甲報",
    "2025-11-11 2025-11-11 published [14.5, 17.5] reported 丁刊",
    expect.stringMatching(/^2026-01-01 2026-12-31 period \(20, 21\) (plan|forecast) 丁刊$/),
  ]);
});

test("reports that cannot both be so are marked and lead to each other; others are not", async () => {
  const { points } = await series();
  const [told] = points.filter(({ fact }) => fact.text === "14.05%");
  const [other] = points.filter(({ fact }) => fact.text === "18.5%");
  expect(told).toMatchObject({ conflict: true, against: [other!.fact.id], fact: { state: "conflict", reports: 1 } });
  expect(other).toMatchObject({ conflict: true, against: [told!.fact.id] });
  expect(points.filter(({ conflict }) => conflict)).toHaveLength(2);
});

test("subject, source and unit narrow; steps are an axis of their own and an end that is open has no number", async () => {
  const us = await series(`?subject=${encodeURIComponent("美国")}`);
  expect(us.chosen.subject).toBe("core.us");
  expect(us.points.map(({ interval }) => interval)).toContainEqual({ low: 35, text: "[35, ∞)" });
  expect((await series("?subject=*")).points).toHaveLength(8);
  const source = encodeURIComponent("乙報");
  const some = await series(`?subject=core.cn&source=${source}`);
  expect(some.points.map(({ fact }) => fact.citation.outlet)).toEqual(["乙報", "乙報", "乙報"]);
  expect((await series("?subject=nobody")).points).toEqual([]);
  expect((await series(`?source=${encodeURIComponent("無")}`)).points).toEqual([]);
});

test.each([
  ["/api/measure/no.such", 404, "usage.unknown-measure", "param.id"],
  [`/api/measure/${"a".repeat(301)}`, 400, "usage.bad-argument", "param.id"],
  [`/api/measure/${SHARE}?subject=`, 400, "usage.bad-argument", "query.subject"],
  [`/api/measure/${SHARE}?colour=red`, 400, "usage.bad-argument", "query.colour"],
  [`/api/measures?q=${"a".repeat(201)}`, 400, "usage.bad-argument", "query.q"],
  ["/api/sources?q=a", 400, "usage.bad-argument", "query.q"],
])("%s is %i %s at %s", async (path, status, code, at) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code, message: expect.any(String), at } });
});

test("a measure that is declared and nobody told is an empty series, not an error", async () => {
  const answer = await get("/api/measure/incidents.deaths");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ points: [], subjects: [], units: [], chosen: { subject: "*" } });
});

test("outlets are listed with their articles", async () => {
  expect(await (await get("/api/sources")).json()).toEqual({
    sources: [
      { name: "丁刊", articles: 2 },
      { name: "乙報", articles: 2 },
      { name: "丙社", articles: 1 },
      { name: "甲報", articles: 1 },
    ],
  });
});
