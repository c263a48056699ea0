import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;

beforeAll(async () => {
  desk = await serveTexts([
    "算力地圖\n盧克索指出，2025年第3季美國占全球算力35.81%，美國的算力為323.4 EH/s。盧克索指出，2025年第3季俄羅斯占全球算力16.61%，俄羅斯的算力為150 EH/s。",
  ]);
});
afterAll(() => desk.close());

test("the boards are listed, those without a fact marked", async () => {
  const { status, json } = await desk.ask("/api/boards");
  expect(status).toBe(200);
  const entry = (id: string) => json.boards.find((each: { id: string }) => each.id === id);
  expect(entry("bitcoin.hashrate")).toMatchObject({
    pack: { zh: "比特幣挖礦", en: "Bitcoin mining" },
    isEmpty: false,
    filters: ["source", "period", "subject"],
  });
  expect(entry("incidents.tolls")).toMatchObject({ isEmpty: true });
});

test("a board is answered with its sections, narrowed by its filters, and has a tag", async () => {
  const { status, json, headers } = await desk.ask("/api/board/bitcoin.hashrate");
  expect(status).toBe(200);
  expect(json.sections[0]).toMatchObject({ kind: "map", unit: "%", rows: [{ country: "US" }, { country: "RU" }] });
  expect(json.counts).toEqual({ facts: 4, sources: 1 });
  const again = await desk.ask("/api/board/bitcoin.hashrate", { headers: { "If-None-Match": String(headers.etag) } });
  expect(again.status).toBe(304);
  const narrow = (await desk.ask("/api/board/bitcoin.hashrate?subject=core.ru")).json;
  expect(narrow.sections[0].rows.map(({ country }: { country: string }) => country)).toEqual(["RU"]);
  expect(narrow.filters.find(({ name }: { name: string }) => name === "subject").chosen).toBe("core.ru");
  const empty = (await desk.ask("/api/board/bitcoin.hashrate?source=nobody")).json;
  expect([empty.sections, empty.counts.facts]).toEqual([[], 0]);
});

test("every row leads to its fact", async () => {
  const { json } = await desk.ask("/api/board/bitcoin.hashrate");
  const [{ fact, text }] = json.sections[0].rows;
  const { facts } = (await desk.ask("/api/facts")).json;
  expect(facts.find(({ id }: { id: string }) => id === fact)).toMatchObject({
    text,
    measure: "bitcoin.hashrate-share",
  });
});

test("a board changes when a fact is judged wrong", async () => {
  const before = (await desk.ask("/api/board/bitcoin.hashrate")).json;
  const { fact } = before.sections[0].rows[0];
  await desk.post("/api/judgements", { verdict: "wrong", about: [fact] });
  const after = (await desk.ask("/api/board/bitcoin.hashrate")).json;
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(JSON.stringify(after)).not.toContain(fact);
});

test.each([
  ["/api/board/none", 404, "usage.unknown-board", "param.id"],
  ["/api/board/bitcoin.hashrate?colour=red", 400, "usage.bad-argument", "query.colour"],
  [`/api/board/bitcoin.hashrate?source=${"a".repeat(400)}`, 400, "usage.bad-argument", "query.source"],
  ["/api/boards?limit=1", 400, "usage.bad-argument", "query.limit"],
])("%s is %i %s", async (path, status, code, at) => {
  const answer = await desk.ask(path);
  expect([answer.status, answer.json.error.code, answer.json.error.at]).toEqual([status, code, at]);
});
