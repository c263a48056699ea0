/** Stories, roots and states of pages over the API. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RevisionsRecord, StoryList, StoryPage } from "#service";
import { openDesk, type TestDesk } from "./desk.ts";

const LEAD = "南灣資源2024年鋰鹽產量為13.46萬噸，年增12.7%，其中鹽湖一號礦產出8.13萬噸、紅土礦場產出5.33萬噸。";
const line = (id: string, published: string, rest: Readonly<Record<string, string>>) =>
  JSON.stringify({ id, title: "南灣資源鋰鹽產量", body: LEAD, published, topic: "鋰", ...rest });
const PAGE = "https://paper.example/lithium";
let desk: TestDesk;

beforeAll(async () => {
  desk = await openDesk([
    line("a", "2025-02-01", { source: "甲報" }),
    line("b", "2025-02-02", { source: "乙報", body: `${LEAD}更多消息請看第二版。` }),
    line("p1", "2025-02-02", { source: "丙報", url: PAGE, body: `${LEAD}股價收在45.6元。` }),
    line("p2", "2025-02-03", {
      source: "丙報",
      url: `${PAGE}?utm_source=x`,
      body: `${LEAD.replace("12.7%", "11.9%")}股價收在45.6元。`,
    }),
  ]);
});

afterAll(() => desk.close());

test("a story is found by its id and by any of its reports, with who copied whom", async () => {
  const { stories } = await desk.get<StoryList>("/api/stories?topic=%E9%8B%B0");
  expect(stories).toMatchObject([
    { reports: 3, origins: [{ name: "甲報", by: "own" }], from: "2025-02-01", to: "2025-02-03" },
  ]);
  const byId = await desk.get<StoryPage>(`/api/story/${stories[0]!.id}`);
  expect(await desk.get<StoryPage>("/api/story/b")).toEqual(byId);
  expect(byId.reports.map(({ source, root, of }) => [source, root.by, of?.kind])).toEqual([
    ["甲報", "own", undefined],
    ["乙報", "copy", "copy"],
    ["丙報", "copy", "copy"],
  ]);
  expect(byId.reports.map(({ states }) => states)).toEqual([undefined, undefined, 2]); // a page that changed is one report
  expect(byId.count).toBe(3);
});

test("stories come a page at a time, and only of a topic that there is", async () => {
  expect((await desk.get<StoryList>("/api/stories?limit=1")).stories).toHaveLength(1);
  expect((await desk.ask("/api/stories?topic=x")).status).toBe(404);
  expect((await desk.ask("/api/stories?cursor=x")).status).toBe(400);
  expect((await desk.ask("/api/story/unknown")).status).toBe(404);
});

test("a page that changed shows what changed, also asked by its address", async () => {
  const record = await desk.get<RevisionsRecord>("/api/article/p1/revisions");
  expect(record.states.map(({ id }) => id)).toEqual(["p1", "p2"]);
  expect(record.states[1]!.revision).toMatchObject({
    changes: [{ kind: "changed", before: { text: "12.7%" }, after: { text: "11.9%" } }],
    isReworded: true,
  });
  expect(record.states[1]!.revision!.notice).toBeUndefined();
  expect(record.states[1]!.lost!.map(({ exact }) => exact)).toContain("12.7%");
  expect(record.states[1]!.lost!.map(({ exact }) => exact)).not.toContain("45.6元");
  expect(record.states[1]!.came).toMatch(/^\d{4}-\d\d-\d\dT/);
  const same = await desk.get<RevisionsRecord>(`/api/article/${encodeURIComponent(PAGE)}/revisions`);
  expect(same.states).toEqual(record.states);
  expect((await desk.get<RevisionsRecord>("/api/article/a/revisions")).states).toHaveLength(1);
  expect((await desk.ask("/api/article/unknown/revisions")).status).toBe(404);
});

test("a fact of the older state is shown where its sentence stands, or lost with what it was", async () => {
  const { states } = await desk.get<RevisionsRecord>("/api/article/p1/revisions");
  const change = states[1]!.revision!.changes[0]!;
  if (change.kind !== "changed") throw new Error("not changed");
  const { anchor } = await desk.get<RevisionsRecord>(`/api/article/p2/revisions?fact=${change.before.fact}`);
  expect(anchor).toMatchObject({ exact: "12.7%", found: { kind: "lost", exact: "12.7%" } });
  const older = await desk.get<{ text: string; facts: readonly { id: string; start: number; end: number }[] }>(
    "/api/article/p1",
  );
  const price = older.facts.find(({ start, end }) => older.text.slice(start, end) === "45.6元")!;
  const kept = (await desk.get<RevisionsRecord>(`/api/article/p2/revisions?fact=${price.id}`)).anchor!;
  const newer = (await desk.get<{ text: string }>("/api/article/p2")).text;
  if (kept.found.kind !== "here") throw new Error("lost");
  expect(newer.slice(kept.found.start, kept.found.end)).toBe("45.6元");
});
