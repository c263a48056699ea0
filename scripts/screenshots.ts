/**
 * Makes the pictures of the README again from `sample/`: docs/images/topic.png and docs/images/article.png.
 * `node scripts/screenshots.ts [TITLE]`: TITLE are words of the title of the article to show. Needs chromium and
 * fonts-noto-cjk.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { makeApp, serve } from "#http";
import { openMemoryLedger } from "#ledger";
import { addInputs, readWebFiles, viewTopic } from "#service";

const TOPIC = "礦業";
const SHOWN = "鮑爾談話";
const SIZE = { width: 1200, height: 820 };
const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "images");

const ledger = openMemoryLedger();
await addInputs(ledger, [join(root, "sample")]);
const desk = await serve(makeApp(ledger, { web: await readWebFiles() }));
const browser = await chromium.launch({
  executablePath: process.env.ASSAY_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  mkdirSync(folder, { recursive: true });
  await take("topic", `topic/${encodeURIComponent(TOPIC)}`);
  await take("article", `article/${encodeURIComponent(await findArticle(process.argv[2] ?? SHOWN))}`);
} finally {
  await browser.close();
  await desk.close();
  await ledger.close();
}

/** The newest article of the topic whose title holds the words. */
async function findArticle(words: string): Promise<string> {
  const view = await viewTopic(ledger, TOPIC, { limit: 1_000 });
  const entry = view?.entries.find(({ title }) => title.includes(words));
  if (entry === undefined) throw new Error(`no article of the sample has this in its title: ${words}`);
  return entry.id;
}

async function take(name: string, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light", locale: "zh-TW" });
  await page.goto(desk.url + path, { waitUntil: "networkidle" });
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  process.stdout.write(`${file}\n`);
}
