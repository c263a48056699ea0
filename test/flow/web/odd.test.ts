/** What is odd and yet meant, and what only looks like an article, at the level of a visit. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makePolite, type VisitContext, visit } from "#intake";
import type { Outcome } from "#model";
import { oneChunk, readArticles } from "#text";
import { type LocalWeb, serveLocalWeb } from "./web.ts";

let web: LocalWeb;
let ctx: VisitContext;
beforeAll(async () => {
  web = await serveLocalWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  ctx = { polite: makePolite({ clock: Date.now, sleep: async () => undefined }), network: web.network };
});

const ask = (path: string, expect: "list" | "page") => visit(web.hosts.odd + path, expect, undefined, ctx);
const at = (path: string) => web.hosts.odd + path;

async function read(path: string) {
  const outcome = await ask(path, "page");
  if (outcome.kind !== "page") throw new Error(JSON.stringify(outcome));
  const { bytes, kind: _kind, validators: _validators, ...about } = outcome;
  for await (const article of readArticles(oneChunk(bytes), { source: about.url, ...about })) return article;
  throw new Error("no article");
}

const items = (outcome: Outcome) =>
  outcome.kind === "items" ? outcome.items.map(({ address, title }) => [address, title]) : outcome;

test("links are made whole by where the list was found", async () => {
  expect(items(await ask("/relative.xml", "list"))).toEqual([
    [at("/news/1"), "甲"],
    [at("/2"), "乙"],
    [at("/c/3"), "丙"],
  ]);
});

test.each(["/bom.xml", "/blank.xml", "/as-html.xml"])("%s is the feed that it is", async (path) => {
  expect(items(await ask(path, "list"))).toEqual([[at("/news/1"), "甲"]]);
});

test("a feed in Big5 is read by what it declares", async () => {
  expect(items(await ask("/big5.xml", "list"))).toEqual([[at("/news/1"), "東海鎳廠罷工進入第三週"]]);
});

test("two items of one guid are two when their links are", async () => {
  expect(items(await ask("/guids.xml", "list"))).toEqual([
    [at("/news/1"), "甲"],
    [at("/news/2"), "乙"],
  ]);
});

test("titles are plain words", async () => {
  expect(items(await ask("/html-titles.xml", "list"))).toEqual([
    [at("/news/1"), "甲 & 乙"],
    [at("/news/2"), "丙 & 丁"],
  ]);
});

test("a date that is none is left out", async () => {
  const outcome = await ask("/dates.xml", "list");
  expect(outcome).toMatchObject({ kind: "items", items: [{ title: "甲" }, { title: "乙", published: "2099-01-01" }] });
  expect(outcome.kind === "items" && outcome.items[0]).not.toHaveProperty("published");
});

test("links to anything but pages are passed over", async () => {
  expect(await ask("/script.xml", "list")).toMatchObject({
    items: [{ address: at("/news/3") }],
    notes: [{ code: "no-link", count: 2 }],
  });
});

test("an empty feed is well, one that is gone is not, a packed map without end is refused", async () => {
  expect(await ask("/empty.xml", "list")).toMatchObject({ kind: "items", items: [] });
  expect(await ask("/gone.xml", "list")).toMatchObject({ kind: "failed", detail: "410", final: true });
  expect(await ask("/huge-map.xml.gz", "list")).toMatchObject({ kind: "failed", code: "input.too-large", final: true });
});

test("a Big5 page that nothing declares is read", async () => {
  expect((await read("/big5")).text).toContain("東海鎳廠的罷工27日進入第三週");
});

test("no redirect of any kind leads inside", async () => {
  expect(await ask("/to-inside", "page")).toMatchObject({ kind: "failed", code: "input.refused-address", final: true });
  expect((await ask("/meta-refresh", "page")).kind).toBe("page");
  expect(web.seenInside).toEqual([]);
});

test.each(["/wall", "/soft-404", "/meta-refresh"])("%s is no article", async (path) => {
  await expect(read(path)).rejects.toMatchObject({ problem: { code: "input.no-article" } });
});

test("a canonical address of another site is kept beside the page's own; the front page is none", async () => {
  expect(await read("/syndicated/20251027")).toMatchObject({
    url: at("/syndicated/20251027"),
    original: "https://other.example/story/9",
  });
  const front = await read("/front/20251027");
  expect(front.url).toBe(at("/front/20251027"));
  expect(front).not.toHaveProperty("original");
});

test("a page that turns round whoever has no cookie is left", async () => {
  expect(await ask("/cookie", "page")).toMatchObject({ kind: "failed", detail: "> 5 redirects", final: true });
});

test.each(["/nothing", "/zero", "/picture"])("%s is no list, and no article", async (path) => {
  expect(await ask(path, "list")).toMatchObject({ kind: "failed" });
  await expect(read(path)).rejects.toMatchObject({
    problem: { code: expect.stringMatching(/^input\.(?:empty|binary)$/) },
  });
});
