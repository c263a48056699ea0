/** Watches and alerts as agents ask for them, with the official client over HTTP. */
import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { followWatches, type Ledger, openForAppending } from "#service";
import { finish } from "#test/http/jobs.ts";
import { type Served, serveTexts } from "#test/http/served.ts";
import { call, connectHttp } from "./connect.ts";

const OFFER = "incidents.trapped-new";
let desk: Served;
let ledger: Ledger;
let client: Client;

beforeAll(async () => {
  desk = await serveTexts(["石門煤礦事故\n石門煤礦發生坍塌，造成3人死亡。"]);
  ledger = await openForAppending(desk.path);
  client = await connectHttp(desk.url);
  await client.listTools(); // from now on the client checks every answer against the schema of its tool
});
afterAll(async () => {
  await client.close();
  await ledger.close();
  await desk.close();
});

test("a watch is found and tried; what it raises comes with words, place, article and ids, page by page", async () => {
  const offered = await call(client, "watches", { words: "toll-tiers" });
  expect(offered.data.watches).toMatchObject([{ id: "incidents.toll-tiers", runs: false, rule: { kind: "tiers" } }]);
  const tried = await call(client, "try_watch", { watch: "incidents.toll-tiers", days: 30, lang: "en" });
  expect(tried.data).toMatchObject({ fired: 1, days: 30, looked: 1 });
  expect(tried.text).toContain("would have fired 1 times in 30 days");
  expect((await call(client, "alerts")).data).toEqual({ alerts: [] });

  const label = { zh: "礦災死亡", en: "mine deaths" };
  const watch = { label, facts: { measure: "incidents.deaths" }, rule: { kind: "new" } } as const;
  const { id } = await ledger.watches.add(watch, "2025-11-03T08:00:00.000Z");
  for (const [name, deaths] of [
    ["東山", 7],
    ["南嶺", 5],
  ] as const) {
    const text = `${name}煤礦事故\n${name}煤礦發生瓦斯爆炸，造成${deaths}人死亡。`;
    const { json } = await desk.post("/api/articles", { text, published: "2025-11-04", source: "自編社" });
    await finish(desk, json.job);
    const following = followWatches(ledger);
    await following.settled();
    await following.close();
  }
  expect((await call(client, "watches", { words: "礦災" })).data.watches).toMatchObject([{ id, runs: true }]);
  const { data, text } = await call(client, "alerts", { watch: id, limit: 1 });
  const [alert] = data.alerts;
  expect(alert).toMatchObject({ watch: id, name: "礦災死亡", kind: "new", copies: 0 });
  const [fact] = alert.facts;
  expect(fact).toMatchObject({ figure: "5人", subject: "南嶺煤礦", article: { outlet: "自編社" } });
  const article = (await desk.ask(`/api/article/${encodeURIComponent(fact.article.id)}`)).json;
  expect(article.text.slice(fact.start, fact.end)).toBe("5人");
  expect(text).toContain(`fact ${fact.id}`);
  expect(text).toContain("「南嶺煤礦發生瓦斯爆炸，造成5人死亡。」");
  const rest = await call(client, "alerts", { watch: id, limit: 1, cursor: data.next });
  expect(rest.data.alerts[0].facts[0].figure).toBe("7人");
  expect(rest.data.next).toBeUndefined();
});

test("a watch that is written in the question is tried as one that runs", async () => {
  const rule = { kind: "crosses", side: "above", value: "4", unit: "person" } as const;
  const watch = { facts: { measure: "incidents.deaths" }, rule };
  const { data, text } = await call(client, "try_watch", { watch, days: 30, limit: 1 });
  const http = await desk.post("/api/watches/try", {
    watch: { ...watch, label: { zh: "礦災", en: "deaths" } },
    days: 30,
  });
  expect(data).toMatchObject({
    fired: 2,
    days: 30,
    looked: 3,
    alerts: [{ name: "incidents.deaths crosses", kind: "crossed" }],
  });
  expect([http.json.fired, http.json.alerts[0].id]).toEqual([data.fired, data.alerts[0].id]);
  expect(text).toContain("「南嶺煤礦發生瓦斯爆炸，造成5人死亡。」");
  const label = { zh: "死亡人數", en: "deaths" };
  const named = await call(client, "try_watch", { watch: { ...watch, label }, days: 30, limit: 1 });
  expect(named.data.alerts[0].name).toBe("死亡人數");
  expect((await call(client, "watches", { words: "deaths crosses" })).data.watches).toEqual([]); // nothing is kept
});

test.each([
  [{ rule: { kind: "new" } }, "watch.facts"],
  [{ facts: { measure: "incidents.deaths" }, rule: { kind: "near" } }, "watch.rule.kind"],
  [{ facts: { measure: "incidents.deaths" }, rule: { kind: "new" }, sudo: true }, "watch.sudo"],
  [{ facts: { measure: "incidents.deaths" }, rule: { kind: "agree", origins: 1 } }, "watch.rule.origins"],
  [
    { facts: { measure: "incidents.deaths" }, rule: { kind: "crosses", side: "above", value: "1", unit: "USD" } },
    "watch.rule.unit",
  ],
  [7, "watch"],
])("what is wrong with a written watch is told with its place: %j", async (watch, at) => {
  const { isError, data } = await call(client, "try_watch", { watch });
  expect([isError, data.error.code, data.error.at]).toEqual([true, "usage.bad-argument", at]);
});

test("a written watch of no known measure is told", async () => {
  const { data } = await call(client, "try_watch", { watch: { facts: { measure: "no.such" }, rule: { kind: "new" } } });
  expect(data.error).toMatchObject({ code: "usage.unknown-measure", at: "watch.facts.measure" });
});

test("what is wrong is told with its code and place", async () => {
  const none = await call(client, "try_watch", { watch: "none", lang: "en" });
  expect(none).toMatchObject({ isError: true, data: { error: { code: "usage.unknown-watch", at: "watch" } } });
  const days = await call(client, "try_watch", { watch: OFFER, days: 0 });
  expect(days.data.error).toMatchObject({ code: "usage.bad-argument", at: "days" });
  const cursor = await call(client, "alerts", { cursor: "x" });
  expect(cursor.data.error).toMatchObject({ code: "usage.bad-cursor", at: "cursor" });
});
