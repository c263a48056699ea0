import { afterAll, beforeAll, expect, test } from "vitest";
import { ended, gather, run, start } from "#test/cli/run.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { PAGES, type SmallWeb, serveSmallWeb } from "./small-web.ts";

const folder = makeFolder();
let web: SmallWeb;
beforeAll(async () => {
  web = await serveSmallWeb();
});
afterAll(() => web.close());

const call = (ledger: string, ...args: string[]) => run([...args, "--ledger", ledger], { env: { ASSAY_LANG: "en" } });
const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const runOnce = (ledger: string) => call(ledger, "run", "--once", "--allow-private", "--pace", "0");

test("sources are added, listed, followed once and taken off", async () => {
  const ledger = folder.file();
  for (const address of [...web.feeds, web.listing]) {
    const { status, stdout } = await call(ledger, "source", "add", address, "--topic", "mining", "--allow-private");
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^source [0-9a-f]{8} added \((?:feed|listing)\): http/),
    ]);
  }
  const known = await call(ledger, "source", "add", web.feeds[0]!, "--topic", "mining", "--allow-private");
  expect([known.status, known.stderr, known.stdout]).toEqual([0, "", expect.stringContaining("new options")]);
  web.asked();
  const first = await runOnce(ledger);
  expect([first.status, first.stdout]).toEqual([0, expect.stringContaining(`${PAGES} articles added`)]);
  expect(new Set(web.asked().slice(0, 2))).toEqual(new Set(["/robots.txt"])); // of both hosts, before anything else
  const events = jsonLines(first.stderr);
  expect(events[0]).toMatchObject({ event: "begun", level: "info", sources: 4, due: 4 });
  expect(events.filter(({ level }) => level === "warn")).toMatchObject([
    { event: "visited", address: expect.stringMatching(/\/mining\/(?:closed|gone)$/) },
    { event: "visited", address: expect.stringMatching(/\/mining\/(?:closed|gone)$/) },
  ]);
  const status = JSON.parse((await call(ledger, "status", "--format", "json")).stdout);
  expect(status).toMatchObject({ articles: PAGES, queue: { due: 0, leased: 0 } });
  expect(status.sources.map(({ state }: { state: string }) => state)).toEqual(["well", "well", "well", "well"]);
  web.asked();
  expect((await runOnce(ledger)).status).toBe(0);
  expect(web.asked()).toEqual([]);

  const removed = await call(ledger, "source", "remove", web.feeds[0]!);
  expect([removed.status, removed.stdout]).toEqual([0, expect.stringContaining("taken off")]);
  const { stdout } = await call(ledger, "source", "list", "--format", "ndjson");
  expect(jsonLines(stdout).map(({ address }) => address)).not.toContain(web.feeds[0]);
  const unknown = await call(ledger, "source", "remove", web.feeds[0]!);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("usage.unknown-source")]);
}, 180_000);

test("a source that cannot be had is told with status 1, in the reader's language", async () => {
  const ledger = folder.file();
  const nothing = `${new URL("/none.xml", web.listing)}`;
  const refused = await call(ledger, "source", "add", nothing);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("[input.refused-address]")]);
  expect(refused.stderr).toContain("--kind");
  await call(ledger, "source", "add", nothing, "--kind", "feed");
  const ours = await run(["run", "--once", "--pace", "0", "--ledger", ledger, "--lang", "zh-TW"]);
  expect([ours.status, ours.stderr]).toEqual([1, expect.stringContaining("input.refused-address")]);
  const again = await call(ledger, "source", "list");
  expect(again.stdout).toContain("not to be had");
  expect((await run(["source", "list", "--ledger", ledger, "--lang", "zh-TW"])).stdout).toContain("無法取得");
}, 180_000);

test("one run a ledger; it gives metrics, and stops at a signal with status 0", async () => {
  const ledger = folder.file();
  await call(ledger, "source", "add", web.feeds[0]!, "--every", "3600", "--kind", "feed");
  const child = start(["run", "--allow-private", "--pace", "0", "--metrics", "0", "--ledger", ledger, "--lang", "en"]);
  const said = gather(child);
  while (!/metrics at \S+/.test(said().stderr) || !said().stderr.includes('"stored"')) {
    if (child.exitCode !== null) throw new Error(said().stderr);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const second = await runOnce(ledger);
  expect([second.status, second.stderr]).toEqual([3, expect.stringContaining("ledger.running")]);
  const answer = await fetch(/metrics at (\S+)/.exec(said().stderr)![1]!);
  const text = await answer.text();
  expect(text).toMatch(/^assay_sources 1$/m);
  expect(text).toMatch(/^assay_visits_total\{outcome="items"\} 1$/m);
  expect(text).toMatch(/^assay_visit_seconds_count\{outcome="items"\} 1$/m);
  child.kill("SIGTERM");
  expect(await ended(child)).toEqual([0, null]);
  expect(said().stderr).toContain('"event":"stopping"');
  expect(said().stdout).toMatch(/\d+ visits: 1 lists/);
}, 180_000);
