import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, NO_BROWSER, watch } from "./browser.ts";
import { CORPORA, openDesk, type PageDesk } from "./desk.ts";
import { settle } from "./settled.ts";

/** Bytes of compressed script that a first load may take. */
const SCRIPT_MAX = 200_000;
const TOPIC = `topic/${encodeURIComponent("礦業")}`;

describe.skipIf(NO_BROWSER)("what a first load weighs", () => {
  let browser: Browser;
  let desk: PageDesk;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk([CORPORA.sample])]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test.each(["", TOPIC, "article/sample-01"])("/%s takes no more script than it may", async (path) => {
    const { page, close } = await watch(browser, desk.url);
    const sizes: Promise<{ readonly bytes: number; readonly coding: string | undefined }>[] = [];
    page.on("response", (answer) => {
      if (answer.request().resourceType() !== "script") return;
      const coding = answer.headers()["content-encoding"];
      sizes.push(
        answer
          .request()
          .sizes()
          .then(({ responseBodySize: bytes }) => ({ bytes, coding })),
      );
    });
    await page.goto(desk.url + path, { waitUntil: "networkidle" });
    await settle(page);
    const scripts = await Promise.all(sizes);
    expect(scripts.length).toBeGreaterThan(1);
    expect(new Set(scripts.map(({ coding }) => coding))).toEqual(new Set(["br"]));
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(SCRIPT_MAX);
    await close();
  });
});
