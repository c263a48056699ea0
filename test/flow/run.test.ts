import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import type { FlowContext } from "#service/flow/context.ts";
import { runFlow } from "#service/flow/run.ts";
import { addSource } from "#service/flow/source.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { collect } from "#test/contract/reading.ts";
import { CHANGED } from "./web/faults.ts";
import { type HostName, type LocalWeb, serveLocalWeb } from "./web/web.ts";
import { makeWorld } from "./world.ts";

const folder = makeFolder();
let web: LocalWeb;
beforeAll(async () => {
  web = await serveLocalWeb();
});
afterAll(() => web.close());

const once = (ledger: Ledger, context: FlowContext) => runFlow(ledger, { once: true, context });
const urls = async (ledger: Ledger) => (await collect(ledger.entries({ order: "appended" }))).map(({ url }) => url);
const hostOf = (name: HostName) => web.seen.filter(({ host }) => host === name);

test("every list of the local web is followed: all that it names, once each, politely; then nothing anew", async () => {
  const ledger = await openLedger(folder.file());
  const world = makeWorld(web);
  for (const { address, kind } of web.sources)
    await addSource(ledger, { name: address, kind: kind as "feed", options: { every: 3_600 } });
  const summary = await once(ledger, world.ctx);
  const named = web.sources.flatMap(({ articles }) => articles);
  const wanted = new Set(named);
  const paged = new Set((await collect(ledger.flow.visits({ outcome: "page" }))).map(({ address }) => address));
  expect(paged).toEqual(wanted);
  expect(summary.visits.failed).toBe(0);
  expect(summary.visits.denied).toBeGreaterThan(0);
  expect(hostOf("ruled").filter(({ path }) => path.startsWith("/private/"))).toEqual([]);
  for (const name of ["hill", "sea", "map", "topic", "ruled"] as const) {
    const seen = hostOf(name);
    expect([name, seen[0]?.path]).toEqual([name, "/robots.txt"]);
    expect([name, web.mostAtOnce(name)]).toEqual([name, 1]);
    const asked = seen.map(({ path }) => web.hosts[name] + path).filter((address) => wanted.has(address));
    expect(asked.toSorted()).toEqual([...wanted].filter((address) => address.startsWith(web.hosts[name])).toSorted());
  }
  const before = await urls(ledger);
  expect(before.length).toBeGreaterThanOrEqual(30);

  const since = web.seen.length;
  world.pass(70);
  const second = await once(ledger, world.ctx);
  const asked = web.seen.slice(since).filter(({ path }) => path !== "/robots.txt");
  expect(asked.length).toBeGreaterThan(5);
  expect(
    asked.every(({ headers }) => headers["if-none-match"] !== undefined || headers["if-modified-since"] !== undefined),
  ).toBe(true);
  expect(asked.every(({ status }) => status === 304)).toBe(true);
  expect([second.added, second.visits.items, second.visits.page]).toEqual([0, 0, 0]);
  expect(await urls(ledger)).toEqual(before);
  await ledger.close();
}, 120_000);

const FAULTS: readonly (readonly [path: string, outcome: string, code?: string | undefined, final?: boolean])[] = [
  ["/slow", "page"],
  ["/same", "page"],
  ["/same-bytes", "page"],
  ["/moved", "page"],
  ["/big5-as-utf8", "page"],
  ["/utf8-as-big5", "page"],
  ["/changed", "page"],
  ["/flaky", "failed", "input.http-status"],
  ["/stalled", "failed", "input.timeout"],
  ["/loop", "failed", "input.unreadable", true],
  ["/bomb", "failed", "input.too-large", true],
  ["/short", "failed", "input.truncated"],
  ["/bad-chunk", "failed", "input.truncated"],
  ["/none", "failed", "input.http-status", true],
  ["/gone", "failed", "input.http-status", true],
  ["/leak", "failed", "input.refused-address", true],
  ["/no-story", "failed", "input.no-article", true],
  ["/never/8123", "denied", undefined, true],
  ["/busy", "failed", "input.http-status"], // the last: its host is left alone for as long as it says
];

test("every fault is told of its page, the others come in; what passes is tried again, what does not is not", async () => {
  const ledger = await openLedger(folder.file());
  const world = makeWorld(web);
  const base = web.hosts.faults;
  for (const [path] of FAULTS) await addSource(ledger, { name: base + path, kind: "page", options: { every: 1_800 } });
  for (let round = 0; round < 3; round++) {
    await once(ledger, world.ctx);
    world.pass(3);
  }
  const visits = await collect(ledger.flow.visits());
  const told = FAULTS.map(([path]) => {
    const { outcome, code, final } = visits.find(({ address }) => address === base + path)!;
    return [path, outcome, code, final];
  });
  expect(told).toEqual(FAULTS.map(([path, outcome, code, final]) => [path, outcome, code, final]));
  const outcomes = (path: string) =>
    visits.filter(({ address }) => address === base + path).map(({ outcome }) => outcome);
  expect(outcomes("/flaky")).toEqual(["failed", "page"]);
  expect(outcomes("/busy")).toEqual(["failed", "page"]);
  expect(outcomes("/none")).toEqual(["failed"]);
  expect(web.seenInside).toEqual([]);

  world.pass(40);
  await once(ledger, world.ctx);
  const texts = (await collect(ledger.readings()))
    .filter(({ article: { url } }) => url === `${base}/changed`)
    .map(({ article: { text } }) => CHANGED.find((tonnes) => text.includes(tonnes)));
  expect(texts.toSorted()).toEqual([...CHANGED].toSorted());
  const hashes = (await collect(ledger.readings())).map(({ article: { hash } }) => hash);
  expect(new Set(hashes).size).toBe(hashes.length);
  await ledger.close();
}, 120_000);
