/** Stories that fold, versions of a page, and words that are lost, as people see them. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE_ADDRESS, PAGE_LINES, STORY_LINES } from "#test/stories/told.ts";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { openDesk, type PageDesk } from "./desk.ts";
import { findFaults } from "./faults.ts";
import { follow, visit } from "./settled.ts";

interface State {
  readonly hash: string;
  readonly revision?: { readonly changes: readonly { readonly before: { readonly fact: string } }[] };
}

const LOOKS = [
  { locale: "zh-TW", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { locale: "en", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

describe.skipIf(NO_BROWSER)("stories and versions", () => {
  let browser: Browser;
  let desk: PageDesk;
  let states: readonly State[];

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk([{ lines: [...STORY_LINES, ...PAGE_LINES] }])]);
    const asked = await fetch(`${desk.url}api/article/${encodeURIComponent(PAGE_ADDRESS)}/revisions`);
    states = ((await asked.json()) as { readonly states: readonly State[] }).states;
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const watched = await watch(browser, desk.url, options);
    await visit(watched.page, desk.url + path);
    return watched;
  };
  const isFine = async ({ page, faults, close }: Awaited<ReturnType<typeof open>>) => {
    expect(await findFaults(page)).toEqual([]);
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(seen!);
    expect(faults).toEqual([]);
    await close();
  };

  test.each(LOOKS)("a story of a topic unfolds to its reports by keyboard, $locale, $colorScheme", async (look) => {
    const watched = await open(`topic/${encodeURIComponent("鋰")}`, look);
    const { page } = watched;
    const unfold = page.locator(".stories button.unfold");
    expect(await unfold.innerText()).toContain(look.locale === "en" ? "3 articles, 1 origin" : "3 篇報導，1 個來源");
    expect(await unfold.getAttribute("aria-expanded")).toBe("false");
    await unfold.press("Enter");
    const reports = page.locator(".stories .origin-reports li");
    await reports.first().waitFor();
    expect(await page.locator(".stories .origin h3").innerText()).toContain("甲報");
    const told = await reports.allInnerTexts();
    expect(told).toHaveLength(3);
    expect(told[0]).toContain("甲報");
    expect(told[1]).toMatch(look.locale === "en" ? /copies “.+”: \d+% of the words/ : /轉載〈.+〉：\d+% 的字句相同/);
    await isFine(watched);
  });

  test("a copy in the list of articles says whom it is from, and leads to the story", async () => {
    const watched = await open(`topic/${encodeURIComponent("鋰")}`);
    const { page } = watched;
    const notes = page.locator(".entry .meta a");
    expect(await notes.allInnerTexts()).toEqual([
      "轉載自甲報 · 3 篇報導，1 個來源",
      "轉載自甲報 · 3 篇報導，1 個來源",
      "3 篇報導，1 個來源",
    ]);
    await follow(page, notes.first(), "南灣資源鋰鹽產量年增12.7%");
    expect(page.url()).toMatch(/\/story\//);
    expect(await page.locator(".origin-reports li").count()).toBe(3);
    await isFine(watched);
  });

  test.each(LOOKS)("a page shows its versions, figure for figure, $locale, $colorScheme", async (look) => {
    const watched = await open(`article/${states[1]!.hash}`, look);
    const { page } = watched;
    const versions = page.locator(".versions > li");
    await versions.first().waitFor();
    const isEnglish = look.locale === "en";
    const [third, second, first] = await versions.allInnerTexts();
    expect(third).toMatch(/17\.5萬噸 →.*16\.9萬噸/s);
    expect(third).toContain(isEnglish ? "With notice" : "有更正說明");
    expect(second).toMatch(/4\.5萬噸 →.*4\.2萬噸/s);
    expect(second).toContain(isEnglish ? "No notice" : "沒有更正說明");
    expect(first).toContain(isEnglish ? "The first version" : "第一個版本");
    expect(await page.locator(".newer").innerText()).toContain(isEnglish ? "changed later" : "後來改過");
    await page.locator(".newer a").click();
    await page.waitForURL(new RegExp(states[2]!.hash));
    await page.locator(".newer").waitFor({ state: "detached" });
    await versions.first().waitFor();
    await isFine(watched);
  });

  test.each(LOOKS)(
    "words of another version that are gone are shown as lost, and nothing else is lit, $locale",
    async (look) => {
      const { fact } = states[1]!.revision!.changes[0]!.before;
      const watched = await open(`article/${states[2]!.hash}#${fact}`, look);
      const { page } = watched;
      const lost = page.locator(".lost-quote");
      await lost.waitFor();
      expect(await lost.locator("q").innerText()).toBe("4.5萬噸");
      expect(await lost.innerText()).toContain(look.locale === "en" ? "no longer in this version" : "已經沒有");
      expect(await page.locator(".reading .figure[aria-current], .reading .lit, .panel").count()).toBe(0);
      await lost.locator("a").click();
      await page.waitForURL(new RegExp(`${states[0]!.hash}#${fact}`));
      await page.locator(".panel").waitFor();
      expect(await page.locator(".reading .figure[aria-current]").innerText()).toBe("4.5萬噸");
      await isFine(watched);
    },
  );

  test("words of another version that still stand are shown where they stand", async () => {
    const answer = await fetch(`${desk.url}api/article/${states[0]!.hash}`);
    const { facts, text } = (await answer.json()) as {
      readonly text: string;
      readonly facts: readonly { readonly id: string; readonly start: number; readonly end: number }[];
    };
    const kept = facts.find(({ start, end }) => text.slice(start, end) === "12.4億元")!;
    const watched = await open(`article/${states[2]!.hash}#${kept.id}`);
    const { page } = watched;
    await page.locator(".lost-quote button").click();
    expect(await page.locator(".reading .figure[aria-current]").innerText()).toBe("12.4億元");
    await isFine(watched);
  });

  test("reports of a cell stand under their origins", async () => {
    const { facts } = (await (
      await fetch(`${desk.url}api/facts?topic=${encodeURIComponent("鋰")}&limit=100`)
    ).json()) as {
      readonly facts: readonly { readonly text: string; readonly cell: string }[];
    };
    const { cell } = facts.find(({ text }) => text === "13.46萬噸")!;
    const watched = await open(`cell/${cell}`);
    const { page } = watched;
    expect(await page.locator(".masthead").innerText()).toMatch(/4 筆說法，\s*來自 2 個來源/);
    expect(await page.locator(".forest-above").first().innerText()).toMatch(/來源：甲報\s+3 筆說法/);
    expect(await page.locator(".forest-row.repeats").count()).toBe(2);
    await isFine(watched);
  });
});
