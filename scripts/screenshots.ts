/**
 * Makes the pictures of README and docs/desk.md again from `sample/`, into docs/images: one of each page of the desk.
 * `node scripts/screenshots.ts [NAME…]`: only these. Needs chromium and fonts-noto-cjk, and the app built.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { makeApp, serve } from "#http";
import { openMemoryLedger } from "#ledger";
import {
  addInputs,
  addSource,
  addWatch,
  findOffer,
  followWatches,
  prepareWatch,
  readWebFiles,
  viewAudit,
  viewRevisions,
  viewTopic,
} from "#service";

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** What is done on the page before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const TOPIC = "礦業";
const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "images");
const only = new Set(process.argv.slice(2));

const ledger = openMemoryLedger();
await startWatches();
await addInputs(ledger, [join(root, "sample")]);
await raiseAlerts();
const followed = await followSources();
const changed = await addTold();
const desk = await serve(makeApp(ledger, { web: await readWebFiles(), writer: ledger }));
const browser = await chromium.launch({
  executablePath: process.env.ASSAY_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  mkdirSync(folder, { recursive: true });
  for (const picture of await listPictures()) if (only.size === 0 || only.has(picture.name)) await take(picture);
} finally {
  await browser.close();
  await desk.close();
  await ledger.close();
}

async function listPictures(): Promise<readonly Picture[]> {
  const disputed = await findDisputed();
  const article = `article/${encodeURIComponent(await findArticle("鮑爾談話"))}`;
  return [
    { name: "home", path: "" },
    { name: "topic", path: `topic/${encodeURIComponent(TOPIC)}` },
    { name: "article", path: article, act: openFigure },
    { name: "article-phone", path: article, width: 390, dark: true },
    { name: "cell", path: `cell/${disputed}` },
    { name: "story", path: "story/told-2", height: 600 },
    { name: "versions", path: `article/${changed}`, height: 900 },
    { name: "search", path: `search?q=${encodeURIComponent("稀土 出口")}` },
    { name: "facts", path: `facts?measure=minerals.` },
    { name: "measures", path: "measures" },
    { name: "measure", path: "measure/bitcoin.hashrate-share" },
    { name: "boards", path: "boards" },
    { name: "board", path: "board/bitcoin.hashrate", height: 1_100 },
    { name: "board-supply", path: "board/minerals.supply", height: 1_100 },
    { name: "model", path: "model/climate.financed-emissions", act: runPortfolio, height: 1_640 },
    { name: "audit", path: "audit", height: 1_100 },
    { name: "entities", path: "entities" },
    { name: "entity", path: `entity/${encodeURIComponent("中國")}`, height: 1_100 },
    { name: "proposals", path: "proposals" },
    { name: "watches", path: "watches" },
    { name: "watches-phone", path: "watches", width: 390, dark: true },
    { name: "watches-make", path: "watches?view=make", act: tryOwn, height: 1_000 },
    { name: "sources", path: "sources", height: 900 },
    { name: "source", path: `sources/${followed}`, height: 1_100 },
    { name: "add", path: "add", act: readDraft, height: 1_000 },
  ];
}

/** The newest article of the topic whose title holds the words. */
async function findArticle(words: string): Promise<string> {
  const view = await viewTopic(ledger, TOPIC, { limit: 1_000 });
  const entry = view?.entries.find(({ title }) => title.includes(words));
  if (entry === undefined) throw new Error(`no article of the sample has this in its title: ${words}`);
  return entry.id;
}

/** A report with two copies, and a page that changed twice: its second version by its hash. */
async function addTold(): Promise<string> {
  const lead =
    "南灣資源2024年鋰鹽產量為13.46萬噸，年增12.7%，其中鹽湖一號礦產出8.13萬噸、紅土礦場產出5.33萬噸。2025年指引為14.8萬噸。";
  const copies = ["甲報", "乙報", "丙報"].map((source, at) => ({
    id: `told-${at + 1}`,
    title: at === 0 ? "南灣資源鋰鹽產量年增12.7%" : `南灣資源公布鋰鹽產量（${source}）`,
    body: lead,
    source,
    published: `2025-02-0${at + 1}`,
  }));
  const first = "青嶺礦業10月21日公布，第三季銅產量為4.5萬噸，年增8.3%。資本支出為12.4億元。全年指引維持在17.5萬噸。";
  const second = first.replace("4.5萬噸", "4.2萬噸");
  const third = `更正：本文稍早版本的指引有誤。\n${second.replace("17.5萬噸", "16.9萬噸")}`;
  const url = "https://example.com/2025/copper-4821.html";
  const states = [first, second, third].map((body, at) => ({
    title: "青嶺礦業第三季銅產量",
    body,
    source: "甲報",
    url,
    published: `2025-10-2${at + 2}`,
  }));
  const file = join(mkdtempSync(join(tmpdir(), "assay-pictures-")), "told.ndjson");
  writeFileSync(file, [...copies, ...states].map((line) => `${JSON.stringify(line)}\n`).join(""));
  await addInputs(ledger, [file]);
  const record = await viewRevisions(ledger, url);
  return record!.states[1]!.hash;
}

/** Two sources, of which one was looked at for some days and failed last; gives its id. */
async function followSources(): Promise<string> {
  const at = (day: number) => new Date(Date.UTC(2025, 9, 20 + day, 8)).toISOString();
  const { id } = await addSource(ledger, { name: "https://example.com/feed.xml", options: { topic: TOPIC } }, at(0));
  await addSource(ledger, { name: "https://example.org/mining/", options: { topic: TOPIC } }, at(20));
  const timeout = { outcome: "failed", code: "input.timeout" } as const;
  const gap = { outcome: "page", code: "input.missing-part", detail: "2/3 input.http-status 404" } as const;
  const busy = { outcome: "failed", code: "input.http-status", detail: "503" } as const;
  for (let visits = 0; visits < 33; visits++) {
    const day = Math.floor((visits * visits) / 90);
    const [task] = (await ledger.flow.lease("pictures", 9, at(day), at(99))).filter(({ source }) => source === id);
    const last = visits === 32 ? busy : visits % 11 === 5 ? timeout : visits % 13 === 7 ? gap : undefined;
    const visit = last ?? { outcome: visits % 3 === 0 ? ("items" as const) : ("unchanged" as const), items: 20 };
    await ledger.flow.finish([{ task: task!, result: { visit, due: visits === 32 ? at(13) : at(0) } }], at(day));
    await ledger.flow.release("pictures");
  }
  return id;
}

/** Some of the watches that packs offer, as if somebody had started them before the sample was read. */
async function startWatches(): Promise<void> {
  for (const id of [
    "bitcoin.price-tiers",
    "incidents.toll-tiers",
    "bitcoin.difficulty-adjusts",
    "markets.price-conflict",
  ])
    await addWatch(ledger, await prepareWatch(ledger, await findOffer(id)), "2025-10-01T08:00:00.000Z");
}

/** What they raise of it. */
async function raiseAlerts(): Promise<void> {
  const following = followWatches(ledger);
  await following.settled();
  await following.close();
}

/** A portfolio that is made up. */
async function runPortfolio(page: Page): Promise<void> {
  const text = [
    "counterparty_name,asset_class,outstanding_amount,currency,evic,total_equity,total_debt,scope1_t,scope2_t,dq_score,industry_code",
    "水泥公司甲,listed_equity,1200000000,TWD,45000000000,,,5200000,310000,2,水泥",
    "電力公司乙,business_loan,2500000000,TWD,,80000000000,120000000000,31000000,0,3,發電",
    "航空公司丙,corporate_bond,800000000,TWD,60000000000,,,7100000,12000,2,航空",
    "礦業公司丁,listed_equity,300000000,TWD,12000000000,,,2100000,800000,4,採礦",
    "化工公司戊,business_loan,900000000,TWD,,-20000000,9000000000,1500000,600000,4,化學",
    "物流公司己,business_loan,200000000,TWD,,,,30000,2000,5,運輸",
  ].join("\n");
  const file = { name: "portfolio.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.locator("input[name=portfolio]").setInputFiles(file);
  await page.getByRole("button", { name: "計算" }).click();
  await page.locator(".model-answer .plot circle").first().waitFor();
}

async function tryOwn(page: Page): Promise<void> {
  await page.getByLabel("名稱", { exact: true }).fill("比特幣高於十萬美元");
  await page.locator("select:has(option[value='markets.commodity-price'])").selectOption("markets.commodity-price");
  await page.getByLabel("主語").fill("比特幣");
  await page.getByLabel("門檻").fill("100000");
  await page.getByLabel("單位").fill("USD");
  await page.waitForTimeout(400); // a name counts after a short pause
  await page.getByRole("button", { name: "先看過去會響幾次" }).click();
  await page.locator(".trial").waitFor();
}

/** The cell of a figure about which reports differ. */
async function findDisputed(): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const page = await viewAudit(ledger, { verdict: ["divergent"] }, { offset: 0, limit: 1 });
    const fact = page.findings[0]?.finding.terms[0]?.fact;
    if (fact !== undefined) for await (const { cell } of ledger.facts({ fact })) return cell;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("no two reports of the sample differ");
}

async function openFigure(page: Page): Promise<void> {
  await page.locator("a.figure").nth(1).click();
  await page.locator(".fact").first().waitFor();
}

/** A draft whose share, total and product do not go together. */
async function readDraft(page: Page): Promise<void> {
  await page.locator("textarea").fill("2025年第4季全球算力為1000 EH/s，中國占20%，算力為260 EH/s。");
  await page.locator("button[value=check]").click();
  await page.locator(".finding").first().waitFor();
}

async function take({ name, path, width = 1_200, height = 820, dark = false, act }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale: "zh-TW",
  });
  await page.goto(desk.url + path, { waitUntil: "networkidle" });
  await act?.(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  await page.close();
  process.stdout.write(`${file}\n`);
}
