import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApp, type Serving, serve } from "#http";
import { launch, NO_BROWSER, type Watched, watch } from "./browser.ts";
import { makeExample, openExample } from "./example.ts";

const LONG = `<script>alert(1)</script>${"A".repeat(400)}`;
const TOPIC = "topic/%E7%A4%A6%E6%A5%AD";

describe.skipIf(NO_BROWSER)("the desk in a browser", () => {
  let browser: Browser;
  let serving: Serving;

  beforeAll(async () => {
    browser = await launch();
    const others = [
      makeExample(99, { title: LONG, source: "B".repeat(200), author: "長".repeat(200), published: "2025-11-30" }),
    ];
    serving = await serve(makeApp(await openExample(34, others)));
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });

  const open = (options = {}): Promise<Watched> => watch(browser, serving.url, options);

  test("from topic to article to search and back, with nothing going wrong", async () => {
    const { page, faults, close } = await open();
    await page.goto(serving.url);
    await page.getByRole("link", { name: "礦業" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("礦業");
    expect(await page.locator(".entry").count()).toBe(30);
    await page.getByRole("link", { name: "較舊" }).click();
    expect(await page.locator(".entry").count()).toBe(5);
    await page.locator(".entry h3 a").first().click();
    expect(await page.locator(".mark").count()).toBe(9);
    await page.getByRole("searchbox").fill("礦工 港口");
    await page.getByRole("button", { name: "搜尋" }).click();
    expect(await page.locator(".snippet mark").count()).toBeGreaterThan(0);
    await page.locator(".entry h3 a").first().click();
    await page.locator(".mark").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test("figures and times are underlined in two forms that need no colour, values on hover", async () => {
    const { page, close } = await open();
    await page.goto(`${serving.url}article/example-2`);
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
          return `${textDecorationLine} ${textDecorationStyle}`;
        });
    expect(await style(".mark.figure")).toBe("underline solid");
    expect(await style(".mark.time")).toBe("underline dotted");
    const title = (words: string) => page.locator(".mark", { hasText: words }).first().getAttribute("title");
    expect(await title("近7成")).toBe("近7成 → < 70 · % · [65 %, 70 %)");
    expect(await title("20日")).toBe("20日 → 2025-10-20 · 原文印出 日 · 承前文 月 · 推定 年");
    await close();
  });

  test("notes stand in the margin beside their line, in order, without overlap, and lead both ways", async () => {
    const { page, close } = await open();
    await page.goto(`${serving.url}article/example-2`);
    const places = await page.locator(".note").evaluateAll((notes) =>
      notes.map((note) => {
        const mark = document.querySelector((note.querySelector("a") as HTMLAnchorElement).hash)!;
        const [box, line] = [note.getBoundingClientRect(), mark.getClientRects()[0]!];
        return {
          top: box.top,
          bottom: box.bottom,
          left: box.left,
          right: box.right,
          drift: box.top - line.top,
          edge: line.right,
        };
      }),
    );
    expect(places).toHaveLength(9);
    for (const { drift, left, edge } of places) {
      expect(Math.abs(drift)).toBeLessThan(100);
      expect(left).toBeGreaterThan(edge);
    }
    const meet = places.some((a, i) =>
      places.some((b, j) => i < j && a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right),
    );
    expect(meet).toBe(false);
    await page.locator("#m3").click();
    expect(new URL(page.url()).hash).toBe("#n3");
    await page.locator("#n3 a").click();
    expect(new URL(page.url()).hash).toBe("#m3");
    await page.locator("#m4").hover();
    expect(await page.locator("#n4").getAttribute("class")).toMatch(/\blit\b/);
    await close();
  });

  test("without script the notes are there all the same", async () => {
    const { page, faults, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${serving.url}article/example-2`);
    const row = page.locator(".row").nth(1);
    const [words, notes] = [await row.locator(".words").boundingBox(), await row.locator(".notes").boundingBox()];
    expect(notes!.x).toBeGreaterThan(words!.x + words!.width);
    expect(Math.abs(notes!.y - words!.y)).toBeLessThan(20);
    await page.locator("#m3").click();
    expect(new URL(page.url()).hash).toBe("#n3");
    expect(faults).toEqual([]);
    await close();
  });

  test.each([360, 768])(
    "at %i px nothing scrolls sideways and the notes stand under their paragraph",
    async (width) => {
      const { page, close } = await open({ viewport: { width, height: 800 } });
      for (const path of ["", TOPIC, "article/example-2", "article/example-99", "search?q=%E7%A4%A6", "none"]) {
        await page.goto(serving.url + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(`${path} ${wide}`).toBe(`${path} ${width}`);
      }
      await page.goto(`${serving.url}article/example-2`);
      const row = page.locator(".row").nth(1);
      const [words, notes] = [await row.locator(".words").boundingBox(), await row.locator(".notes").boundingBox()];
      expect(notes!.y).toBeGreaterThanOrEqual(words!.y + words!.height);
      await close();
    },
  );

  test("the switch of language keeps the page and goes on with its links", async () => {
    const { page, close } = await open();
    await page.goto(`${serving.url}search?q=%E7%A4%A6%E5%B7%A5`);
    await page.getByRole("link", { name: "English" }).click();
    expect(new URL(page.url()).search).toBe("?q=%E7%A4%A6%E5%B7%A5&lang=en");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Search: 礦工");
    await page.locator(".entry h3 a").first().click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("searchbox").fill("港口");
    await page.getByRole("searchbox").press("Enter");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Search: 港口");
    await close();
  });

  test("with the keyboard, what has focus is seen, and the first stop skips to the content", async () => {
    const { page, close } = await open();
    await page.goto(`${serving.url}article/example-2`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("跳到內容");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe("solid");
    await close();
  });

  test.each(["light", "dark"] as const)("axe finds no serious fault in %s", async (colorScheme) => {
    const { page, close } = await open({ colorScheme });
    for (const path of ["", TOPIC, "article/example-2", "article/example-2?lang=en", "search?q=%E7%A4%A6", "none"]) {
      await page.goto(serving.url + path);
      expect(`${path}: ${(await findFaults(page)).join("; ")}`).toBe(`${path}: `);
    }
    await close();
  });
});

/** What axe finds serious or critical, as lines to read. */
async function findFaults(page: Page): Promise<string[]> {
  const { source } = await import("axe-core");
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(" ")}`);
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
