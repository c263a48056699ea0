import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { openDesk, type PageDesk } from "./desk.ts";
import { visit } from "./settled.ts";

const SCRIPT = `<script>window.hit=1</script><img src=x onerror="window.hit=2">`;
const EVIL = `"'></title>${SCRIPT}`;

/** Everything that an article can bring from outside holds a script. */
const ARTICLE = {
  id: "evil'\"><b>1</b>",
  title: `${EVIL}礦業公司增產3成`,
  body: `${EVIL}（${SCRIPT}集團，簡稱${SCRIPT}）2025年銅產量為12萬噸，年增8%。javascript:window.hit=3 中國占全球<b>60%</b>。`,
  published: "2025-11-03",
  source: `${EVIL}報`,
  author: EVIL,
  url: "javascript:window.hit=4",
  topics: [`${EVIL}主題`],
};

describe.skipIf(NO_BROWSER)("an article with scripts in every part", () => {
  let browser: Browser;
  let desk: PageDesk;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk([{ lines: [ARTICLE] }])]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test("stays text on every page that shows it", async () => {
    const { page, faults, close } = await watch(browser, desk.url);
    const { topics } = (await (await fetch(`${desk.url}api/topics`)).json()) as { topics: { name: string }[] };
    const { facts } = (await (await fetch(`${desk.url}api/facts`)).json()) as { facts: { id: string; cell: string }[] };
    expect(topics[0]!.name).toContain("<script>");
    expect(facts.length).toBeGreaterThan(2);
    const article = `article/${encodeURIComponent(ARTICLE.id)}`;
    const paths = [
      "",
      `topic/${encodeURIComponent(topics[0]!.name)}`,
      article,
      `${article}#${facts[0]!.id}`,
      `cell/${facts[0]!.cell}`,
      `search?q=${encodeURIComponent("<script>window")}`,
      `search?q=${encodeURIComponent(SCRIPT)}`,
      "search?q=%E7%A4%A6",
    ];
    for (const path of paths) {
      await visit(page, desk.url + path);
      const found = await page.evaluate(() => ({
        hit: (globalThis as { hit?: number }).hit,
        made: document.querySelectorAll("main :is(script, img, b > b, iframe)").length,
        // Links within pictures have no `protocol` of their own.
        links: [...document.querySelectorAll("a")]
          .map((link) => new URL(link.getAttribute("href") ?? "", location.href).protocol)
          .filter((protocol) => !/^https?:$/.test(protocol)).length,
        inline: document.querySelectorAll("[onerror], [onclick], [style]").length,
      }));
      expect([path, found]).toEqual([path, { hit: undefined, made: 0, links: 0, inline: 0 }]);
    }
    await visit(page, desk.url + article);
    expect(await page.locator(".reading").textContent()).toContain(SCRIPT);
    expect(faults).toEqual([]);
    expect(desk.errors).toEqual([]);
    await close();
  });

  test("an address that is badly encoded is a page that says so, not a broken one", async () => {
    const { page, close } = await watch(browser, desk.url);
    for (const path of ["article/%E7%A4", "topic/%", "cell/%ff"]) {
      await page.goto(desk.url + path);
      await page.locator("main :is(h1, [role=alert])").first().waitFor();
    }
    await close();
  });
});
