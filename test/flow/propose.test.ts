/** What an address is found to be before it becomes a source. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { detectKind, makePolite } from "#intake";
import { proposeSource } from "#service/flow/propose.ts";
import { run } from "#test/cli/run.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { type LocalWeb, serveLocalWeb } from "./web/web.ts";

const folder = makeFolder();
let web: LocalWeb;
let at = "";
beforeAll(async () => {
  web = await serveLocalWeb();
  at = web.hosts.signs;
});
afterAll(() => web.close());

function look(name: string, keep?: string) {
  const polite = makePolite({ clock: Date.now, sleep: async () => undefined });
  const ctx = { polite, network: web.network, ...(keep !== undefined && { keep }) };
  return proposeSource(name, (address) => detectKind(address, ctx));
}

test("a topic page is followed by the feed that has its articles, not by that of comments or of the whole site", async () => {
  expect(await look(`${at}/mining/`)).toMatchObject({
    kind: "feed",
    address: `${at}/mining.xml`,
    reason: "feed-of-page",
    title: "南灣報 礦業",
    shared: { feed: 8, page: 10 },
    items: 8,
    first: [{ title: "南灣礦業第1號公報：出貨與庫存的數字", address: `${at}/news/20251101` }, ...Array(7).fill({})],
    others: [
      { kind: "listing", address: `${at}/mining/`, title: "礦業" },
      { kind: "feed", address: `${at}/comments/feed`, title: "南灣報 留言" },
      { kind: "feed", address: `${at}/all.xml`, title: "全部" },
      { kind: "sitemap", address: `${at}/map.xml` },
    ],
  });
});

test("a page whose feed is another list stays what it is, and tells the feed", async () => {
  expect(await look(`${at}/desk/`)).toMatchObject({
    kind: "listing",
    address: `${at}/desk/`,
    reason: "listing",
    items: 10,
    others: [{ kind: "feed", address: `${at}/all.xml` }, { kind: "sitemap" }],
  });
});

test("a page without a list is followed by its feed; an article is itself", async () => {
  expect(await look(`${at}/welcome`)).toMatchObject({ kind: "feed", address: `${at}/all.xml`, reason: "feed-of-page" });
  expect(await look(`${at}/news/20251103`)).toMatchObject({
    kind: "page",
    address: `${at}/news/20251103`,
    reason: "page",
    items: 0,
    others: [{ kind: "feed", address: `${at}/all.xml` }, { kind: "sitemap" }],
  });
});

test("lists are told for what they are, whatever their address says", async () => {
  expect(await look(`${web.hosts.sea}/feed.json`)).toMatchObject({ kind: "feed", reason: "feed", title: "海港通訊" });
  expect(await look(`${at}/map.xml`)).toMatchObject({ kind: "sitemap", reason: "sitemap", items: 1, others: [] });
  const kept = await look(`${web.hosts.topic}/list`, "/metals/");
  expect(kept.first.map(({ address }) => new URL(address).pathname.split("/")[1])).toEqual(Array(3).fill("metals"));
});

test("what cannot be had is told, by the address what it would be", async () => {
  expect(await look(`${web.hosts.faults}/none`)).toMatchObject({
    reason: "unreached",
    problem: { code: "input.http-status", detail: "404", isFinal: true },
  });
  expect(await look(`${at}/closed/feed`)).toMatchObject({
    kind: "feed",
    problem: { code: "source.denied", isFinal: true },
  });
  expect(await look(`${web.hosts.unruly}/rss`)).toMatchObject({
    kind: "feed",
    problem: { code: "source.no-robots", isFinal: false },
  });
  await expect(look("ftp://a.example/")).rejects.toMatchObject({ problem: { code: "input.refused-address" } });
});

test("a file is told by its name, and nobody is asked", async () => {
  const path = join(folder.path, "a.ndjson");
  writeFileSync(path, "");
  expect(await look(path)).toMatchObject({ kind: "stream", reason: "name", address: path });
});

test("`source add` says what was found and why, in both languages, and what else there is; --kind overrides", async () => {
  const ledger = folder.file();
  const add = (lang: string, ...more: readonly string[]) =>
    run(["source", "add", `${at}/mining/`, "--allow-private", "--ledger", ledger, "--lang", lang, ...more]);
  const found = await add("en");
  expect([found.status, found.stdout]).toEqual([0, expect.stringMatching(/added \(feed\): http\S+\/mining\.xml\n$/)]);
  expect(found.stderr).toContain("8 of the 10 articles");
  expect(found.stderr).toContain(`assay source add ${at}/mining/ --kind listing`);
  expect(found.stderr).toContain(`assay source add ${at}/map.xml --kind sitemap`);
  expect((await add("zh-TW")).stderr).toContain("這一頁列出的 10 篇有 8 篇");
  const named = await add("en", "--kind", "listing", "--format", "json");
  expect(JSON.parse(named.stdout)).toMatchObject({ kind: "listing", address: `${at}/mining/` });
  expect(named.stderr).toBe("");
}, 180_000);
