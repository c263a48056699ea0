import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWebFiles } from "#service";
import { type Served, serveTexts } from "#test/http/served.ts";
import { expectNoSidewaysScroll } from "./app.ts";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { findFaults } from "./faults.ts";
import { visit } from "./settled.ts";

const TEXT =
  "銅礦第3季產量\n智利9月銅產量約45萬6000公噸，年增3.2%。礦機有三型：甲型20台、乙型50台、丙型5台，合計85台。";

describe.skipIf(NO_BROWSER)("adding in a browser", () => {
  let browser: Browser;
  let desk: Served;

  beforeAll(async () => {
    desk = await serveTexts([], { web: await readWebFiles() });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  const open = async (options = {}) => {
    const origin = `http://127.0.0.1:${desk.port}/`;
    const watched = await watch(browser, origin, options);
    await watched.page.goto(`${origin}add`);
    return watched;
  };

  test("a pasted text is checked without being stored, then read, and its article opened", async () => {
    const { page, faults, close } = await open();
    await page.getByLabel("文字", { exact: true }).fill(TEXT);
    await page.getByRole("button", { name: "只核對，不儲存" }).click();
    await page.getByText(/\d+ 個數字，\d+ 個不合/).waitFor();
    expect((await desk.ledger.counts()).articles).toBe(0);
    await page.getByRole("button", { name: "讀進帳本" }).click();
    await page.locator(".job-done").waitFor();
    expect((await desk.ledger.counts()).articles).toBe(1);
    await page.getByText("沒有發布日期").waitFor();
    await page.getByLabel("文字", { exact: true }).fill(TEXT);
    await page.getByLabel("發布日期").fill("2025-11-03");
    await page.getByRole("button", { name: "讀進帳本" }).click();
    await page.locator(".job-done").nth(1).waitFor();
    for await (const { published } of desk.ledger.entries()) expect(published).toBe("2025-11-03");
    expect((await desk.ledger.counts()).articles).toBe(1);
    await page.locator(".read-article h3 a").first().click();
    await page.locator(".reading .figure").first().waitFor();
    expect(await page.locator(".reading").textContent()).toContain("45萬6000公噸");
    expect(faults).toEqual([]);
    await close();
  });

  test("a file is read, and an address that must not be fetched is refused with its code", async () => {
    const { page, close } = await open();
    await page.getByLabel("檔案", { exact: true }).first().check();
    await page.locator("input[type=file]").setInputFiles({
      name: "deal.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("礦商融資\n力拓3日宣布取得10億美元貸款。"),
    });
    await page.getByRole("button", { name: "讀進帳本" }).click();
    await page.locator(".job-done").waitFor();
    await page.getByLabel("網址", { exact: true }).first().check();
    await page.locator("input[type=url], input[name=url]").first().fill("http://127.0.0.1:9/secret");
    await page.getByRole("button", { name: "讀進帳本" }).click();
    await page.locator(".job-failed [role=alert]").waitFor();
    await close();
  });

  test.each([
    ["zh-TW", "light", 1280],
    ["en-GB", "dark", 390],
  ] as const)("has no serious fault in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, close } = await open({ locale, colorScheme, viewport: { width, height: 844 } });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await close();
  });

  test("a page says that the ledger has grown, and shows what is new when it is asked to", async () => {
    const { page, faults, close } = await open();
    await visit(page, `http://127.0.0.1:${desk.port}/`);
    const before = await page.locator(".entry").count();
    const look = () => page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
    await look();
    expect(await page.locator(".arrived p").count()).toBe(0);
    const sent = await desk.post("/api/articles", {
      text: "鎳礦復工\n印尼9月鎳產量約18萬公噸。",
      published: "2025-11-04",
    });
    expect(sent.status).toBe(202);
    await expect.poll(() => look().then(() => page.locator(".arrived p").count()), { timeout: 60_000 }).toBe(1);
    expect(await page.locator(".arrived").textContent()).toContain("1 篇");
    expect(await page.locator(".entry").count()).toBe(before); // nothing moves under the reader's eyes
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "更新這一頁" }).click();
    await page.getByText("鎳礦復工").waitFor();
    expect(await page.locator(".arrived p").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
