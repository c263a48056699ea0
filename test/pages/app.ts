import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { makeApp, serve } from "#http";
import { type Ledger, openMemoryLedger } from "#ledger";
import { addInputs, readWebFiles } from "#service";
import { launch, type Watched, watch } from "./browser.ts";

/** The articles of the repository. */
export const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));
/** The reference articles beside a checkout of ours; elsewhere there are none. */
export const GOLD = fileURLToPath(new URL("../../../shared/gold/articles.ndjson", import.meta.url));
export const HAS_GOLD = existsSync(GOLD);

/** The app over a ledger, in a browser. */
export interface AppInBrowser {
  readonly url: string;
  readonly ledger: Ledger;
  open(options?: BrowserContextOptions): Promise<Watched>;
  close(): Promise<void>;
}

/** Reads inputs into a ledger and serves the app over it on loopback. */
export async function openApp(inputs: readonly string[]): Promise<AppInBrowser> {
  const ledger = openMemoryLedger();
  await addInputs(ledger, inputs);
  const serving = await serve(makeApp(ledger, { web: await readWebFiles(), writer: ledger }));
  const browser: Browser = await launch();
  return {
    url: serving.url,
    ledger,
    open: (options = {}) => watch(browser, serving.url, options),
    async close() {
      await browser.close();
      await serving.close();
      await ledger.close();
    },
  };
}

/** Nothing runs over the edge of the page. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer!);
}
