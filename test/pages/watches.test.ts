/** Watches in a browser: started, made, tried, told live, stopped, and taken back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addToken,
  type Following,
  followWatches,
  type Ledger,
  openAccess,
  openForAppending,
  readWebFiles,
} from "#service";
import { finish } from "#test/http/jobs.ts";
import { type Served, serveTexts } from "#test/http/served.ts";
import { expectNoSidewaysScroll } from "./app.ts";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { findFaults } from "./faults.ts";
import { settle, visit } from "./settled.ts";

const KNOWN = "石門煤礦事故\n石門煤礦發生坍塌，造成3人死亡。";
const NEWS = "東山煤礦事故\n東山煤礦發生瓦斯爆炸，造成7人死亡。";
const OFFER = "incidents.toll-tiers";

describe.skipIf(NO_BROWSER)("watches in a browser", () => {
  let browser: Browser;
  let desk: Served;
  let ledger: Ledger;
  let following: Following;
  let url: string;

  beforeAll(async () => {
    desk = await serveTexts([KNOWN], { web: await readWebFiles() });
    url = `http://127.0.0.1:${desk.port}/`;
    ledger = await openForAppending(desk.path);
    following = followWatches(ledger);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await following?.close();
    await ledger?.close();
    await desk?.close();
  });

  test("one that a pack offers is started; one is made, tried and kept; an alert comes by itself; both are stopped", async () => {
    const { page, faults, close } = await watch(browser, url);
    await visit(page, `${url}watches`);
    expect(await page.locator(".nothing-title").textContent()).toBe("還沒有預警");
    expect(await findFaults(page)).toEqual([]);

    await page.locator(".parts a", { hasText: "監看" }).click();
    const offer = page.locator(`.watch[data-row="${OFFER}"]`);
    await offer.getByRole("button", { name: /^試試看/ }).click();
    await offer.getByText("過去 90 天會響 1 次").waitFor();
    expect(await offer.locator(".alert .sentence b").textContent()).toBe("3人");
    await offer.getByRole("button", { name: /^開始/ }).click();
    await offer.getByText("進行中").waitFor();
    const [started] = (await desk.ask("/api/watches")).json.watches;
    expect(started.from).toBe(OFFER);
    expect(await findFaults(page)).toEqual([]);

    await page.locator(".parts a", { hasText: "自己做一個" }).click();
    await page.getByRole("button", { name: "先看過去會響幾次" }).click();
    await page.getByText("請給一個名稱。").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true");
    await page.getByLabel("名稱").fill("死亡逾兩人");
    await page.getByLabel("量測").selectOption("incidents.deaths");
    await page.getByLabel("門檻").fill("兩");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("[list=watch-units]")?.value === "person",
    );
    await page.getByRole("button", { name: "先看過去會響幾次" }).click();
    await page.getByText("要一個數字").waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.getByLabel("門檻").fill("2");
    expect(await page.getByRole("button", { name: "開始監看" }).count()).toBe(0); // only what was tried is kept
    await page.getByRole("button", { name: "先看過去會響幾次" }).click();
    await page.getByText("過去 90 天會響 1 次").waitFor();
    await page.getByRole("button", { name: "開始監看" }).click();
    await page.getByText("開始了").waitFor();
    expect((await desk.ask("/api/watches")).json.watches).toHaveLength(2);
    expect(await findFaults(page)).toEqual([]);

    await page.locator(".parts a", { hasText: "預警" }).first().click();
    await settle(page);
    await page.getByText("2 個監看正在等").waitFor();
    const sent = await desk.post("/api/articles", { text: NEWS, published: "2025-11-04", source: "自編社" });
    await finish(desk, sent.json.job);
    await page.locator(".alert").nth(1).waitFor();
    const alert = page.locator(".alert", { hasText: "事故死亡人數三級" });
    expect(await alert.locator(".level").textContent()).toMatch(/▲+ .+/u);
    expect(await alert.locator(".sentence b").textContent()).toBe("7人");
    expect(await alert.locator(".outlet").textContent()).toBe("自編社");
    expect(await alert.locator(".witness-figure").textContent()).toMatch(/· 7 人$/);
    expect(await page.locator(".alert").count()).toBe(2);
    expect(await findFaults(page)).toEqual([]);

    await page.getByLabel("哪個監看").selectOption({ label: "死亡逾兩人" });
    await page.locator(".alert", { hasText: "事故死亡人數三級" }).waitFor({ state: "detached" });
    expect(await page.locator(".alert").count()).toBe(1);
    await page.reload();
    await settle(page);
    expect(await page.locator(".alert").count()).toBe(1);
    await page.locator(".alert").getByRole("link", { name: "看原文" }).click();
    await page.locator(".reading .figure").first().waitFor();
    expect(new URL(page.url()).hash).not.toBe("");

    await visit(page, `${url}watches?view=watches`);
    const own = page.locator(".watch", { hasText: "死亡逾兩人" });
    await own.getByRole("button", { name: /^停止/ }).click();
    await own.getByText("已停止").waitFor();
    expect((await desk.ask("/api/watches")).json.watches).toHaveLength(1);
    await own.getByRole("button", { name: /^復原/ }).click();
    await own.getByRole("button", { name: /^停止/ }).waitFor();
    expect((await desk.ask("/api/watches")).json.watches).toHaveLength(2);
    expect(faults.filter((fault) => !fault.includes("400"))).toEqual([]);
    await close();
  });

  test.each([
    ["zh-TW", "light", 390],
    ["en-GB", "dark", 390],
    ["en-GB", "dark", 1280],
  ] as const)("no serious fault and no sideways scroll in %s, %s, %i px", async (locale, colorScheme, width) => {
    const { page, close } = await watch(browser, url, { locale, colorScheme, viewport: { width, height: 844 } });
    for (const view of ["alerts", "watches", "make"]) {
      await visit(page, `${url}watches?view=${view}`);
      if (view === "make") await page.locator("form.make select").first().selectOption("tiers");
      expect(await findFaults(page), view).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
    await close();
  });

  test("new alerts are counted in the head until they are seen", async () => {
    const { page, close } = await watch(browser, url);
    await visit(page, `${url}boards`);
    await page.evaluate(() => localStorage.setItem("assay.alerts", "0"));
    await visit(page, `${url}boards`);
    await page.locator(".places .badge").waitFor();
    await page.locator(".places a", { hasText: "監看" }).click();
    await page.locator(".alert").first().waitFor();
    await page.locator(".places .badge").waitFor({ state: "detached" });
    await close();
  });

  test("who may only read tries and sees, and is shown nothing that writes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "assay-watch-"));
    const tokens = join(folder, "tokens.json");
    const { secret } = addToken({ scopes: ["read"] }, tokens);
    const locked = await serveTexts([KNOWN], { access: openAccess(tokens), web: await readWebFiles() });
    const origin = `http://127.0.0.1:${locked.port}/`;
    const { page, close } = await watch(browser, origin);
    await page.goto(`${origin}sign-in?next=/watches`);
    await page.locator("input[name=token]").fill(secret);
    await page.locator("main form button").click();
    await page.locator(".nothing-title").waitFor();
    await visit(page, `${origin}watches?view=watches`);
    await page
      .getByRole("button", { name: /^試試看/ })
      .first()
      .waitFor();
    expect(await page.getByRole("button", { name: /^(開始|停止)/ }).count()).toBe(0);
    await visit(page, `${origin}watches?view=make`);
    expect(await page.getByText("你的權杖只能看").count()).toBe(1);
    expect((await locked.post("/api/watches", {}, { Authorization: `Bearer ${secret}` })).status).toBe(403);
    await close();
    await locked.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
