import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addTold, HOSTILE, SHARES } from "#test/http/told.ts";
import { type AppInBrowser, expectNoSidewaysScroll, GOLD, HAS_GOLD, openApp, SAMPLE } from "./app.ts";
import { NO_BROWSER } from "./browser.ts";
import { downloadBy, sizeOfPng } from "./download.ts";
import { findFaults } from "./faults.ts";

const ROW = "[data-row]";
const rowsOf = (page: Page) => page.locator(ROW);

describe.skipIf(NO_BROWSER).each([
  ["the sample", [SAMPLE], true],
  ["the reference articles", [GOLD], HAS_GOLD],
] as const)("the table of facts of %s", (_name, inputs, isThere) => {
  let app: AppInBrowser;

  beforeAll(async () => {
    if (isThere) app = await openApp(inputs);
  });
  afterAll(() => app?.close());

  test.skipIf(!isThere)("filters in place, goes on without losing its place, and the way back leads back", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}facts`);
    await rowsOf(page).first().waitFor();
    const first = await rowsOf(page).count();
    const top = await rowsOf(page).first().getAttribute("data-row");
    await page.getByRole("button", { name: "更多" }).click();
    await page.waitForFunction(([row, n]) => document.querySelectorAll(String(row)).length > Number(n), [ROW, first]);
    expect(await rowsOf(page).first().getAttribute("data-row")).toBe(top);
    const ids = await rowsOf(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.row));
    expect(new Set(ids).size).toBe(ids.length);

    await page.locator("label", { hasText: "所有語氣" }).locator("select").selectOption("plan");
    await page.waitForURL(/stance=plan/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".fact-table .stance")].every((one) => one.textContent === "計畫"),
    );
    expect(await rowsOf(page).count()).toBeGreaterThan(0);
    await page.goBack();
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".fact-table .stance")].some((one) => one.textContent === "報導"),
    );
    expect(page.url()).not.toContain("stance");

    await page.getByRole("searchbox", { name: "字詞" }).fill("zzzz");
    await page.getByText("沒有符合的事實").waitFor();
    await page.getByRole("link", { name: "清除篩選" }).first().click();
    await rowsOf(page).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.skipIf(!isThere)(
    "every value has its citation on screen, and keys go through the rows and open them",
    async () => {
      const { page, faults, close } = await app.open();
      await page.goto(`${app.url}facts`);
      await rowsOf(page).first().waitFor();
      const cited = await rowsOf(page).evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector(".outlet")?.textContent ?? "",
          row.querySelector(".date")?.textContent ?? "",
          row.querySelector(".sentence b")?.textContent ?? "",
        ]),
      );
      for (const parts of cited) for (const part of parts) expect(part).not.toBe("");
      await page.locator(`${ROW} .row-open`).first().focus();
      await page.keyboard.press("j");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("k");
      const focused = await page.evaluate(() =>
        [...document.querySelectorAll("[data-row]")].findIndex((row) => row.contains(document.activeElement)),
      );
      expect(focused).toBe(1);
      await page.keyboard.press("Enter");
      const card = page.locator(".fact-open .fact");
      await card.waitFor();
      expect(await card.locator(".sentence b").textContent()).toBe(cited[1]![2]);
      await page.locator(".fact-open [aria-busy=false]").waitFor();
      expect(await page.locator(`${ROW} [aria-expanded=true]`).count()).toBe(1);
      await page.keyboard.press("Enter");
      await card.waitFor({ state: "detached" });
      expect(faults).toEqual([]);
      await close();
    },
  );

  test.skipIf(!isThere)("a figure is cited with its words, outlet, day, sentence and address", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}facts`);
    const row = rowsOf(page).first();
    const [id, sentence] = [await row.getAttribute("data-row"), await row.locator(".sentence").textContent()];
    await page.goto(`${app.url}fact/${id}`);
    await page.getByText("引用這個數字").click();
    const cited = await page.locator(".cite-text").textContent();
    expect(cited).toMatch(/^「.+」：.+。.+，.+：「.+」 http/);
    expect(cited).toContain(sentence?.replaceAll(/[「」]/g, ""));
    expect(cited?.endsWith(`${app.url}fact/${id}`)).toBe(true);
    expect(await findFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test.skipIf(!isThere)("is light on paper, and leaves out what only a screen can do", async () => {
    const { page, close } = await app.open({ colorScheme: "dark" });
    await page.goto(`${app.url}facts`);
    await rowsOf(page).first().waitFor();
    const look = () =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector(".places")!).display,
      ]);
    expect(await look()).toEqual(["rgb(20, 22, 24)", "flex"]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await look()).toEqual(["rgb(251, 250, 247)", "none"]);
    await close();
  });

  test.skipIf(!isThere).each([
    ["zh-TW", "light", 1280],
    ["en-GB", "dark", 1280],
    ["zh-TW", "dark", 390],
    ["en-GB", "light", 390],
  ] as const)("has no serious fault in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, faults, close } = await app.open({ locale, colorScheme, viewport: { width, height: 844 } });
    await page.goto(`${app.url}facts`);
    await page.locator(`${ROW} .row-open`).first().click();
    await page.locator(".fact-open [aria-busy=false]").waitFor();
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
    await close();
  });
});

describe.skipIf(NO_BROWSER)("facts of texts of our own", () => {
  let app: AppInBrowser;

  beforeAll(async () => {
    app = await openApp([]);
    await addTold(app.ledger, [...SHARES, ...HOSTILE]);
  });
  afterAll(() => app.close());

  test("a subject is suggested by any part of its name and narrows as it is typed", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}facts`);
    const field = page.getByRole("combobox", { name: "主語" });
    await field.fill("美");
    await page.waitForFunction(() => document.querySelectorAll("datalist option").length > 0);
    expect(await page.locator("datalist option").first().getAttribute("value")).toBe("美國");
    await field.fill("美國");
    await page.waitForURL(/subject=/);
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length === 3);
    const whose = await page.locator(".whose > a:first-child").allTextContents();
    expect(whose).toEqual(["美國", "美國", "美國"]);
    expect(faults).toEqual([]);
    await close();
  });

  test("what is filtered can be taken away as CSV, NDJSON and JSON-LD, and as pictures with their citations", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}facts?measure=bitcoin.hashrate-share&subject=core.cn`);
    await rowsOf(page).first().waitFor();
    const save = (name: string) =>
      downloadBy(page, () => page.locator(".exports").getByText(name, { exact: true }).click());
    const csv = await save("CSV");
    expect(csv.name).toBe("facts.csv");
    expect(csv.text.trim().split("\r\n")).toHaveLength(1 + (await rowsOf(page).count()));
    expect(csv.text).toContain("另一份統計顯示");
    expect(csv.text).toContain("乙報");
    const lines = (await save("NDJSON")).text.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).citation.outlet)).toContain("丙社");
    expect(JSON.parse((await save("JSON-LD")).text)).toHaveProperty("@context");
    const svg = await save("SVG");
    expect(svg.name).toMatch(/\.svg$/);
    for (const words of ["甲報 · 2025-10-25", "18.5 %", "不到10%"]) expect(svg.text).toContain(words);
    const [width, height] = sizeOfPng((await save("PNG")).bytes);
    expect([width, height]).toEqual([1800, 2 * Number(/<svg[^>]* height="(\d+)"/.exec(svg.text)![1])]);
    expect(faults).toEqual([]);
    await close();
  });

  test("markup in a title or an outlet is only words, on the page and in the picture", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}facts?q=${encodeURIComponent("億美元")}`);
    await rowsOf(page).first().waitFor();
    expect(await page.locator(".outlet").first().textContent()).toBe("<b>甲</b>報");
    expect(await page.locator("main script, main img").count()).toBe(0);
    const { text } = await downloadBy(page, () => page.locator(".exports").getByText("SVG", { exact: true }).click());
    expect(text).toContain("&lt;b&gt;甲");
    expect(text).not.toMatch(/<(?:b|img|script)\b/);
    expect(faults).toEqual([]);
    await close();
  });

  test("an error is told with its code, and can be tried again", async () => {
    const { page, close } = await app.open();
    await page.goto(`${app.url}facts?stance=nonsense`);
    const failed = page.getByRole("alert");
    await failed.waitFor();
    expect(await failed.textContent()).toContain("usage.bad-argument");
    expect(await failed.textContent()).toContain("query.stance");
    await close();
  });
});
