import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, NO_BROWSER, type Watched, watch } from "./browser.ts";
import { CORPORA, openDesk, type PageDesk } from "./desk.ts";
import { settle, visit } from "./settled.ts";

for (const [corpus, path] of Object.entries(CORPORA)) {
  if (path === undefined) console.log(`read.test: ${corpus} is skipped, ../shared/gold is not there`);
  describe.skipIf(NO_BROWSER || path === undefined)(`reading ${corpus} in a browser`, () => {
    let browser: Browser;
    let desk: PageDesk;
    let topic: string;

    beforeAll(async () => {
      [browser, desk] = await Promise.all([launch(), openDesk([path!])]);
      const { topics } = (await (await fetch(`${desk.url}api/topics`)).json()) as { topics: { name: string }[] };
      topic = topics[0]!.name;
    });
    afterAll(async () => {
      await browser?.close();
      await desk?.close();
    });

    const open = (options = {}): Promise<Watched> => watch(browser, desk.url, options);

    test("from home to topic, article, figure and cell, and back again", async () => {
      const { page, faults, close } = await open();
      await visit(page, desk.url);
      await page.locator(".topics a", { hasText: topic }).click();
      await page.getByRole("heading", { level: 1, name: topic }).waitFor();
      await page.locator(".topic-articles .entry h3 a").first().click();
      await page.locator(".reading").waitFor();
      const article = page.url();
      const figure = page.locator(".reading .figure").first();
      await figure.click();
      expect(await page.locator(".panel .fact").getAttribute("aria-label")).toBe(await figure.textContent());
      expect(new URL(page.url()).hash).toBe(`#${await figure.getAttribute("id")}`);
      const { id, cell } = await findReported(desk.url);
      await visit(page, `${desk.url}article/${encodeURIComponent(cell.article)}#${id}`);
      await page.locator(".panel .fact-cell a").click();
      await page.locator(".forest-row").nth(1).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/cell/${cell.name}`);
      await page.locator(".cell .citation").nth(1).waitFor(); // more than one report
      await page.locator(".cell .citation a").first().click();
      await page.locator(".panel .fact").waitFor();
      await page.goBack();
      await page.locator(".forest-row").first().waitFor();
      await page.goBack();
      await page.locator(".panel .fact").waitFor();
      expect(article).toContain("/article/");
      expect(faults).toEqual([]);
      expect(desk.errors).toEqual([]);
      await close();
    });

    test("the text of the page is the text of the article, every figure underlined once by its state", async () => {
      const { page, close } = await open();
      const { cell } = await findReported(desk.url);
      const record = (await (await fetch(`${desk.url}api/article/${encodeURIComponent(cell.article)}`)).json()) as {
        text: string;
        facts: { id: string; state: string }[];
      };
      await visit(page, `${desk.url}article/${encodeURIComponent(cell.article)}`);
      const shown = await page.locator(".reading").evaluate((reading) => reading.textContent);
      expect(shown!.replace(/\s/g, "")).toBe(record.text.replace(/\s/g, ""));
      const states = await page
        .locator(".reading .figure[id]")
        .evaluateAll((figures) => figures.map(({ id, className }) => `${id} ${className}`));
      expect(states.toSorted()).toEqual(record.facts.map(({ id, state }) => `${id} figure figure-${state}`).toSorted());
      await close();
    });

    test("searching marks the words, and the article opens", async () => {
      const { page, faults, close } = await open();
      await visit(page, desk.url);
      await page.getByRole("searchbox").fill("稀土");
      await page.getByRole("searchbox").press("Enter");
      await page.locator(".snippet mark").first().waitFor();
      expect(new URL(page.url()).searchParams.get("q")).toBe("稀土");
      const marked = await page.locator(".snippet mark").allTextContents();
      expect(new Set(marked.map((word) => word.replace("稀土", "")))).toEqual(new Set([""]));
      await page.locator(".entry h3 a").first().click();
      await page.locator(".reading").waitFor();
      await page.goBack();
      await page.locator(".snippet mark").first().waitFor();
      expect(faults).toEqual([]);
      await close();
    });

    test("with the keyboard alone: skip to the content, walk the figures, close, and go on", async () => {
      const { page, faults, close } = await open();
      const { cell } = await findReported(desk.url);
      await visit(page, `${desk.url}article/${encodeURIComponent(cell.article)}`);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
      await page.keyboard.press("Enter");
      const ids = await page.locator(".reading .figure[id]").evaluateAll((figures) => figures.map(({ id }) => id));
      const chosen = () => page.locator(".reading .figure[aria-current]").first().getAttribute("id");
      for (const [key, at] of [
        ["j", 0],
        ["n", 1],
        ["k", 0],
        ["p", ids.length - 1],
      ] as const) {
        await page.keyboard.press(key);
        await page.waitForFunction((id) => document.activeElement?.id === id, ids[at]);
        await expect.poll(chosen).toBe(ids[at]);
      }
      expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe("solid");
      await page.keyboard.press("Escape");
      await page.locator(".overview").waitFor();
      expect(await page.locator(".reading .figure[aria-current]").count()).toBe(0);
      await page.keyboard.press("Enter");
      await page.locator(".panel .fact").waitFor();
      await page.getByRole("searchbox").focus();
      await page.keyboard.type("jnkp");
      expect(await page.getByRole("searchbox").inputValue()).toBe("jnkp");
      expect(faults).toEqual([]);
      await close();
    });

    test("the switch of language and of light changes the page in place and is kept", async () => {
      const { page, faults, close } = await open({ colorScheme: "light" });
      await visit(page, `${desk.url}search?q=${encodeURIComponent("稀土")}`);
      const before = await page.locator(".entry").count();
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { level: 1, name: "Search: 稀土" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.locator(".entry").count()).toBe(before);
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const day = await paper();
      await page.getByRole("button", { name: "Light: as the system" }).click();
      expect(await paper()).toBe(day);
      await page.getByRole("button", { name: "Light: day" }).click();
      expect(await paper()).not.toBe(day);
      await page.reload();
      await settle(page);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await paper()).not.toBe(day);
      expect(faults).toEqual([]);
      await close();
    });
  });
}

/** A fact that other reports stand beside, and where it is printed. */
async function findReported(url: string) {
  const { facts } = (await (await fetch(`${url}api/facts?limit=200`)).json()) as {
    facts: { id: string; cell: string; citation: { article: string } }[];
  };
  const counts = Map.groupBy(facts, ({ cell }) => cell);
  const fact = facts.find(({ cell }) => counts.get(cell)!.length > 1)!;
  return { id: fact.id, cell: { name: fact.cell, article: fact.citation.article } };
}
