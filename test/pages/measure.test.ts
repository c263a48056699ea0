import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addTold, SHARES } from "#test/http/told.ts";
import { type AppInBrowser, expectNoSidewaysScroll, GOLD, HAS_GOLD, openApp, SAMPLE } from "./app.ts";
import { NO_BROWSER } from "./browser.ts";
import { downloadBy, sizeOfPng } from "./download.ts";
import { findFaults } from "./faults.ts";

const SHARE = "measure/bitcoin.hashrate-share";

describe.skipIf(NO_BROWSER)("a measure over time", () => {
  let app: AppInBrowser;

  beforeAll(async () => {
    app = await openApp([]);
    await addTold(app.ledger, SHARES);
  });
  afterAll(() => app.close());

  test("one mark a report; what is no deed is hollow; conflicts are ringed, joined and told", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}${SHARE}`);
    const marks = page.locator(".plot a");
    await marks.first().waitFor();
    expect(await marks.count()).toBe(7);
    const hollow = page.locator('.plot g[stroke-dasharray="2.5 1.8"] a');
    expect(await hollow.count()).toBe(1);
    expect(await hollow.getAttribute("aria-label")).toContain("> 20 %");
    expect(await page.locator(".clashes li").count()).toBe(1);
    for (const words of ["18.5 %", "14.05 %", "甲報", "乙報"])
      expect(await page.locator(".clashes li").textContent()).toContain(words);
    expect(await page.locator(".plot").textContent()).toContain("互相矛盾");
    expect(faults).toEqual([]);
    await close();
  });

  test("keys go from mark to mark, Enter shows the card with its citation", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}${SHARE}`);
    await page.locator(".plot a").first().waitFor();
    await page.getByLabel("來源").focus();
    await page.keyboard.press("Tab");
    const label = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(await label()).toContain("< 70 %");
    await page.keyboard.press("ArrowRight");
    expect(await label()).toContain("< 10 %");
    await page.keyboard.press("End");
    expect(await label()).toContain("> 20 %");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const card = page.locator(".beside .fact");
    await card.waitFor();
    expect(await card.textContent()).toContain("2021年中國占全球總算力的近7成。");
    expect(await card.locator(".outlet").textContent()).toBe("乙報");
    expect(page.url()).toContain("/measure/");
    await page.getByRole("button", { name: "關上" }).click();
    await card.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await close();
  });

  test("subject, source and unit are part of the address; the table has what the chart has", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}${SHARE}`);
    await page.locator(".plot a").first().waitFor();
    expect(await page.locator("[data-row]").count()).toBe(7);
    await page.getByLabel("來源").selectOption("乙報");
    await page.waitForURL(/source=/);
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length === 3);
    await page.waitForFunction(() => document.querySelectorAll(".plot a").length === 3);
    await page.goBack();
    await page.getByLabel("主語").selectOption("*");
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length === 8);
    expect(await page.locator('.plot [data-marks="names"]').textContent()).toContain("美國");
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length === 8);
    expect(faults).toEqual([]);
    await close();
  });

  test("data and pictures carry title, unit and citations", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}${SHARE}`);
    await page.locator(".plot a").first().waitFor();
    const csv = await downloadBy(page, () => page.getByRole("link", { name: "下載 CSV" }).click());
    expect(csv.text.trim().split("\r\n")).toHaveLength(8);
    const svg = await downloadBy(page, () => page.getByRole("button", { name: "存成 SVG" }).click());
    for (const words of [
      "占全球算力比重（%）",
      "中國",
      "甲報 2025-10-25",
      "乙報 2025-11-02",
      "丙社 2025-10-03",
      "丁刊 2025-11-20",
    ])
      expect(svg.text).toContain(words);
    const png = await downloadBy(page, () => page.getByRole("button", { name: "存成 PNG" }).click());
    const [, height] = sizeOfPng(png.bytes);
    expect(height).toBe(2 * Number(/<svg[^>]* height="(\d+)"/.exec(svg.text)![1]));
    expect(faults).toEqual([]);
    await close();
  });

  test("the library of charts is not part of the first load", async () => {
    const { page, close } = await app.open();
    const scripts: Promise<string>[] = [];
    page.on("response", (answer) => {
      if (answer.url().endsWith(".js")) scripts.push(answer.text());
    });
    const loaded = () => Promise.all(scripts);
    await page.goto(`${app.url}measures`);
    await page.locator(".pack a").first().waitFor();
    const isChart = (text: string) => text.includes("aria-roledescription") || text.includes('frameAnchor:"');
    const first = await loaded();
    const before = first.length;
    expect(before).toBeGreaterThan(1);
    expect(first.join("").length).toBeLessThan(150_000);
    await page.getByRole("link", { name: "占全球算力比重" }).click();
    await page.locator(".plot a").first().waitFor();
    expect((await loaded()).slice(before).some((text) => isChart(text) || text.length > 100_000)).toBe(true);
    await close();
  });

  test("an unknown measure is told as an error with its code", async () => {
    const { page, close } = await app.open();
    await page.goto(`${app.url}measure/no.such`);
    const failed = page.getByRole("alert");
    await failed.waitFor();
    expect(await failed.textContent()).toContain("usage.unknown-measure");
    await close();
  });

  test("a measure that nobody told yet says so", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}measure/incidents.deaths`);
    await page.getByText("帳本裡還沒有這個量測的事實").waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    ["zh-TW", "light", 1280],
    ["en-GB", "dark", 1280],
    ["zh-TW", "dark", 390],
    ["en-GB", "light", 390],
  ] as const)("has no serious fault in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, faults, close } = await app.open({ locale, colorScheme, viewport: { width, height: 844 } });
    await page.goto(`${app.url}${SHARE}?subject=*`);
    await page.locator(".plot a").first().waitFor();
    await page.locator(".clash-side").first().click();
    await page.locator(".beside .fact").waitFor();
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.goto(`${app.url}measures`);
    await page.locator(".pack a").first().waitFor();
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
    await close();
  });
});

describe.skipIf(NO_BROWSER).each([
  ["the sample", [SAMPLE], true],
  ["the reference articles", [GOLD], HAS_GOLD],
] as const)("measures of %s", (_name, inputs, isThere) => {
  let app: AppInBrowser;

  beforeAll(async () => {
    if (isThere) app = await openApp(inputs);
  });
  afterAll(() => app?.close());

  test.skipIf(!isThere)("are found by words, and each of the most told is drawn with all its reports", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}measures`);
    await page.locator(".pack li a").first().waitFor();
    const addresses = await page
      .locator(".pack li a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await page.getByRole("searchbox", { name: "找量測" }).fill("算力");
    await page.waitForURL(/q=/);
    await page.waitForFunction((n) => document.querySelectorAll(".pack li a").length < n, addresses.length);
    expect(await page.locator(".pack").textContent()).toContain("算力");
    for (const address of addresses.slice(0, 6)) {
      await page.goto(address);
      await page.locator(".plot a").first().waitFor();
      const drawn = await page.locator(".plot a").count();
      expect(await page.locator("[data-row]").count()).toBeGreaterThanOrEqual(drawn);
    }
    expect(faults).toEqual([]);
    await close();
  });
});
