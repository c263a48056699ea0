import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { CORPORA, openDesk } from "./desk.ts";
import { findFaults } from "./faults.ts";
import { visit } from "./settled.ts";

describe.skipIf(NO_BROWSER)("a desk where something is missing", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("an empty ledger says what to do about it", async () => {
    const desk = await openDesk([]);
    const { page, faults, close } = await watch(browser, desk.url);
    await visit(page, desk.url);
    expect(await page.locator(".nothing-title").textContent()).toBe("帳本還是空的");
    expect(await page.locator(".steps code").allTextContents()).toContain("npx assay add sample/");
    expect(await page.locator(".nothing a.action").getAttribute("href")).toBe("/add");
    expect(await findFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
    await desk.close();
  });

  test("what is not in the ledger is said with its code, an address that is no page too", async () => {
    const desk = await openDesk([CORPORA.sample]);
    const { page, close } = await watch(browser, desk.url);
    await visit(page, `${desk.url}article/none`);
    expect(await page.locator("[role=alert] code").textContent()).toBe("usage.unknown-article");
    await visit(page, `${desk.url}cell/none`);
    expect(await page.locator("[role=alert] code").textContent()).toBe("usage.unknown-cell");
    const answer = await page.goto(`${desk.url}nothing`);
    expect(answer!.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("沒有這一頁");
    await page.getByRole("main").getByRole("link", { name: "回首頁" }).click();
    await page.locator(".totals").waitFor();
    await close();
    await desk.close();
  });

  test("a topic that nothing is filed under says where its name may be found; the first page leads to names", async () => {
    const desk = await openDesk([CORPORA.sample]);
    const { page, faults, close } = await watch(browser, desk.url);
    await visit(page, desk.url);
    const named = page.locator("section[aria-labelledby=names] .chip");
    await named.first().waitFor();
    expect(await named.count()).toBe(16);
    expect(await named.first().getAttribute("href")).toMatch(/^\/entity\/.+\?type=place$/);
    await visit(page, `${desk.url}topic/${encodeURIComponent("稀土")}`);
    expect(await page.locator(".nothing-title").textContent()).toContain("稀土");
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole("link", { name: "在全部報導裡找「稀土」" }).click();
    await page.locator(".entry").first().waitFor();
    // The browser itself writes down every answer of 404.
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
    await close();
    await desk.close();
  });

  test("when the desk is gone, the page says so, keeps what it shows, and can be asked again", async () => {
    const desk = await openDesk([CORPORA.sample]);
    const { page, close } = await watch(browser, desk.url);
    await visit(page, `${desk.url}search?q=${encodeURIComponent("稀土")}`);
    const shown = await page.locator(".entry").count();
    await desk.stop();
    await page.getByRole("searchbox").fill("礦");
    await page.getByRole("searchbox").press("Enter");
    await page.locator(".failed").waitFor();
    expect(await page.locator(".failed code").textContent()).toBe("offline");
    expect(await page.locator("p.offline").textContent()).toContain("連不上 Assay");
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "再試一次" }).click();
    await page.locator(".failed code").waitFor();
    expect(shown).toBeGreaterThan(0);
    await page.getByRole("navigation").getByRole("link", { name: "量測" }).click();
    await page.locator(".failed", { hasText: "連不上 Assay" }).waitFor();
    await close();
    await desk.close();
  });
});
