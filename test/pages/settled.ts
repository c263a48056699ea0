import type { Locator, Page } from "playwright-core";

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

/** Follows a link within the app: waits until the page with that heading, not the one it leaves, is drawn. */
export async function follow(page: Page, link: Locator, heading: string): Promise<void> {
  await link.click();
  await page.locator("main h1", { hasText: heading }).waitFor();
  await settle(page);
}
