import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, expectNoSidewaysScroll, GOLD, HAS_GOLD, openApp, SAMPLE } from "./app.ts";
import { NO_BROWSER } from "./browser.ts";
import { findFaults } from "./faults.ts";

describe.skipIf(NO_BROWSER).each([
  ["the sample", [SAMPLE], true],
  ["the reference articles", [GOLD], HAS_GOLD],
] as const)("the audit of %s", (_name, inputs, isThere) => {
  let app: AppInBrowser;

  beforeAll(async () => {
    if (isThere) app = await openApp(inputs);
  });
  afterAll(() => app?.close());

  test.skipIf(!isThere)("tells the base rates, opens a conflict, takes a word and takes it back", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}audit`);
    await page.locator(".finding").first().waitFor();
    await page.locator(".rates-working").waitFor({ state: "detached" });
    const [figures, checkable, checked] = (await page.locator(".rate-value").allTextContents()).map(Number);
    expect(figures).toBeGreaterThan(checkable!);
    expect(checkable).toBeGreaterThanOrEqual(checked!);
    expect(checked).toBeGreaterThan(0);

    await page
      .locator(".chip", { hasText: /說法不一|不合|衝突/ })
      .first()
      .click();
    await page.waitForURL(/verdict=/);
    const finding = page.locator(".finding").first();
    expect(await finding.locator(".equation").textContent()).toMatch(/\d/);
    await finding.getByText("你怎麼看？").click();
    await finding.getByRole("button", { name: "印錯了" }).first().click();
    await finding.getByText(/^已記下/).waitFor();
    const said = [];
    for await (const { verdict } of app.ledger.judgements()) said.push(verdict);
    expect(said).toEqual(["wrong"]);
    await finding.getByRole("button", { name: "收回" }).click();
    await finding.getByText("已收回。").waitFor();
    for await (const { verdict } of app.ledger.judgements({ after: 0 })) said.push(verdict);
    expect(said.at(-1)).toBe("withdraw");

    await page.locator(".terms a").first().click();
    await page.waitForURL(/\/article\//);
    expect(faults).toEqual([]);
    await close();
  });

  test.skipIf(!isThere)("is narrowed to a measure, from here and from the measure's own page", async () => {
    const { page, faults, close } = await app.open();
    await page.goto(`${app.url}audit`);
    await page.locator(".rates-working").waitFor({ state: "detached" });
    const all = Number(await page.locator(".chip .quiet").first().textContent());
    const measure = page.getByLabel("量測");
    const one = await measure.locator("optgroup option:nth-child(2)").first().getAttribute("value");
    await measure.selectOption(one);
    await page.waitForURL((url) => url.searchParams.get("measure") === one);
    await page.waitForFunction((n) => Number(document.querySelector(".chip .quiet")?.textContent ?? 0) < n, all);
    await page.goto(`${app.url}measure/${one}`);
    await page.getByRole("link", { name: "這個量測的稽核" }).click();
    await page.waitForURL((url) => url.pathname === "/audit" && url.searchParams.get("measure") === one);
    expect(await measure.inputValue()).toBe(one);
    expect(faults).toEqual([]);
    await close();
  });

  test.skipIf(!isThere).each([
    ["zh-TW", "light", 1280],
    ["en-GB", "dark", 1280],
    ["zh-TW", "dark", 390],
  ] as const)("has no serious fault in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, faults, close } = await app.open({ locale, colorScheme, viewport: { width, height: 844 } });
    await page.goto(`${app.url}audit`);
    await page.locator(".finding").first().waitFor();
    expect(await findFaults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(faults).toEqual([]);
    await close();
  });
});
