import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApp, type Serving, serve } from "#http";
import { type Ledger, openLedger } from "#ledger";
import { addSource, readWebFiles } from "#service";
import { makeFolder } from "#test/contract/folder.ts";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { findFaults } from "./faults.ts";
import { visit } from "./settled.ts";

const AT = "2025-11-03T08:00:00.000Z";
const folder = makeFolder();

describe.skipIf(NO_BROWSER)("the page of sources", () => {
  let browser: Browser;
  let ledger: Ledger;
  let serving: Serving;

  beforeAll(async () => {
    [browser, ledger] = await Promise.all([launch(), openLedger(folder.file())]);
    serving = await serve(makeApp(ledger, { web: await readWebFiles() }));
    await addSource(ledger, { name: "https://example.com/feed.xml", options: { topic: "礦業" } }, AT);
    await addSource(ledger, { name: `https://example.org/mining/${"long-".repeat(30)}/` }, AT);
    const [task] = await ledger.flow.lease("a", 1, AT, "2025-11-03T09:00:00.000Z");
    const failure = { outcome: "failed", code: "input.http-status", detail: "503" } as const;
    await ledger.flow.finish([{ task: task!, result: { visit: failure, due: "2025-11-03T10:00:00.000Z" } }], AT);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await ledger?.close();
  });

  test.each([
    ["zh-TW", "light", 1280, "出錯，會再試"],
    ["en", "dark", 390, "failing, tried again"],
  ] as const)("says how each does, in %s, %s, at %i px", async (locale, colorScheme, width, state) => {
    const { page, close } = await watch(browser, serving.url, {
      locale,
      colorScheme,
      viewport: { width, height: 800 },
    });
    await visit(page, serving.url);
    await page.locator('footer a[href="/sources"]').click();
    const row = page.locator("tr", { hasText: "https://example.com/feed.xml" });
    await row.waitFor();
    expect(await row.innerText()).toContain(state);
    expect(await row.innerText()).toContain("input.http-status");
    expect(await row.innerText()).toContain(locale === "en" ? "the site gave no page" : "網站沒有給出網頁");
    expect(await page.locator("tbody tr").count()).toBe(2);
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });
});
