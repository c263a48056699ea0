/** Articles over several pages, at the level of a visit. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { gatherParts, makePolite, type VisitContext, visit } from "#intake";
import { oneChunk, readArticles } from "#text";
import { SAID, WHOLE_PARTS } from "./parts.ts";
import { type LocalWeb, serveLocalWeb } from "./web.ts";

let web: LocalWeb;
let ctx: VisitContext;
let slept: number[] = [];
beforeAll(async () => {
  web = await serveLocalWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  let now = Date.parse("2025-11-06T00:00:00Z");
  slept = [];
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    now += milliseconds;
  };
  ctx = { polite: makePolite({ clock: () => now, sleep }), network: web.network };
});

async function gather(path: string) {
  const ask = (address: string) => visit(address, "page", undefined, ctx);
  const first = await ask(web.hosts.parts + path);
  if (first.kind !== "page") throw new Error(JSON.stringify(first));
  return gatherParts(first, ask);
}

async function read(path: string): Promise<{ readonly lines: readonly string[]; readonly url: string | undefined }> {
  const { page, parts } = await gather(path);
  const { bytes, url, contentType } = page;
  const about = { source: url, url, parts, ...(contentType !== undefined && { contentType }) };
  for await (const article of readArticles(oneChunk(bytes), about))
    return { lines: article.text.split("\n").slice(1), url: article.url };
  throw new Error("no article");
}

const asked = (since: number) =>
  web.seen.slice(since).flatMap(({ host, path }) => (host === "parts" && path !== "/robots.txt" ? [path] : []));
/** Lead, what the parts say, and the note where it was printed first. */
const joined = (lines: readonly string[]) => lines.filter((line) => SAID.some((said) => said === line));

test.each(WHOLE_PARTS)("%s is one article: each part once and in order, what all print but once", async (path) => {
  const { lines, url } = await read(path);
  expect(joined(lines)).toEqual(SAID);
  expect(lines).toHaveLength(SAID.length + 2);
  expect(new Set(lines).size).toBe(lines.length);
  expect(url).toBe(web.hosts.parts + path);
});

test("a later part leads to the first, which is asked for once", async () => {
  for (const path of ["/q/20251030?page=2", "/f/20251030/3", "/u/20251030_2.html"]) {
    const since = web.seen.length;
    const { lines, url } = await read(path);
    expect([path, joined(lines)]).toEqual([path, SAID]);
    expect(url).toBe(web.hosts.parts + path.replace(/\?page=2|\/3$|_2(?=\.html)/, ""));
    expect(asked(since)).toHaveLength(SAID.length);
  }
});

test("one page with all of it is taken in place of the parts, unless it has not what it promises", async () => {
  let since = web.seen.length;
  await read("/v/20251030");
  expect(asked(since)).toEqual(["/v/20251030", "/v/20251030?page=all"]);
  since = web.seen.length;
  await read("/l/20251030");
  expect(asked(since)).toEqual(["", "?page=all", "?page=2", "?page=3"].map((query) => `/l/20251030${query}`));
});

test("parts are asked for one after the other, with the pace of their host", async () => {
  const since = performance.now();
  await gather("/q/20251030");
  expect(web.mostAtOnce("parts", since)).toBe(1);
  expect(slept).toEqual([1_000, 1_000, 1_000]);
});

test.each([
  ["/late/20251030", { part: 2, of: 3, code: "input.http-status", detail: "500", final: false }, 1],
  ["/hole/20251030", { part: 2, of: 3, code: "input.http-status", detail: "404", final: true }, 1],
  ["/away/20251030", { part: 2, of: 3, code: "input.http-status", detail: "503", final: false }, 1],
  ["/out/20251030", { part: 2, of: 3, code: "input.refused-address", detail: "another host", final: true }, 1],
  ["/kept/20251030", { part: 2, of: 3, code: "source.denied", detail: "Disallow: /closed/", final: true }, 1],
])("%s: what is missing is told, and nothing after it is taken", async (path, gap, count) => {
  const gathered = await gather(path);
  expect(gathered.gap).toMatchObject(gap);
  expect(gathered.parts).toHaveLength(count - 1);
});

test("pages that say nothing new end it; those without an end are bounded, which is told", async () => {
  let since = web.seen.length;
  expect(await gather("/same/20251030")).toMatchObject({ parts: [] });
  expect(asked(since)).toHaveLength(3);
  since = web.seen.length;
  const { parts, gap } = await gather("/endless/20251030");
  expect([parts.length, asked(since).length]).toEqual([19, 20]);
  expect(gap).toMatchObject({ part: 21, code: "input.missing-part", detail: "> 20", final: true });
});

test("articles that are numbered one by one are no parts of each other; neither are pages of comments", async () => {
  const since = web.seen.length;
  const { lines } = await read("/news/article-5.html");
  expect(joined(lines)).toEqual([SAID[0]]);
  expect(asked(since)).toEqual(["/news/article-5.html"]);
});
