import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp, type Serving, serve } from "#http";
import type { EntityPage, EntityView, Ledger, ProposalRecord, StoredJudgement } from "#service";
import { HOSTILE, NAMES, openTold, SHARES } from "./told.ts";

let ledger: Ledger;
let serving: Serving;

beforeAll(async () => {
  ledger = await openTold(...SHARES, ...NAMES, ...HOSTILE);
  serving = await serve(makeApp(ledger));
});
afterAll(() => serving.close());

const get = (path: string) => fetch(new URL(path, serving.url));
const read = async <T>(path: string) => (await (await get(path)).json()) as T;
interface List {
  readonly entities: readonly EntityView[];
  readonly next?: string;
}
interface Proposals {
  readonly proposals: readonly ProposalRecord[];
  readonly next?: string;
}

test("entities come by how many articles print them, a page at a time and none twice", async () => {
  const whole = await read<List>("/api/entities?limit=200");
  expect(whole.entities[0]).toMatchObject({ key: "core.cn", name: "中國", type: "place", articles: 6 });
  expect(whole.next).toBeUndefined();
  const keys: string[] = [];
  let next: string | undefined;
  do {
    const page: List = await read(`/api/entities?limit=3${next === undefined ? "" : `&cursor=${next}`}`);
    keys.push(...page.entities.map(({ key, type }) => `${type} ${key}`));
    next = page.next;
  } while (next !== undefined);
  expect(keys).toEqual(whole.entities.map(({ key, type }) => `${type} ${key}`));
});

test("a cursor goes on as the ledger was, whatever is appended meanwhile", async () => {
  const { next } = await read<List>("/api/entities?type=place&limit=1");
  const before = await read(`/api/entities?type=place&limit=1&cursor=${next}`);
  const [open] = (await read<Proposals>("/api/proposals?state=open&limit=1")).proposals;
  await ledger.judge({ about: [open!.id], verdict: "refuse" }, "2025-12-01T00:00:00.000Z");
  expect(await read(`/api/entities?type=place&limit=1&cursor=${next}`)).toEqual(before);
});

test("entities are found by any part of any form, in either script, and by type", async () => {
  const find = async (query: string) => (await read<List>(`/api/entities?${query}`)).entities.map(({ key }) => key);
  expect(await find("q=oasis")).toEqual(["绿洲矿业公司"]);
  expect(await find(`q=${encodeURIComponent("綠洲")}`)).toEqual(["绿洲矿业公司"]);
  expect(await find("q=oasis&type=place")).toEqual([]);
  expect(await find("q=%25")).toEqual([]);
  expect(await find("type=person")).toContain("王大明");
});

test("an entity has its forms, facts by measure, articles, who says what, and what texts teach about it", async () => {
  const oasis = await read<EntityPage>(`/api/entity/${encodeURIComponent("綠洲礦業公司")}`);
  expect(oasis.forms.map(({ form }) => form)).toContain("Oasis Mining");
  expect(oasis.measures).toMatchObject([{ id: "deals.investment", label: { zh: "投資金額" }, facts: 1 }]);
  expect(oasis.articlesList.map(({ title }) => title)).toContain("收購");
  expect(oasis.newest[0]).toMatchObject({ text: "3億美元", citation: { outlet: "甲報", title: "收購" } });
  const [first] = oasis.proposals;
  expect(first?.witnesses[0]).toMatchObject({ outlet: "甲報", published: "2025-11-05" });
  const { sentence, sentenceStart, start, end } = first!.witnesses[0]!;
  expect(sentence.slice(start - sentenceStart, end - sentenceStart)).toBe(first!.alias);
  const china = await read<EntityPage>("/api/entity/core.cn");
  expect(china.voices[0]).toMatchObject({ name: expect.any(String), facts: 1, says: [{ subject: "中國" }] });
});

test("proposals page by cursor, narrow by state and name, and say who judged them", async () => {
  const whole = (await read<Proposals>("/api/proposals?limit=200")).proposals;
  expect(whole.length).toBeGreaterThanOrEqual(2);
  const first = await read<Proposals>("/api/proposals?limit=1");
  const second = await read<Proposals>(`/api/proposals?limit=1&cursor=${first.next}`);
  expect([...first.proposals, ...second.proposals]).toEqual(whole.slice(0, 2));
  const { id } = whole.find(({ alias }) => alias === "OMC")!;
  await ledger.judge({ about: [id], verdict: "accept", by: "審稿", note: "同一家" }, "2025-12-01T00:00:00.000Z");
  const named = await read<Proposals>("/api/proposals?state=accepted&name=omc");
  expect(named.proposals).toMatchObject([{ id, state: "accepted", judged: { by: "審稿", note: "同一家" } }]);
  const joined = await read<EntityPage>("/api/entity/OMC");
  expect(joined.newest.map(({ text }) => text)).toEqual(expect.arrayContaining(["3億美元", "5億美元"]));
  await ledger.judge({ about: [id], verdict: "withdraw" }, "2025-12-01T00:00:00.000Z");
  const open = (await read<Proposals>("/api/proposals?state=open&name=omc")).proposals;
  expect(open.find((one) => one.id === id)).not.toHaveProperty("judged");
  const said = await read<{ judgements: StoredJudgement[]; next?: string }>(`/api/judgements?about=${id}&limit=1`);
  expect(said.judgements).toMatchObject([{ verdict: "accept", by: "審稿" }]);
  const rest = await read<{ judgements: StoredJudgement[] }>(`/api/judgements?about=${id}&limit=1&cursor=${said.next}`);
  expect(rest).toMatchObject({ judgements: [{ verdict: "withdraw" }] });
  expect(rest).not.toHaveProperty("next");
});

test.each([
  ["/api/entity/nobody", 404, "usage.unknown-entity", "param.key"],
  ["/api/entity/core.cn?type=person", 404, "usage.unknown-entity", "param.key"],
  ["/api/entity/core.cn?type=thing", 400, "usage.bad-argument", "query.type"],
  [`/api/entity/${"a".repeat(301)}`, 400, "usage.bad-argument", "param.key"],
  ["/api/entities?cursor=abc", 400, "usage.bad-cursor", "query.cursor"],
  ["/api/entities?limit=0", 400, "usage.bad-argument", "query.limit"],
  ["/api/proposals?state=maybe", 400, "usage.bad-argument", "query.state"],
  ["/api/proposals?cursor=x.1", 400, "usage.bad-cursor", "query.cursor"],
  ["/api/judgements?cursor=x.1", 400, "usage.bad-cursor", "query.cursor"],
  ["/api/judgements?about=", 400, "usage.bad-argument", "query.about"],
])("%s is %i %s at %s", async (path, status, code, at) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code, message: expect.any(String), at } });
});

test("a cursor of one list is refused by another", async () => {
  const { next } = await read<List>("/api/entities?limit=1");
  expect((await get(`/api/entities?limit=1&type=place&cursor=${next}`)).status).toBe(400);
  expect((await get(`/api/proposals?cursor=${next}`)).status).toBe(400);
});

test.each(["%00", "%FF", "..%2F..%2Fetc", "%3Cscript%3E", "'%20or%201=1--", "%F0%9F%92%A9", "*", "%25"])(
  "a key like %s is only a key",
  async (key) => {
    expect([400, 404]).toContain((await get(`/api/entity/${key}`)).status);
    expect((await get(`/api/entities?q=${key}`)).status).toBeLessThan(500);
    expect((await get(`/api/measure/${key}`)).status).toBeLessThan(500);
    expect((await get(`/api/proposals?name=${key}`)).status).toBeLessThan(500);
  },
);

test("printed markup stays printed text, and is JSON to whoever asks", async () => {
  const answer = await get(`/api/entities?q=${encodeURIComponent("<script>")}`);
  expect(answer.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  const { sources } = await read<{ sources: { name: string }[] }>("/api/sources");
  expect(sources.map(({ name }) => name)).toContain("<b>甲</b>報");
});
