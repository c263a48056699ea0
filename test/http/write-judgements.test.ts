import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "#http";
import type { DeskFact } from "#service";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;
let facts: readonly DeskFact[];

beforeAll(async () => {
  desk = await serveTexts([
    "銅礦場增產\n礦業公司20日公布，第3季銅產量達1萬2,500公噸，較上季增加8.4%。",
    "鎳礦場減產\n礦業公司說，10月鎳產量為3,400公噸，較上月減少2%。",
  ]);
  facts = (await desk.ask("/api/facts")).json.facts;
});
afterAll(() => desk.close());

const judgementsOf = async (about: string) => (await desk.ask(`/api/judgements?about=${about}`)).json.judgements;

test("a judgement stands beside its fact at once, its withdrawal after it", async () => {
  const [{ id, judged } = { id: "", judged: "" }] = facts;
  expect(judged).toBeUndefined();
  const said = await desk.post("/api/judgements", { verdict: "wrong", about: [id], by: "編輯", note: "印錯" });
  expect([said.status, said.headers["cache-control"]]).toEqual([200, "no-store"]);
  const { sequence } = said.json;
  expect((await desk.ledger.counts()).sequence).toBe(sequence);
  const shown = (await desk.ask("/api/facts")).json.facts.find((fact: DeskFact) => fact.id === id);
  expect(shown.judged).toBe("wrong");
  await desk.post("/api/judgements", { verdict: "withdraw", about: [id] });
  const again = (await desk.ask("/api/facts")).json.facts.find((fact: DeskFact) => fact.id === id);
  expect(again.judged).toBeUndefined();
  expect(await judgementsOf(id)).toMatchObject([
    { verdict: "wrong", about: [id], by: "編輯", note: "印錯", sequence },
    { verdict: "withdraw", sequence: sequence + 1 },
  ]);
});

test("two facts are said to be one, and everything said is listed a page at a time", async () => {
  const about = [facts[0]!.id, facts[1]!.id];
  expect((await desk.post("/api/judgements", { verdict: "different", about })).status).toBe(200);
  expect(await judgementsOf(about[1]!)).toMatchObject([{ verdict: "different", about }]);
  const seen: number[] = [];
  for (let next = ""; ; ) {
    const page = (await desk.ask(`/api/judgements?limit=1${next}`)).json;
    seen.push(...page.judgements.map((one: { sequence: number }) => one.sequence));
    if (page.next === undefined) break;
    next = `&cursor=${page.next}`;
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.length).toBeGreaterThanOrEqual(1);
});

test.each([
  [{ verdict: "right", about: ["none"] }, 404, "usage.unknown-fact", "json.about.0"],
  [{ verdict: "accept", about: ["0123456789abcdef"] }, 404, "usage.unknown-proposal", "json.about.0"],
  [{ verdict: "same", about: ["a"] }, 400, "usage.bad-argument", "json.about"],
  [{ verdict: "right", about: ["a", "b"] }, 400, "usage.bad-argument", "json.about"],
  [{ verdict: "same", about: ["a", "a"] }, 400, "usage.bad-argument", "json.about"],
  [{ verdict: "right", about: [] }, 400, "usage.bad-argument", "json.about"],
  [{ verdict: "right", about: [""] }, 400, "usage.bad-argument", "json.about.0"],
  [{ verdict: "praise", about: ["a"] }, 400, "usage.bad-argument", "json.verdict"],
  [{ verdict: "right", about: "a" }, 400, "usage.bad-argument", "json.about"],
  [{ verdict: "right", about: ["a"], note: "\ud800" }, 400, "usage.bad-argument", "json.note"],
  [{ verdict: "right", about: ["a"], by: "\0" }, 400, "usage.bad-argument", "json.by"],
  [{ verdict: "right", about: ["a"], at: "2020" }, 400, "usage.bad-argument", "json.at"],
  [[], 400, "usage.bad-argument", "json"],
  [null, 400, "usage.bad-argument", "json"],
])("%j is %i %s at %s, and nothing is appended", async (value, status, code, at) => {
  const before = (await desk.ledger.counts()).sequence;
  const answer = await desk.post("/api/judgements", value);
  expect([answer.status, answer.json.error.code, answer.json.error.at]).toEqual([status, code, at]);
  expect((await desk.ledger.counts()).sequence).toBe(before);
});

test("a note has its length", async () => {
  const answer = await desk.post("/api/judgements", { verdict: "right", about: ["a"], note: "n".repeat(2_001) });
  expect([answer.status, answer.json.error.at]).toEqual([400, "json.note"]);
});

test("while another program writes, reading is answered and judging waits its turn", async () => {
  const other = new DatabaseSync(desk.path);
  other.exec("begin immediate");
  let isDone = false;
  const said = desk.post("/api/judgements", { verdict: "right", about: [facts[2]!.id] }).then((answer) => {
    isDone = true;
    return answer;
  });
  for (const path of ["/api/facts", "/api/topics", "/health"]) expect((await desk.ask(path)).status).toBe(200);
  expect(isDone).toBe(false);
  other.exec("rollback");
  other.close();
  expect((await said).status).toBe(200);
});

test("where the ledger is only read, nothing is judged", async () => {
  const app = makeApp(desk.ledger);
  const headers = { Host: "localhost", "Content-Type": "application/json" };
  const body = JSON.stringify({ verdict: "right", about: [facts[0]!.id] });
  const answer = await app.request("/api/judgements", { method: "POST", headers, body });
  expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
    403,
    "ledger.read-only",
  ]);
});
