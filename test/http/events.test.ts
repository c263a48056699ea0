import { afterAll, beforeAll, expect, test } from "vitest";
import { openForAppending } from "#service";
import { finish, readStream } from "./jobs.ts";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;
beforeAll(async () => {
  desk = await serveTexts([
    "銅礦場增產\n礦業公司公布，第3季銅產量達1萬2,500公噸，較上季增加8.4%。",
    "鎳\n鎳產量3公噸。",
  ]);
});
afterAll(() => desk.close());

const url = (query = "") => `${desk.url}api/events${query}`;

test("a stream begins where it is asked to, and goes on with what comes", async () => {
  const reading = readStream(url("?after=1"), 4);
  const { facts } = (await desk.ask("/api/facts")).json;
  const said = (await desk.post("/api/judgements", { verdict: "right", about: [facts[0].id] })).json.sequence;
  const added = await desk.post("/api/articles", { text: "鋅礦\n鋅礦產量4萬公噸。" });
  await finish(desk, added.json.job);
  const [here, known, judged, news] = await reading;
  expect(here).toEqual({ name: "here", id: "1-0", value: { sequence: 1, alert: 0 } });
  expect(known).toMatchObject({
    name: "facts",
    id: "2-0",
    value: { cause: "added", article: { title: "鎳" }, count: 1 },
  });
  expect(judged).toMatchObject({
    name: "judgement",
    id: `${said}-0`,
    value: { verdict: "right", about: [facts[0].id] },
  });
  expect(news).toMatchObject({
    name: "facts",
    value: { article: { title: "鋅礦" }, facts: [{ low: 40_000, unit: "t" }] },
  });
});

test("a reader who was cut off goes on behind the last event that it has", async () => {
  const all = await readStream(url("?after=0"), 5);
  const rest = await readStream(url("?after=0"), 2, { "Last-Event-ID": all[2]!.id });
  expect(rest[0]).toMatchObject({ name: "here", id: all[2]!.id });
  expect(rest[1]).toEqual(all[3]);
});

test("without a place only what comes is told; a wrong place is refused", async () => {
  const reading = readStream(url(), 2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await finish(desk, (await desk.post("/api/articles", { text: "鉛礦\n鉛礦產量5萬公噸。" })).json.job);
  const [, only] = await reading;
  expect(only).toMatchObject({ value: { article: { title: "鉛礦" } } });
  expect((await desk.ask("/api/events?after=-1")).status).toBe(400);
});

test("one client has so many streams and no more; a place is free again when one is left", async () => {
  const leaving = new AbortController();
  const open = await Promise.all(Array.from({ length: 20 }, () => fetch(url(), { signal: leaving.signal })));
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
  const more = await desk.ask("/api/events");
  expect([more.status, more.json.error.code, more.headers["retry-after"]]).toEqual([429, "usage.too-many", "5"]);
  leaving.abort();
  await expect
    .poll(async () => {
      const again = new AbortController();
      const { status } = await fetch(url(), { signal: again.signal });
      again.abort();
      return status;
    })
    .toBe(200);
});

test("a desk that closes ends its streams", async () => {
  const other = await serveTexts([]);
  const answer = await fetch(`${other.url}api/events`);
  const text = answer.text();
  await other.close();
  expect(await text).toContain("event: here");
});

test("alerts are told once each, wherever a reader was cut off, though they move no sequence", async () => {
  const ledger = await openForAppending(desk.path);
  const raise = async (...ids: readonly string[]) => {
    const { sequence } = await ledger.counts();
    const at = "2025-11-03T08:00:00.000Z";
    const alerts = ids.map(
      (id) => ({ id, watch: "00000000", kind: "new", at, sequence, facts: [], detail: {} }) as const,
    );
    await ledger.watches.record({ alerts, copies: [], position: sequence, outs: [], at });
  };
  const ids = (events: readonly { readonly value: unknown }[]) =>
    events.map(({ value }) => (value as { id: string }).id);
  const live = readStream(url(), 3);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await raise("a1", "a2");
  const [, first, second] = await live;
  expect([first?.name, second?.name]).toEqual(["alert", "alert"]);
  expect(ids([first!, second!])).toEqual(["a1", "a2"]);
  const { facts } = (await desk.ask("/api/facts")).json;
  await desk.post("/api/judgements", { verdict: "wrong", about: [facts[0].id] });
  await raise("a3");
  const rest = await readStream(url(), 4, { "Last-Event-ID": first!.id });
  expect(rest.map(({ name }) => name)).toEqual(["here", "judgement", "alert", "alert"]);
  expect(ids(rest.slice(2))).toEqual(["a2", "a3"]);
  const again = readStream(url(), 2, { "Last-Event-ID": rest[2]!.id });
  expect(ids([(await again)[1]!])).toEqual(["a3"]);
  const all = await readStream(url("?alerts=0"), 4);
  expect(ids(all.slice(1))).toEqual(["a1", "a2", "a3"]);
  expect((await desk.ask("/api/alerts?limit=1")).json).toMatchObject({ last: 3, alerts: [{ id: "a3", number: 3 }] });
  await ledger.close();
});
