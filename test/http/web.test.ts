import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OPEN_PAGES } from "#http/web.ts";

test("every page of the app has its address here, so that a link to it or a reload finds it", () => {
  const app = readFileSync(join(import.meta.dirname, "../../web/app.tsx"), "utf8");
  const pages = [...app.matchAll(/<Route path="\/([a-z-]*)/g)].map(([, page]) => page!);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !OPEN_PAGES.has(page))).toEqual([]);
});
