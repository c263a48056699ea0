/** Checking articles against a large ledger: news of invented companies, the ledger's and then as many drafts. */
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "#ledger";
import { addInputs, checkDraft, listInputs } from "#service";
import { millisecondsSince } from "./measure.ts";
import type { Result } from "./report.ts";

/** What was found, and how long it took. */
export interface AuditLedgerNumbers {
  readonly facts: number;
  readonly drafts: number;
  readonly figures: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Figures by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Of figures that were told wrong on purpose, those that conflict; of the others, those that do. */
  readonly wrong: { readonly told: number; readonly found: number };
  readonly rightCalledWrong: number;
}

const FIGURES = 25;
const DAYS = 28;
const FRONT = "東南西北中大新華金銀青白赤玄紫黃高長遠安";
const BACK = "山海河湖原川嶺谷江島城林峰泉石門田港灣溪";
/** What is printed of a company, with `{n}` for the amount. */
const LINES = ["銅產量為{n}萬公噸", "營收為{n}億元", "鋰儲量為{n}萬公噸", "員工人數為{n}人", "鐵礦砂出口量為{n}萬公噸"];
const WRONG_EVERY = 50;

/** Reads a ledger of `facts` figures, then checks `drafts` articles of the same things against it. */
export async function benchAuditLedger(facts: number, drafts: number): Promise<AuditLedgerNumbers> {
  const folder = mkdtempSync(join(tmpdir(), "assay-audit-"));
  try {
    const news = join(folder, "news.ndjson");
    await write(news, Math.ceil(facts / FIGURES), 0, false);
    const ledger = await openLedger(join(folder, "ledger.db"));
    await addInputs(ledger, [news]);
    const draft = join(folder, "drafts.ndjson");
    await write(draft, drafts, 7, true);
    try {
      return { facts: (await ledger.counts()).facts, ...(await check(draft, ledger)) };
    } finally {
      await ledger.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const FACTS = 1_000_000;
const DRAFTS = 1_000;
const FACTS_QUICK = 20_000;
const DRAFTS_QUICK = 50;

/** A thousand articles against a million facts, as a table. */
export async function benchLedgerChecks(isQuick: boolean): Promise<Result> {
  const numbers = await benchAuditLedger(isQuick ? FACTS_QUICK : FACTS, isQuick ? DRAFTS_QUICK : DRAFTS);
  const { facts, drafts, figures, seconds, cpuSeconds, wrong, rightCalledWrong } = numbers;
  const percent = (some: number, all: number) => ((100 * some) / all).toFixed(1);
  const count = (value: number) => value.toLocaleString("en-US");
  return {
    name: "audit-ledger",
    title: "Articles checked against a large ledger",
    columns: ["", "Assay"],
    rows: [
      ["facts in the ledger", count(facts)],
      ["articles checked", count(drafts)],
      ["figures in them", count(figures)],
      ["**all of them checked, s of one processor**", cpuSeconds.toFixed(1)],
      ["the same on the clock, s", seconds.toFixed(1)],
      ["figures that the ledger tells otherwise, found, %", percent(wrong.found, wrong.told)],
      ["right figures called wrong, %", percent(rightCalledWrong, figures - wrong.told)],
    ],
    notes: [
      "News of invented companies, 25 figures an article, the drafts of the same companies and years; one figure in 50 is told wrong. From the text of the drafts to their records: reading, each draft against itself, each figure against what the ledger has of it. Loading words and packs counts too.",
      "A wrong figure is not found where the ledger has nothing of the same company, measure and year.",
    ],
    json: { ...numbers },
  };
}

async function check(path: string, ledger: Awaited<ReturnType<typeof openLedger>>) {
  const [input] = await listInputs([path]);
  const statuses: Record<string, number> = {};
  const wrong = { told: 0, found: 0 };
  let [drafts, figures, rightCalledWrong] = [0, 0, 0];
  const cpu = process.cpuUsage();
  const begun = performance.now();
  for await (const { figures: found } of checkDraft(input!, ledger)) {
    for (const [at, { status }] of found.entries()) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      const isWrong = isToldWrong(drafts, at);
      wrong.told += Number(isWrong);
      if (status === "conflicting") isWrong ? wrong.found++ : rightCalledWrong++;
    }
    drafts++;
    figures += found.length;
  }
  const seconds = (performance.now() - begun) / 1000;
  return { drafts, figures, seconds, cpuSeconds: millisecondsSince(cpu) / 1000, statuses, wrong, rightCalledWrong };
}

async function write(path: string, count: number, seed: number, isDraft: boolean): Promise<void> {
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    const article = {
      id: `${isDraft ? "draft" : "news"}-${n}`,
      source: `${FRONT[n % FRONT.length]}報`,
      ...makeArticle(n, seed, isDraft),
    };
    if (!file.write(`${JSON.stringify(article)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

/** An article of 25 figures; what it tells of a company, a measure and a year is the same in every article. */
function makeArticle(n: number, seed: number, isDraft: boolean) {
  const lines = Array.from({ length: FIGURES }, (_, at) => {
    const pick = mix(n * FIGURES + at + seed * 1e6);
    const company = `${FRONT[pick % 20]}${BACK[(pick >>> 5) % 20]}${FRONT[(pick >>> 10) % 20]}礦業`;
    const year = 2010 + ((pick >>> 15) % 15);
    const line = LINES[(pick >>> 19) % LINES.length]!;
    const amount = 101 + (mix(text(company + year + line)) % 899);
    const told = isDraft && isToldWrong(n, at) ? amount * 10 + 3 : amount;
    return `${company}${year}年${line.replace("{n}", String(told))}。`;
  });
  return {
    title: `礦業公司年報第${n}號`,
    body: lines.join("\n"),
    published: `2025-10-${String(1 + (n % DAYS)).padStart(2, "0")}`,
  };
}

function isToldWrong(draft: number, figure: number): boolean {
  return mix(draft * FIGURES + figure) % WRONG_EVERY === 0;
}

/** A whole number from a whole number, the same on every machine. */
function mix(value: number): number {
  let state = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return (state ^ (state >>> 15)) >>> 0;
}

function text(words: string): number {
  let state = 7;
  for (let at = 0; at < words.length; at++) state = Math.imul(state, 31) + words.charCodeAt(at);
  return state;
}
