/** A source added by its address, its own page, taken off and taken back, in a browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger, NewVisit } from "#ledger";
import { openForAppending, readWebFiles } from "#service";
import { type LocalWeb, serveLocalWeb } from "#test/flow/web/web.ts";
import { type Served, serveTexts } from "#test/http/served.ts";
import { expectNoSidewaysScroll } from "./app.ts";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { findFaults } from "./faults.ts";
import { follow, visit } from "./settled.ts";

const LOOKS = [
  ["zh-TW", "light", 1280],
  ["en", "dark", 390],
] as const;
/** For looking at what the tests see. */
const SHOTS = process.env.ASSAY_SHOTS;

describe.skipIf(NO_BROWSER)("a source", () => {
  let browser: Browser;
  let web: LocalWeb;
  let desk: Served;
  let origin = "";
  beforeAll(async () => {
    web = await serveLocalWeb();
    desk = await serveTexts([], { web: await readWebFiles(), allowPrivate: true });
    origin = `http://127.0.0.1:${desk.port}/`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    await web?.close();
  });

  type Look = readonly [locale: string, colorScheme: "light" | "dark", width: number];
  const open = async (path: string, [locale, colorScheme, width]: Look = LOOKS[0]) => {
    const watched = await watch(browser, origin, { locale, colorScheme, viewport: { width, height: 900 } });
    await visit(watched.page, origin + path);
    return watched;
  };
  const check = async (page: Page, name: string) => {
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
  };

  test.each(LOOKS)(
    "is looked at before it is followed, in %s, %s, at %i px",
    async (...look) => {
      const { page, close } = await open("sources", look);
      const isEnglish = look[0] === "en";
      await page.getByLabel(isEnglish ? "Address" : "網址", { exact: true }).fill(`${web.hosts.signs}/mining/`);
      await page.keyboard.press("Enter");
      const found = page.locator(".source-found");
      await found.waitFor();
      const words = await found.innerText();
      expect(words).toContain(isEnglish ? "8 of the 10 articles" : "這一頁列出的 10 篇，有 8 篇");
      expect(words).toContain("南灣礦業第1號公報");
      expect(words).toContain(`${web.hosts.signs}/map.xml`);
      await page.waitForFunction(() => document.activeElement?.id === "source-found");
      await check(page, `found-${look[0]}`);
      await page.getByRole("button", { name: isEnglish ? "Take page of links" : "改用 列表頁" }).click();
      await page.getByText(isEnglish ? "You say what it is." : "由你指定種類。").waitFor();
      await close();
      expect(JSON.parse((await desk.ask("/api/feeds")).text).sources).toEqual([]);
    },
    60_000,
  );

  test("is followed by the keyboard alone, shown on its page, taken off and taken back", async () => {
    const { page, faults, close } = await open("sources");
    await page.getByLabel("網址", { exact: true }).focus();
    await page.keyboard.type(`${web.hosts.signs}/mining.xml`);
    await page.keyboard.press("Enter");
    await page.locator(".source-found").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("礦業");
    await page.keyboard.press("Enter");
    await page.getByText("已加入").waitFor();
    const row = page.locator("tbody tr", { hasText: "/mining.xml" });
    await row.waitFor();
    expect(await row.innerText()).toContain("礦業");
    await follow(page, row.getByRole("link"), `${web.hosts.signs}/mining.xml`);
    await page.getByRole("button", { name: "拿掉這個來源" }).click();
    await page.getByText("已拿掉；它帶來的文章都還在。").waitFor();
    expect(JSON.parse((await desk.ask("/api/feeds")).text).sources).toEqual([]);
    await page.getByRole("button", { name: "復原" }).click();
    await page.getByText("已復原。").waitFor();
    expect(JSON.parse((await desk.ask("/api/feeds")).text).sources).toMatchObject([{ topic: "礦業", state: "new" }]);
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  test("what cannot be followed is told with its cause and its code", async () => {
    const { page, close } = await open("sources");
    await page.getByLabel("網址", { exact: true }).fill(`${web.hosts.faults}/none`);
    await page.getByRole("button", { name: "看看是什麼" }).click();
    await page.locator(".source-found .note").waitFor();
    expect(await page.locator(".source-found .note").innerText()).toContain("input.http-status");
    await page.getByLabel("網址", { exact: true }).fill("https://name:word@a.example/");
    await page.getByRole("button", { name: "看看是什麼" }).click();
    await page.locator(".failed[role=alert]").waitFor();
    expect(await page.locator(".failed").innerText()).toContain("input.refused-address");
    await close();
  }, 60_000);

  test.each(LOOKS)(
    "has a page of its own, in %s, %s, at %i px",
    async (...look) => {
      const ledger = await openForAppending(desk.path);
      const id = await makeHistory(ledger);
      await ledger.close();
      const { page, faults, close } = await open(`sources/${id}`, look);
      const isEnglish = look[0] === "en";
      const words = await page.locator("main").innerText();
      expect(words).toContain(isEnglish ? "failing, tried again" : "出錯，會再試");
      expect(words).toContain(isEnglish ? "did not answer in time" : "網站太久沒有回應");
      expect(words).toContain("input.missing-part");
      expect(words).toContain("Disallow: /closed/");
      expect(await page.locator(".source-days svg g").count()).toBe(30);
      expect(await page.locator(".source-good[height]:not([height='0'])").count()).toBe(12);
      await check(page, `source-${look[0]}`);
      expect(faults).toEqual([]);
      await close();
    },
    60_000,
  );
});

const DAY = 86_400_000;
const START = Date.parse("2025-10-20T08:00:00.000Z");

/** A source with two weeks of visits, of which some failed. */
async function makeHistory({ flow }: Ledger): Promise<string> {
  const at = (day: number) => new Date(START + day * DAY).toISOString();
  const source = {
    id: "aaaaaaaa",
    kind: "feed",
    address: "https://news.example/mining/feed.xml",
    options: { topic: "礦業" },
  } as const;
  const task = { kind: "list", address: source.address, source: source.id, place: "news.example" } as const;
  if ((await flow.sources()).some(({ id }) => id === source.id)) return source.id;
  await flow.addSource({ ...source, addedAt: at(0) }, [{ ...task, due: at(0) }]);
  const visits: readonly NewVisit[] = [
    { outcome: "items", items: 20 },
    { outcome: "unchanged" },
    { outcome: "page", code: "input.missing-part", detail: "2/3 input.http-status 404" },
    { outcome: "denied", detail: "Disallow: /closed/", final: true },
    { outcome: "failed", code: "input.timeout" },
  ];
  for (let day = 0; day < 14; day++) {
    const count = 1 + (day % 4);
    for (let n = 0; n < count; n++) {
      const leased = (await flow.lease("a", 9, at(day), at(99))).find((one) => one.source === source.id)!;
      const visit = day === 13 || day === 7 ? visits[4]! : visits[(day + n) % 4]!;
      await flow.finish([{ task: leased, result: { visit, due: at(n + 1 < count ? day : day + 1) } }], at(day));
      await flow.release("a");
    }
  }
  return source.id;
}
