/** Sources added, taken off and taken back over the API; and what nobody from elsewhere may have followed. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "#ledger";
import { addSource, type SourceList } from "#service";
import { type LocalWeb, serveLocalWeb } from "#test/flow/web/web.ts";
import { type Served, serveTexts } from "./served.ts";

let web: LocalWeb;
let strict: Served;
let lenient: Served;
let at = "";
beforeAll(async () => {
  web = await serveLocalWeb();
  at = web.hosts.signs;
  strict = await serveTexts([]);
  lenient = await serveTexts([], { allowPrivate: true });
});
afterAll(async () => {
  await strict.close();
  await lenient.close();
  await web.close();
});

const sources = async (desk: Served) => (JSON.parse((await desk.ask("/api/feeds")).text) as SourceList).sources;
const ELSEWHERE = { "X-Forwarded-For": "203.0.113.7" };

test("an address is looked at, followed, taken off and taken back", async () => {
  const looked = await lenient.post("/api/feeds/look", { address: `${at}/mining/` });
  expect(looked.json).toMatchObject({ kind: "feed", address: `${at}/mining.xml`, reason: "feed-of-page", items: 8 });
  expect(await sources(lenient)).toEqual([]);
  const sent = { address: `${at}/mining/`, topic: "礦業", outlet: "  ", every: 3_600 };
  const added = await lenient.post("/api/feeds", sent);
  expect(added.status).toBe(200);
  expect(added.json).toMatchObject({
    kind: "feed",
    address: `${at}/mining.xml`,
    topic: "礦業",
    every: 3_600,
    state: "new",
  });
  expect(added.json).not.toHaveProperty("outlet");
  const { id } = added.json as { id: string };
  const named = await lenient.post("/api/feeds", { ...sent, kind: "listing" });
  expect(named.json).toMatchObject({ kind: "listing", address: `${at}/mining/` });
  const remove = () => lenient.ask(`/api/feed/${id}`, { method: "DELETE" });
  expect((await remove()).json).toMatchObject({ id, state: "removed" });
  expect((await remove()).status).toBe(404);
  expect((await sources(lenient)).map((source) => source.id)).not.toContain(id);
  const restored = await lenient.ask(`/api/feed/${id}/restore`, { method: "POST" });
  expect(restored.json).toMatchObject({ id, state: "new", topic: "礦業", every: 3_600 });
  expect((await sources(lenient)).map((source) => source.id)).toContain(id);
  expect((await lenient.ask("/api/feed/none/restore", { method: "POST" })).status).toBe(404);
}, 120_000);

test("no file, folder, option for private networks or private address is taken", async () => {
  const before = web.seen.length;
  for (const address of [
    strict.path,
    strict.folder,
    join(strict.folder, "x.warc"),
    "file:///etc",
    "ftp://a.example/",
  ]) {
    for (const path of ["/api/feeds", "/api/feeds/look"])
      expect([address, (await lenient.post(path, { address })).json.error.code]).toEqual([
        address,
        "input.refused-address",
      ]);
  }
  for (const kind of ["folder", "stream", "warc"])
    expect((await lenient.post("/api/feeds", { address: `${at}/mining/`, kind })).status).toBe(400);
  const asked = { address: `${at}/mining.xml`, allowPrivate: true };
  expect((await lenient.post("/api/feeds", asked)).json.error.code).toBe("usage.bad-argument");
  for (const host of ["127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]", "10.0.0.1", "169.254.169.254"]) {
    const address = `http://${host}:${new URL(at).port}/mining.xml`;
    for (const kind of [undefined, "feed"] as const)
      expect([host, (await strict.post("/api/feeds", { address, kind })).json.error.code]).toEqual([
        host,
        "input.refused-address",
      ]);
  }
  const remote = await lenient.post("/api/feeds", { address: `${at}/mining.xml`, kind: "feed" }, ELSEWHERE);
  expect(remote.json.error.code).toBe("input.refused-address");
  expect(await sources(strict)).toEqual([]);
  expect(web.seen.length).toBe(before);
}, 120_000);

test("what is followed for somebody else is never fetched from private networks, whatever the run allows", async () => {
  const address = `${at}/all.xml`;
  const { makeContext } = await import("#service/flow/web.ts");
  const ctx = await makeContext({ allowPrivate: true, pace: 0 }, new AbortController().signal);
  const ask = async (allowPrivate?: boolean) => {
    const options = allowPrivate === undefined ? {} : { allowPrivate };
    return ctx.ask(address, "list", undefined, { id: "x", kind: "feed", address, options, addedAt: "" });
  };
  expect(await ask(false)).toMatchObject({ kind: "failed", code: "input.refused-address" });
  expect((await ask()).kind).toBe("items");
});

test("what is not there is told with its cause and not followed, unless its kind is said", async () => {
  const address = `${web.hosts.faults}/none`;
  const looked = await lenient.post("/api/feeds/look", { address });
  expect(looked.json).toMatchObject({
    reason: "unreached",
    problem: {
      code: "input.http-status",
      detail: "404",
      isFinal: true,
      cause: { en: expect.stringContaining("browser") },
    },
  });
  const refused = await lenient.post("/api/feeds", { address });
  expect([refused.status, refused.json.error.code]).toEqual([422, "input.http-status"]);
  const denied = await lenient.post("/api/feeds", { address: `${at}/closed/feed` });
  expect([denied.status, denied.json.error.code]).toEqual([422, "source.denied"]);
  expect((await lenient.post("/api/feeds", { address, kind: "feed" })).json).toMatchObject({ kind: "feed", address });
}, 60_000);

test("a page of one source has its days, and its causes in both languages", async () => {
  const ledger = await openLedger(lenient.path);
  const { id } = await addSource(ledger, { name: "https://example.com/x.xml" }, "2025-11-01T00:00:00.000Z");
  for (const [n, day] of ["01", "01", "03"].entries()) {
    const now = `2025-11-${day}T0${n}:00:00.000Z`;
    const [task] = (await ledger.flow.lease("a", 50, now, "2025-11-09T00:00:00.000Z")).filter(
      ({ source }) => source === id,
    );
    const visit =
      n === 1 ? { outcome: "failed" as const, code: "input.timeout" as const } : { outcome: "items" as const };
    await ledger.flow.finish([{ task: task!, result: { visit, due: now } }], now);
    await ledger.flow.release("a");
  }
  await ledger.close();
  const page = JSON.parse((await lenient.ask(`/api/feed/${id}`)).text);
  expect(page.days).toMatchObject([
    { day: "2025-11-03", visits: { items: 1, failed: 0 } },
    { day: "2025-11-01", visits: { items: 1, failed: 1 } },
  ]);
  expect(page.errors).toMatchObject([{ code: "input.timeout", cause: { zh: expect.stringContaining("沒有回應") } }]);
});

test("only whoever may add may", async () => {
  const page = { Origin: "https://evil.example" };
  expect((await lenient.post("/api/feeds", { address: at }, page)).status).toBe(403);
  expect((await lenient.ask("/api/feed/x", { method: "DELETE", headers: page })).status).toBe(403);
  expect((await lenient.ask("/api/feed/x/restore", { method: "POST", headers: page })).status).toBe(403);
});
