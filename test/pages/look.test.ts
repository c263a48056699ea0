import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { CORPORA, openDesk, type PageDesk } from "./desk.ts";
import { findFaults } from "./faults.ts";
import { visit } from "./settled.ts";

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

describe.skipIf(NO_BROWSER)("the look of every page", () => {
  let browser: Browser;
  let desk: PageDesk;
  let paths: readonly string[];

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk([CORPORA.sample])]);
    paths = await findPaths(desk.url);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const looks = (["zh-TW", "en"] as const).flatMap((locale) =>
    (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme })),
  );

  test.each(looks)("axe finds nothing serious, $locale by $colorScheme", async ({ locale, colorScheme }) => {
    const { page, close } = await watch(browser, desk.url, { locale, colorScheme, viewport: WIDE });
    for (const path of paths) {
      await visit(page, desk.url + path);
      expect(`${path}: ${(await findFaults(page)).join("; ")}`).toBe(`${path}: `);
    }
    await close();
  });

  test.each([PHONE, { width: 768, height: 1024 }, WIDE])("at $width px nothing scrolls sideways", async (viewport) => {
    for (const locale of ["zh-TW", "en"]) {
      const { page, close } = await watch(browser, desk.url, { locale, viewport });
      for (const path of paths) {
        await visit(page, desk.url + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(`${locale} ${path} ${wide}`).toBe(`${locale} ${path} ${viewport.width}`);
      }
      await close();
    }
  });

  test("figures and times are told apart by the form of their lines, without colour", async () => {
    const { page, close } = await watch(browser, desk.url);
    await visit(page, desk.url + paths.find((path) => path.startsWith("article"))!);
    const forms = await page.locator(".key-lines .figure, .key-lines .time").evaluateAll((lines) =>
      lines.map((line) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(line);
        return `${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
    expect(forms).toHaveLength(5);
    expect(new Set(forms)).toHaveLength(5);
    await close();
  });

  test("on a phone the panel is a sheet, and the figure that it is about stays in sight", async () => {
    const { page, close } = await watch(browser, desk.url, { viewport: PHONE, reducedMotion: "reduce" });
    await visit(page, desk.url + paths.find((path) => path.startsWith("article"))!);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const [sheet, figure] = [page.locator(".panel"), page.locator(".reading .figure[aria-current]").first()];
    const [over, shown] = [await sheet.boundingBox(), await figure.boundingBox()];
    expect(over!.y + over!.height).toBeCloseTo(PHONE.height, 0);
    expect(shown!.y).toBeGreaterThanOrEqual(0);
    expect(shown!.y + shown!.height).toBeLessThanOrEqual(over!.y);
    await close();
  });
});

/** Every page of the sample, by address. */
async function findPaths(url: string): Promise<string[]> {
  const get = async (path: string) => (await fetch(url + path)).json();
  const { topics } = (await get("api/topics")) as { topics: { name: string }[] };
  const { facts } = (await get("api/facts?limit=200")) as {
    facts: { id: string; cell: string; citation: { article: string } }[];
  };
  const cells = Map.groupBy(facts, ({ cell }) => cell);
  const reported = facts.find(({ cell }) => cells.get(cell)!.length > 1)!;
  const article = `article/${encodeURIComponent(reported.citation.article)}`;
  return [
    "",
    `topic/${encodeURIComponent(topics[0]!.name)}`,
    article,
    `${article}#${reported.id}`,
    `cell/${reported.cell}`,
    `search?q=${encodeURIComponent("稀土")}`,
    "search",
    "model/climate.financed-emissions",
    "article/none",
    "nothing",
  ];
}
