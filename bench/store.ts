/** The ledger and the stream: append rate, search latency, memory and rate of the commands over many articles. */
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchArticle, loadArticles, textOf, vary } from "./articles.ts";
import { type Child, runAssay } from "./child.ts";
import { round } from "./measure.ts";
import type { Result } from "./report.ts";
import { benchAppend, benchSearch } from "./store-ledger.ts";

export async function benchStore(isQuick: boolean): Promise<Result> {
  const count = isQuick ? 2_000 : 20_000;
  const articles = (await loadArticles()).filter((article) => textOf(article).length < 1_000);
  if (articles.length === 0) throw new Error("sample/ holds no article to repeat");
  const folder = mkdtempSync(join(tmpdir(), "assay-store-"));
  try {
    const path = join(folder, "append.db");
    const append = await benchAppend(path, articles, isQuick ? 2_000 : 20_000);
    const search = await benchSearch(path, isQuick ? 20 : 200);
    const stream = join(folder, "articles.ndjson");
    await writeArticles(stream, articles, count);
    const read = await runAssay(["read", stream, "--format", "ndjson"]);
    const add = await runAssay(["add", stream, "--ledger", join(folder, "add.db")]);
    return toResult({
      append,
      search,
      read: perSecond(read, count),
      add: perSecond(add, count),
      count,
      megabytes: statSync(stream).size / 1e6,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Numbers {
  readonly append: Awaited<ReturnType<typeof benchAppend>>;
  readonly search: Awaited<ReturnType<typeof benchSearch>>;
  readonly read: Streamed;
  readonly add: Streamed;
  readonly count: number;
  readonly megabytes: number;
}

interface Streamed {
  readonly articlesPerSecond: number;
  readonly articlesPerCpuSecond: number;
  readonly peakMegabytes: number;
}

function perSecond({ seconds, cpuSeconds, peakMegabytes }: Child, count: number): Streamed {
  return { articlesPerSecond: count / seconds, articlesPerCpuSecond: count / cpuSeconds, peakMegabytes };
}

async function writeArticles(path: string, articles: readonly BenchArticle[], count: number): Promise<void> {
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    const article = vary(articles[n % articles.length]!, 1 + Math.floor(n / articles.length));
    if (!file.write(`${JSON.stringify({ id: `bench-${n}`, ...article })}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function toResult(numbers: Numbers): Result {
  const { append, search, read, add, count, megabytes } = numbers;
  const stream = `${count.toLocaleString("en-US")} articles`;
  return {
    name: "store",
    title: "Ledger and stream",
    columns: ["", "median", "p99"],
    rows: [
      ["append, articles/s", round(append.articlesPerSecond), ""],
      ["append, figures/s", round(append.figuresPerSecond), ""],
      ["size on disk, KB per article", round(append.kilobytesPerArticle), ""],
      ...search.map(({ characters, p50, p99 }) => [
        `search, ${characters} ${characters === 1 ? "character" : "characters"}, ms`,
        round(p50),
        round(p99),
      ]),
      [`\`assay read\`, ${stream}, articles/s`, round(read.articlesPerSecond), ""],
      ["`assay read`, most memory, MB", round(read.peakMegabytes), ""],
      [`\`assay add\`, ${stream}, articles/s`, round(add.articlesPerSecond), ""],
      ["`assay add`, most memory, MB", round(add.peakMegabytes), ""],
    ],
    notes: [
      `Append: ${append.articles.toLocaleString("en-US")} articles with their full text and ${append.figuresPerArticle} figures each, ${append.batch.toLocaleString("en-US")} a transaction, on disk when acknowledged, full-text index included.`,
      "Search: the first 20 hits with their snippets, over those articles.",
      `The commands run as processes of their own, over a file of ${round(megabytes)} MB; start-up is counted. By processor time they do ${round(read.articlesPerCpuSecond)} and ${round(add.articlesPerCpuSecond)} articles/s.`,
    ],
    json: numbers,
  };
}
