import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** What a click lets the reader save: the name of the file and its bytes. */
export async function downloadBy(page: Page, click: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** Width and height of a PNG. */
export function sizeOfPng(bytes: Buffer): readonly [number, number] {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("no PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
