import type { Page } from "playwright-core";

/** Opens an address and waits until its answer is drawn: nothing loads, nothing is stale. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

/** Waits until a page has a heading and nothing of it is still loading. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main h1, main [role=alert]").first().waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton, [aria-busy=true]") === null);
}
