/** Watches and alerts over the API. */
import { parseFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import { followWatches } from "#service";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const WATCH = {
  label: { zh: "事故", en: "accidents" },
  facts: { measure: "incidents.deaths" },
  rule: { kind: "new" },
} as const;

async function post<T>(path: string, value: unknown): Promise<{ status: number; value: T }> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(desk.url + path, { method: "POST", headers, body: JSON.stringify(value) });
  return { status: answer.status, value: (await answer.json()) as T };
}

test("a watch is tried, added, raises an alert, and the feed has it", async () => {
  const tried = await post<{ fired: number; alerts: unknown[] }>("/api/watches/try", { watch: WATCH });
  expect(tried.status).toBe(200);
  expect(tried.value.fired).toBeGreaterThan(0);
  expect(tried.value.alerts).toHaveLength(tried.value.fired);
  const added = await post<{ id: string }>("/api/watches", WATCH);
  expect(added.status).toBe(200);
  const following = followWatches(desk.ledger);
  await desk.add({
    title: "石門煤礦事故",
    body: "石門煤礦發生坍塌，造成5人死亡。",
    published: "2025-10-01",
    source: "自編社",
  });
  await following.settled();
  await following.close();
  const { watches, offers } = await desk.get<{ watches: { id: string }[]; offers: unknown[] }>("/api/watches");
  expect(watches.map(({ id }) => id)).toEqual([added.value.id]);
  expect(offers.length).toBeGreaterThan(20);
  const { alerts } = await desk.get<{ alerts: { id: string; sentence: { zh: string } }[] }>("/api/alerts?limit=1");
  expect(alerts[0]?.sentence.zh).toContain("5人");
  const { alerts: others } = await desk.get<{ alerts: unknown[] }>("/api/alerts?watch=00000000");
  expect(others).toEqual([]);
  const remove = () => fetch(`${desk.url}/api/watches/${added.value.id}`, { method: "DELETE" });
  expect([(await remove()).status, (await remove()).status]).toEqual([200, 404]);
  expect(await desk.get("/api/watches")).toMatchObject({ watches: [] });
  const feed = parseFeed(await (await fetch(`${desk.url}/feed/alerts.atom`)).text());
  expect(feed.format).toBe("atom");
  expect(JSON.stringify(feed.feed)).toContain(`urn:assay:alert:${alerts[0]?.id}`);
  const href = `${desk.url}/api/alert/${alerts[0]?.id}/cap`;
  expect(JSON.stringify(feed.feed)).toContain(href);
  const cap = await fetch(href);
  expect([cap.status, cap.headers.get("Content-Type")]).toEqual([200, "application/cap+xml; charset=utf-8"]);
  const text = await cap.text();
  expect(text).toContain(`<identifier>assay-${alerts[0]?.id}</identifier><sender>assay@${new URL(desk.url).host}<`);
  expect(text).toContain(`<web>${desk.url}/watches?watch=${added.value.id}</web>`);
  const none = await fetch(`${desk.url}/api/alert/none/cap`);
  expect([none.status, await none.json()]).toMatchObject([404, { error: { code: "usage.unknown-alert" } }]);
});

test("what cannot be meant is told with its place", async () => {
  const unit = { ...WATCH, rule: { kind: "crosses", side: "above", value: "3", unit: "USD" } };
  expect(await post("/api/watches", unit)).toMatchObject({ status: 400, value: { error: { at: "json.rule.unit" } } });
  const measure = { watch: { ...WATCH, facts: { measure: "no.such" } } };
  expect(await post("/api/watches/try", measure)).toMatchObject({
    status: 400,
    value: { error: { code: "usage.bad-argument", at: "json.watch.facts.measure" } },
  });
});
