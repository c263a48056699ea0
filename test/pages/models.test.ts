import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, expectNoSidewaysScroll, openApp } from "./app.ts";
import { NO_BROWSER } from "./browser.ts";
import { downloadBy } from "./download.ts";
import { findFaults } from "./faults.ts";
import { follow, visit } from "./settled.ts";

const toFile = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const PORTFOLIO = toFile(
  "portfolio.csv",
  "counterparty_name,asset_class,outstanding_amount,currency,evic,scope1_t\n<b>甲</b>,listed_equity,100,TWD,1000,50000\n乙,listed_equity,50,TWD,1000,40000\n丙,listed_equity,-1,TWD,9,9\n",
);
const HOURS = [0, 10, 45, 80, 20, 0, 0];
const RAIN = toFile(
  "rain.csv",
  `time,gauge,rain_mm\n${HOURS.map((rain, hour) => `2025-10-20T0${hour}:00,台8線,${rain}`).join("\n")}\n`,
);
const THRESHOLDS = toFile("thresholds.csv", "segment,tier,hours,rain_mm\n台8線,預警,1,40\n台8線,行動,3,130\n");

describe.skipIf(NO_BROWSER)("the models of the packs", () => {
  let app: AppInBrowser;

  beforeAll(async () => {
    app = await openApp([]);
  });
  afterAll(() => app.close());

  test("a table is given, its answer shown with what has to be known, drawn, and taken away", async () => {
    const { page, faults, close } = await app.open();
    await visit(page, `${app.url}models`);
    await follow(page, page.getByRole("link", { name: "財務碳排放" }), "財務碳排放");
    expect(await page.getByRole("button", { name: "計算" }).isDisabled()).toBe(true);
    await page.locator("input[name=portfolio]").setInputFiles(PORTFOLIO);
    await page.getByRole("button", { name: "計算" }).click();
    await page.getByRole("heading", { name: "達六成的最少對象" }).waitFor();
    expect(await page.locator(".newer li").textContent()).toContain("第 4 行");
    const rows = page.locator("section[aria-labelledby=table-top] tbody tr");
    expect(await rows.allTextContents()).toEqual(["1<b>甲</b>5,000.00071.4371.43"]);
    await page.locator("section[aria-labelledby=table-top] .plot circle").first().waitFor();
    const csv = await downloadBy(page, () =>
      page.locator("section[aria-labelledby=table-top]").getByRole("button", { name: "下載 CSV" }).click(),
    );
    expect(csv.text.split("\r\n").slice(1, 2)).toEqual(["1,<b>甲</b>,,5000.000,71.43,71.43"]);
    expect(await findFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("stretches of time are drawn in lanes; what is wrong with a table is told with its line", async () => {
    const { page, close } = await app.open();
    await visit(page, `${app.url}model/slopes.rain-tiers`);
    await page.locator("input[name=rain]").setInputFiles(RAIN);
    await page.locator("input[name=thresholds]").setInputFiles(RAIN);
    await page.getByRole("button", { name: "計算" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("thresholds:1");
    await page.locator("input[name=thresholds]").setInputFiles(THRESHOLDS);
    await page.getByRole("button", { name: "計算" }).click();
    await page.locator("section[aria-labelledby=table-log] .plot rect").nth(1).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator("section[aria-labelledby=table-log] tbody tr").count()).toBe(2);
    await close();
  });

  test.each([
    ["zh-TW", "dark", 1280],
    ["en-GB", "light", 390],
  ] as const)("has no serious fault in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, faults, close } = await app.open({ locale, colorScheme, viewport: { width, height: 900 } });
    await visit(page, `${app.url}model/slopes.rain-tiers`);
    await page.locator("summary").first().click();
    expect(await page.locator("fieldset").count()).toBe(5);
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await visit(page, `${app.url}models`);
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
    await close();
  });

  test("a model that is not there is said so", async () => {
    const { page, close } = await app.open();
    await visit(page, `${app.url}model/climate.none`);
    expect(await page.locator(".nothing-title").textContent()).toBe("沒有這個模型");
    await close();
  });
});
