/** Each fault of the local web, at the level of one visit; and that we are polite while we meet them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { detectKind, makePolite, type Polite, type VisitContext, visit } from "#intake";
import type { Outcome, Validators } from "#model";
import { oneChunk, readArticles } from "#text";
import { CHANGED } from "./faults.ts";
import { type LocalWeb, serveLocalWeb } from "./web.ts";

const START = Date.parse("2025-11-06T00:00:00Z");
let web: LocalWeb;
let now = START;
let slept: number[] = [];
let polite: Polite;
let ctx: VisitContext;

beforeAll(async () => {
  web = await serveLocalWeb();
});
afterAll(() => web.close());

/** A clock that only moves when somebody sleeps. */
function begin(options: { pace?: number; delayMax?: number; contact?: string } = {}): void {
  now = START;
  slept = [];
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    now += milliseconds;
  };
  polite = makePolite({ clock: () => now, sleep, ...options });
  ctx = { polite, network: web.network, limits: { idle: 400, bytes: 4 * 1024 * 1024 } };
}

const page = (path: string, known?: Validators): Promise<Outcome> => visit(web.hosts.faults + path, "page", known, ctx);
const list = (path: string): Promise<Outcome> => visit(web.hosts.faults + path, "list", undefined, ctx);

async function textOf(outcome: Outcome): Promise<{ readonly text: string; readonly url?: string | undefined }> {
  if (outcome.kind !== "page") throw new Error(`no page: ${JSON.stringify(outcome)}`);
  const { bytes, kind: _kind, validators: _validators, ...about } = outcome;
  for await (const { text, url } of readArticles(oneChunk(bytes), { source: about.url, ...about }))
    return { text, url };
  throw new Error("no article");
}

describe("every list leads to its articles", () => {
  test("feeds, site maps by their index, a page of links with its second page", async () => {
    begin();
    for (const { address, articles } of web.sources) {
      const found: string[] = [];
      const queue = [address];
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const outcome = await visit(next, "list", undefined, ctx);
        if (outcome.kind !== "items") throw new Error(`${next}: ${JSON.stringify(outcome)}`);
        found.push(...outcome.items.map((item) => item.address));
        queue.push(...(outcome.lists ?? []), ...(outcome.next === undefined ? [] : [outcome.next]));
      }
      const open = found.filter((one) => !one.includes("/private/"));
      expect([...new Set(open)].sort(), address).toEqual([...articles].sort());
    }
    expect(web.sources.flatMap(({ articles }) => articles).length).toBeGreaterThanOrEqual(30);
  });

  test("and is told for what it is", async () => {
    begin();
    for (const { address, kind } of web.sources) expect(await detectKind(address, ctx)).toMatchObject({ kind });
    const { feeds } = (await detectKind(`${web.hosts.topic}/topic`, ctx)) as { feeds: readonly unknown[] };
    expect(feeds).toEqual([{ address: `${web.hosts.topic}/rss`, title: "礦業" }]);
    expect(await detectKind(`${web.hosts.faults}/same`, ctx)).toMatchObject({ kind: "page" });
  });
});

describe("faults", () => {
  test("a slow page is waited for; one that stalls is left", async () => {
    begin();
    expect((await textOf(await page("/slow"))).text).toContain("3.2萬噸");
    expect(await page("/stalled")).toEqual({ kind: "failed", code: "input.timeout", final: false });
  });

  test("500 first, then well", async () => {
    begin();
    expect(await page("/flaky")).toEqual({ kind: "failed", code: "input.http-status", detail: "500", final: false });
    expect((await textOf(await page("/flaky"))).text).toContain("2.4億美元");
  });

  test("304 with what was known, and the same bytes without", async () => {
    begin();
    const first = await page("/same");
    const known = first.kind === "page" ? first.validators! : {};
    expect(known).toMatchObject({ etag: expect.stringMatching(/^"/), lastModified: expect.stringContaining("2025") });
    expect(await page("/same", known)).toMatchObject({ kind: "unchanged", validators: known });
    const asked = web.seen.at(-1)!;
    expect([asked.status, asked.headers["if-none-match"], asked.headers["if-modified-since"]]).toEqual([
      304,
      known.etag,
      known.lastModified,
    ]);
    const bytes = await page("/same-bytes");
    expect(await page("/same-bytes", bytes.kind === "page" ? bytes.validators : undefined)).toMatchObject({
      kind: "unchanged",
    });
  });

  test.each(["/loop", "/ring", "/chain-0"])("redirects without end are left: %s", async (path) => {
    begin();
    const before = web.seen.length;
    expect(await page(path)).toMatchObject({
      kind: "failed",
      code: "input.unreadable",
      detail: "> 5 redirects",
      final: true,
    });
    expect(web.seen.length - before).toBeLessThanOrEqual(7); // with robots.txt
  });

  test("a moved page is told where it is", async () => {
    begin();
    expect(await page("/moved")).toMatchObject({ kind: "page", url: `${web.hosts.faults}/same` });
  });

  test.each(["/big5-as-utf8", "/utf8-as-big5"])("a wrong encoding is not believed: %s", async (path) => {
    begin();
    expect((await textOf(await page(path))).text).toContain("東海鎳廠的罷工27日進入第三週");
  });

  test("a bomb is refused", async () => {
    begin();
    expect(await page("/bomb")).toMatchObject({ kind: "failed", code: "input.too-large", final: true });
  });

  test.each(["/short", "/bad-chunk"])("a body that breaks off is told: %s", async (path) => {
    begin();
    expect(await page(path)).toEqual({ kind: "failed", code: "input.truncated", final: false });
  });

  test("a list that breaks off gives what is whole, and is asked for again", async () => {
    begin();
    const outcome = await list("/short.xml");
    expect(outcome).toMatchObject({ kind: "items", items: [{ title: "甲" }, { title: "乙" }] });
    expect(outcome).toMatchObject({ notes: [{ code: "cut", count: 1 }] });
    expect(outcome).not.toHaveProperty("validators");
  });

  test("a changed page gives both texts", async () => {
    begin();
    const first = await page("/changed");
    const second = await page("/changed", first.kind === "page" ? first.validators : undefined);
    expect((await textOf(first)).text).toContain(CHANGED[0]);
    expect((await textOf(second)).text).toContain(CHANGED[1]);
  });

  test("gone and not found are final", async () => {
    begin();
    expect(await page("/none")).toMatchObject({ detail: "404", final: true });
    expect(await page("/gone")).toMatchObject({ detail: "410", final: true });
  });

  test("429 and 503 hold the whole host as long as they ask", async () => {
    begin();
    expect(await page("/busy")).toMatchObject({ detail: "429", retryAfter: 7, final: false });
    const before = web.seen.length;
    expect(await page("/same")).toMatchObject({ code: "source.told-to-wait", retryAfter: 7, final: false });
    expect(web.seen.length).toBe(before);
    now += 7_000;
    expect((await page("/busy")).kind).toBe("page");
    const away = await page("/away");
    expect(away).toMatchObject({ code: "input.http-status", detail: "503", final: false });
    expect(away.kind === "failed" && away.retryAfter! > 0 && away.retryAfter! <= 30).toBe(true);
  });

  test("no redirect leads into a private network, unless that is allowed", async () => {
    begin();
    expect(await page("/leak")).toMatchObject({ code: "input.refused-address", final: true });
    expect(web.seenInside).toEqual([]);
    const loopback = await visit(`${web.hosts.faults}/same`, "page", undefined, { polite });
    expect(loopback).toMatchObject({ code: "input.refused-address" });
    expect((await visit(`${web.hosts.faults}/same`, "page", undefined, { polite, allowPrivate: true })).kind).toBe(
      "page",
    );
  });

  test("AMP, print and tracked copies have one address", async () => {
    begin();
    for (const path of ["", "/amp", "/print", "?utm_source=x"]) {
      const { url } = await textOf(await page(`/fold/20251020${path}`));
      expect(url).toBe(`${web.hosts.faults}/fold/20251020`);
    }
  });

  test("feeds with bad XML, doubles, items without link, entities, a packed site map", async () => {
    begin();
    expect(await list("/bad.xml")).toMatchObject({ items: [{}, { title: "丙" }], notes: [{ code: "bad-markup" }] });
    expect(await list("/double.xml")).toMatchObject({
      items: [{ title: "甲" }, { title: "乙" }],
      notes: [{ code: "double", count: 2 }],
    });
    expect(await list("/no-link.xml")).toMatchObject({
      items: [{ title: "甲" }],
      notes: [{ code: "no-link", count: 1 }],
    });
    expect(JSON.stringify(await list("/entities.xml"))).not.toContain("aaaa");
    expect(await list("/map.xml.gz")).toMatchObject({ form: "sitemap", items: [{}] });
    expect(await list("/no-story")).toMatchObject({ kind: "failed", code: "source.no-items" });
  });
});

describe("politeness", () => {
  test("robots.txt is asked first, once a day, and kept", async () => {
    begin();
    const from = web.seen.length;
    expect(await page("/never/8123")).toEqual({ kind: "denied", rule: "Disallow: /never/" });
    await page("/same");
    await page("/same");
    const paths = web.seen.slice(from).map(({ path }) => path);
    expect(paths).toEqual(["/robots.txt", "/same", "/same"]);
    now += 25 * 60 * 60_000;
    await page("/same");
    expect(web.seen.slice(from).filter(({ path }) => path === "/robots.txt").length).toBe(2);
  });

  test("a robots.txt that fails forbids all for now; one that is not there allows all", async () => {
    begin();
    const at = `${web.hosts.unruly}/rss`;
    expect(await visit(at, "list", undefined, ctx)).toEqual({
      kind: "failed",
      code: "source.no-robots",
      detail: "500",
      final: false,
    });
    expect(web.seen.filter(({ host, path }) => host === "unruly" && path !== "/robots.txt")).toEqual([]);
    expect((await visit(`${web.hosts.hill}/rss`, "list", undefined, ctx)).kind).toBe("items");
  });

  test("one request at a time a host, a pace between them, Crawl-delay kept up to a limit", async () => {
    begin({ pace: 1, delayMax: 30 });
    const from = performance.now();
    const paths = ["/open/20251000-hashrate", "/open/20251001-accident", "/rss"];
    await Promise.all(paths.map((path) => visit(web.hosts.ruled + path, "page", undefined, ctx)));
    expect(web.mostAtOnce("ruled", from)).toBe(1);
    expect(slept).toEqual([2_000, 2_000, 2_000]);
    begin({ pace: 1, delayMax: 1.5 });
    await visit(web.hosts.ruled + paths[0]!, "page", undefined, ctx);
    expect(slept).toEqual([1_500]);
  });

  test("we say who we are", async () => {
    begin({ contact: "desk@news.example" });
    await page("/same");
    expect(web.seen.at(-1)!.headers["user-agent"]).toBe("Assay/0.1.0 (+desk@news.example; mining-news reader)");
  });

  test("a stop is a stop", async () => {
    begin();
    const stop = new AbortController();
    const going = visit(`${web.hosts.faults}/stalled`, "page", undefined, { ...ctx, signal: stop.signal });
    setTimeout(() => stop.abort(new Error("stop")), 30);
    await expect(going).rejects.toThrow("stop");
  });
});
