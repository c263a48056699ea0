import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "#http";
import { openMemoryLedger } from "#ledger";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;
beforeAll(async () => {
  desk = await serveTexts(["銅礦場增產\n銅礦場第3季銅產量達1萬2,500公噸，較上季增加8.4%。"]);
});
afterAll(() => desk.close());

const WRONG = "兩座礦場\n礦區甲產銅12萬噸、乙8萬噸，合計25萬噸。";

test("a draft is checked against itself and the ledger, with sentences in both languages, and nothing is stored", async () => {
  const before = await desk.ledger.counts();
  const answer = await desk.post("/api/verify", { text: WRONG, published: "2025-11-20" });
  expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-store"]);
  const [draft] = answer.json.drafts;
  expect(draft).toMatchObject({ title: "兩座礦場", published: "2025-11-20", ledger: true });
  const statuses = draft.figures.map((figure: { text: string; status: string; line: number }) => figure.text);
  expect(statuses).toContain("25萬噸");
  const failing = draft.findings.find((finding: { verdict: string }) => finding.verdict === "fails");
  expect(failing.sentence.zh).toMatch(/不符/);
  expect(failing.sentence.en).toMatch(/do not fit/);
  expect(draft.counts.conflicting).toBeGreaterThan(0);
  expect(await desk.ledger.counts()).toEqual(before);
});

test("what the ledger prints of the same thing is told of each figure", async () => {
  const text = "銅礦場增產\n銅礦場第3季銅產量達1萬2,500公噸。";
  const [draft] = (await desk.post("/api/verify", { text, published: "2025-11-04" })).json.drafts;
  expect(draft.figures).toMatchObject([{ text: "1萬2,500公噸", status: "supported", reports: 1, line: 2 }]);
});

test.each([
  ["   ", undefined, 422, "input.empty"],
  ['{"title":"一"', "ndjson", 422, "input.truncated"],
  ['{"title":1}', "ndjson", 422, "input.bad-article"],
])("%o as %s cannot be read: %i %s, with its place", async (text, kind, status, code) => {
  const answer = await desk.post("/api/verify", { text, ...(kind !== undefined && { kind }) });
  expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  expect(answer.json.error.at).toMatch(/^text/);
  expect(answer.json.error.message).toContain(`[${code}]`);
});

test("a draft has its length and needs words", async () => {
  expect((await desk.post("/api/verify", { text: "長".repeat(400_000) })).status).toBe(413);
  expect((await desk.post("/api/verify", { text: "" })).status).toBe(400);
  expect((await desk.post("/api/verify", {})).status).toBe(400);
});

test("a desk without a reading thread checks all the same", async () => {
  const app = makeApp(openMemoryLedger());
  const headers = { Host: "localhost", "Content-Type": "application/json" };
  const body = JSON.stringify({ text: WRONG });
  const answer = await app.request("/api/verify", { method: "POST", headers, body });
  const { drafts } = (await answer.json()) as { drafts: { counts: { conflicting: number } }[] };
  expect(drafts[0]!.counts.conflicting).toBeGreaterThan(0);
  const added = await app.request("/api/articles", { method: "POST", headers, body });
  expect(added.status).toBe(403);
});
