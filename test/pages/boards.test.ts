import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWebFiles } from "#service";
import { type Served, serveTexts } from "#test/http/served.ts";
import { type AppInBrowser, expectNoSidewaysScroll, GOLD, HAS_GOLD, openApp, SAMPLE } from "./app.ts";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { findFaults } from "./faults.ts";

describe.skipIf(NO_BROWSER).each([
  ["the sample", [SAMPLE], true],
  ["the reference articles", [GOLD], HAS_GOLD],
] as const)("the boards of %s", (_name, inputs, isThere) => {
  let app: AppInBrowser;

  beforeAll(async () => {
    if (isThere) app = await openApp(inputs);
  });
  afterAll(() => app?.close());

  test.skipIf(!isThere)(
    "lead from the list to a map, a filter, a fact and its sentence, and are saved with citations",
    async () => {
      const { page, faults, close } = await app.open();
      await page.goto(`${app.url}boards`);
      await page.getByRole("link", { name: "各國算力" }).click();
      await page.locator(".board-section .plot").first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "存成 SVG" }).first().click(),
      ]);
      const picture = readFileSync(await download.path(), "utf8");
      expect(picture).toContain("各國算力");
      expect(picture).toMatch(/[0-9a-f]{12}-\d+/); // the ids of the facts that are drawn
      await page.locator(".filters select").first().selectOption({ index: 1 });
      await page.waitForURL(/source=/);
      await page.locator(".data summary").first().click();
      await page.locator(".data[open] td a").first().click();
      await page.locator("dialog .fact-citation").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog .fact").waitFor({ state: "detached" });
      expect(faults).toEqual([]);
      await close();
    },
  );

  test.skipIf(!isThere)("each shows its parts without a serious fault, day and night, wide and narrow", async () => {
    const answer = (await (await fetch(`${app.url}api/boards`)).json()) as {
      boards: { id: string; isEmpty: boolean }[];
    };
    const filled = answer.boards.filter(({ isEmpty }) => !isEmpty);
    expect(filled.length).toBeGreaterThan(5);
    for (const [n, { id }] of filled.entries()) {
      const narrow = n % 2 === 1;
      const { page, faults, close } = await app.open({
        colorScheme: narrow ? "dark" : "light",
        viewport: { width: narrow ? 390 : 1280, height: 844 },
      });
      await page.goto(`${app.url}board/${id}`);
      await page.locator(".board-section").first().waitFor();
      expect([id, await findFaults(page)]).toEqual([id, []]);
      await expectNoSidewaysScroll(page);
      expect([id, faults]).toEqual([id, []]);
      await close();
    }
  });
});

describe.skipIf(NO_BROWSER)("a board of more than can stand beside each other", () => {
  const MINES = ["東嶺", "西坡", "南灣", "北谷", "青石", "紅岩", "白沙", "黑水", "金溝", "銀坪"].map(
    (name) => `${name}煤礦`,
  );
  let browser: Browser;
  let desk: Served;

  beforeAll(async () => {
    const texts = MINES.map(
      (mine, at) => `${mine}坍塌\n2025年11月${at + 1}日，${mine}坍塌，造成${at + 2}人死亡、${at + 20}人受傷。`,
    );
    desk = await serveTexts(texts, { web: await readWebFiles() });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test.each([1280, 390])("draws one accident at a time, at %i px", async (width) => {
    const { page, faults, close } = await watch(browser, `http://127.0.0.1:${desk.port}/`, {
      viewport: { width, height: 844 },
    });
    await page.goto(`http://127.0.0.1:${desk.port}/board/incidents.tolls`);
    const tolls = page.locator(".board-section").first();
    const choice = tolls.getByLabel(`哪一組（共 ${MINES.length} 組）`);
    await choice.waitFor();
    const drawn = async () => {
      const legend = await tolls.locator(".legend").innerText();
      return MINES.filter((mine) => legend.includes(mine));
    };
    expect(await drawn()).toHaveLength(1);
    for (const mine of [MINES[3]!, MINES[7]!]) {
      await choice.selectOption({ label: `${mine} (2)` });
      await tolls.locator(".legend", { hasText: mine }).waitFor();
      expect(await drawn()).toEqual([mine]);
    }
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
    await close();
  });
});
