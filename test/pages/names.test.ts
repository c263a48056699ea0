import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addTold, NAMES, SHARES } from "#test/http/told.ts";
import { type AppInBrowser, expectNoSidewaysScroll, GOLD, HAS_GOLD, openApp, SAMPLE } from "./app.ts";
import { NO_BROWSER } from "./browser.ts";
import { findFaults } from "./faults.ts";

const verdictsOf = async ({ ledger }: AppInBrowser) => {
  const verdicts: string[] = [];
  for await (const { verdict } of ledger.judgements()) verdicts.push(verdict);
  return verdicts;
};

async function openNames(app: AppInBrowser, page: Page): Promise<void> {
  await page.goto(`${app.url}entities`);
  await page.locator(".names li").first().waitFor();
}

describe.skipIf(NO_BROWSER).each([
  ["the sample", [SAMPLE], true],
  ["the reference articles", [GOLD], HAS_GOLD],
] as const)("names of %s", (_name, inputs, isThere) => {
  let app: AppInBrowser;

  beforeAll(async () => {
    if (isThere) app = await openApp(inputs);
  });
  afterAll(() => app?.close());

  test.skipIf(!isThere)("are searched, narrowed by type, paged, and lead to their page", async () => {
    const { page, faults, close } = await app.open();
    await openNames(app, page);
    const first = await page.locator(".names li").count();
    await page.getByRole("button", { name: "更多" }).click();
    await page.waitForFunction((n) => document.querySelectorAll(".names li").length > n, first);
    await page.locator(".chip", { hasText: "地方" }).click();
    await page.waitForURL(/type=place/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".names .kind")].every((one) => one.textContent === "地方"),
    );
    await page.getByRole("searchbox", { name: "找名稱" }).fill("中国");
    await page.waitForURL(/q=/);
    await page.locator(".names li a", { hasText: "中國" }).first().click();
    await page.getByRole("heading", { level: 1, name: "中國" }).waitFor();
    expect(await page.locator(".chip", { hasText: "中國" }).count()).toBeGreaterThan(0);
    expect(await page.locator("[data-row] .sentence").count()).toBeGreaterThan(0);
    expect(await page.locator(".mentioning a").count()).toBeGreaterThan(0);
    await page.locator(".plot a").first().waitFor();
    await page.locator("h2", { hasText: "誰說了什麼" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.skipIf(!isThere)(
    "a proposal shows the sentence that teaches it, is accepted, refused, and taken back",
    async () => {
      const { page, faults, close } = await app.open();
      await page.goto(`${app.url}proposals?state=open`);
      const proposal = page.locator(".proposal").first();
      await proposal.waitFor();
      expect(await proposal.locator(".sentence b").first().textContent()).not.toBe("");
      const before = (await verdictsOf(app)).length;
      await proposal.getByRole("button", { name: "接受" }).click();
      await proposal.getByText("已接受").waitFor();
      await proposal.getByRole("button", { name: "復原" }).click();
      await proposal.getByRole("button", { name: "拒絕" }).click();
      await proposal.getByText("已拒絕").waitFor();
      const id = await proposal.getAttribute("data-row");
      await page.locator(".chip", { hasText: "已拒絕" }).click();
      await page.waitForURL(/state=refused/);
      await page.locator(`.proposal[data-row="${id}"]`).getByRole("button", { name: "復原" }).click();
      await page.locator(`.proposal[data-row="${id}"]`).getByRole("button", { name: "接受" }).waitFor();
      expect((await verdictsOf(app)).slice(before)).toEqual(["accept", "withdraw", "refuse", "withdraw"]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test.skipIf(!isThere).each([
    ["zh-TW", "light", 1280],
    ["en-GB", "dark", 1280],
    ["zh-TW", "dark", 390],
    ["en-GB", "light", 390],
  ] as const)("have no serious fault in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, faults, close } = await app.open({ locale, colorScheme, viewport: { width, height: 844 } });
    for (const [path, sign] of [
      ["entities", ".names li"],
      ["entity/core.cn", ".plot a"],
      ["proposals", ".proposal"],
    ] as const) {
      await page.goto(`${app.url}${path}`);
      await page.locator(sign).first().waitFor();
      expect(await findFaults(page), path).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

describe.skipIf(NO_BROWSER)("two names of one thing", () => {
  let app: AppInBrowser;

  beforeAll(async () => {
    app = await openApp([]);
    await addTold(app.ledger, [...SHARES, ...NAMES]);
  });
  afterAll(() => app.close());

  test("what is accepted on its page joins its facts, and undoing takes them apart again", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}entity/${encodeURIComponent("綠洲礦業公司")}`);
    const omc = page.getByRole("article", { name: "「OMC」就是「綠洲礦業公司」" });
    await omc.waitFor();
    const amounts = () => page.locator("[data-row] .row-open").allTextContents();
    expect((await amounts()).join()).not.toContain("5億");
    await omc.getByRole("button", { name: "接受" }).click();
    await page.getByRole("button", { name: "重新讀取這一頁" }).click();
    await page.locator("[data-row]", { hasText: "5億" }).first().waitFor();
    await omc.getByRole("button", { name: "復原" }).click();
    await page.getByRole("button", { name: "重新讀取這一頁" }).click();
    await page.waitForFunction(
      () => ![...document.querySelectorAll("[data-row] .row-open")].some((one) => one.textContent?.includes("5億")),
    );
    expect(faults).toEqual([]);
    await close();
  });

  test("a name that nobody prints is told as an error with its code", async () => {
    const { page, close } = await app.open();
    await page.goto(`${app.url}entity/nobody`);
    const failed = page.getByRole("alert");
    await failed.waitFor();
    expect(await failed.textContent()).toContain("usage.unknown-entity");
    await close();
  });

  test("who says what stands with its words", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}entity/core.cn`);
    const saying = page.locator(".sayings > li").first();
    await saying.waitFor();
    expect(await saying.locator(".sentence b").first().textContent()).toMatch(/\d/);
    expect(faults).toEqual([]);
    await close();
  });
});
