/** The desk under load: a topic of 10,000 articles and 250,000 facts, asked by many at once with autocannon. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { ROOT } from "./articles.ts";
import { FIGURES, makeTopicLedger, TOPIC } from "./http-ledger.ts";
import type { Result } from "./report.ts";

const ARTICLES = 10_000;
const ARTICLES_QUICK = 300;
const SECONDS = 10;
const SECONDS_QUICK = 2;
const CONNECTIONS = 50;
const JUST_STARTED = "a topic, first view, while articles are still being audited";
/** What every browser says that it takes. */
const AS_BROWSERS = { "Accept-Encoding": "gzip, deflate, br" };
/** First answers after something was added: how many times. */
const ADDED = 5;

interface Load {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly perSecond: number;
  readonly kilobytes: number;
}

/** Asks the desk of a child process, and a bare server that sends the same bytes, in one run. */
export async function benchHttp(isQuick: boolean): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "assay-http-"));
  const children: ChildProcess[] = [];
  try {
    const path = join(folder, "ledger.db");
    const articles = isQuick ? ARTICLES_QUICK : ARTICLES;
    await makeTopicLedger(path, articles);
    const desk = await start(["bin/assay.js", "serve", "--port", "0", "--ledger", path, "--lang", "en"], children);
    const seconds = isQuick ? SECONDS_QUICK : SECONDS;
    const addresses = await findAddresses(desk);
    const first = await time(addresses["a topic, first view"]!);
    const loads: Record<string, Load> = {};
    loads[JUST_STARTED] = await load(addresses["a topic, first view"]!, seconds);
    const audited = await settle(addresses["a topic, first view"]!);
    for (const [name, address] of Object.entries(addresses)) loads[name] = await load(address, seconds);
    const bytes = join(folder, "topic.json");
    writeFileSync(bytes, gzipSync(await (await fetch(addresses["a topic, first view"]!)).arrayBuffer()));
    loads["the same bytes from a bare node:http server"] = await load(
      await start(["bench/http-peer.ts", bytes], children),
      seconds,
    );
    const added = [];
    for (let n = 0; n < ADDED; n++) added.push(await timeAfterAdding(desk, addresses["a topic, first view"]!, n));
    return toResult({ articles, loads, first, added, audited });
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the app asks: the first view, what is behind it, a filter, an article, facts. */
async function findAddresses(desk: string): Promise<Record<string, string>> {
  const topic = `${desk}api/topic/${encodeURIComponent(TOPIC)}`;
  const { entries, next, facets } = (await (await fetch(topic)).json()) as {
    entries: { id: string }[];
    next: string;
    facets: { sources: { name: string }[] };
  };
  return {
    "a topic, first view": topic,
    "its next page": `${topic}?cursor=${encodeURIComponent(next)}`,
    "one outlet of it": `${topic}?source=${encodeURIComponent(facets.sources[0]!.name)}`,
    "an article": `${desk}api/article/${entries[0]!.id}`,
    "facts of the topic": `${desk}api/facts?topic=${encodeURIComponent(TOPIC)}&limit=50`,
  };
}

async function load(address: string, seconds: number): Promise<Load> {
  const { latency, requests, non2xx, errors } = await autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${address}: ${non2xx} answers of another kind, ${errors} errors`);
  const sent = (await fetch(address, { headers: AS_BROWSERS })).headers.get("Content-Length");
  return {
    p50: latency.p50,
    p99: latency.p99,
    most: latency.max,
    perSecond: requests.average,
    kilobytes: Number(sent) / 1000,
  };
}

/** Milliseconds until the whole answer is there. */
async function time(address: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  return performance.now() - begun;
}

/** Waits until every article was audited, which is done beside the answers; the seconds that it took. */
async function settle(address: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const { done } = (await (await fetch(address)).json()) as { done: boolean };
    if (done) return (performance.now() - begun) / 1_000;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** Has the desk read an article, and times the first view after it: nothing that was kept serves any more. */
async function timeAfterAdding(desk: string, address: string, n: number): Promise<number> {
  const text = `第${n}號礦場擴產\n公司2025年第${(n % 4) + 1}季銅產量為${120 + n}萬公噸，年增${3 + n}%。`;
  const sent = { text, topic: TOPIC, source: "範例甲報", published: "2026-01-05" };
  const answer = await fetch(`${desk}api/articles`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(sent),
  });
  if (answer.status !== 202) throw new Error(`adding: ${answer.status} ${await answer.text()}`);
  const { job } = (await answer.json()) as { job: { id: string } };
  for (;;) {
    const { state } = (await (await fetch(`${desk}api/job/${job.id}`)).json()) as { state: string };
    if (state === "done") break;
    if (state === "failed") throw new Error("the article could not be read");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return time(address);
}

/** Starts a server in a process of its own; the first address that it prints. */
function start(args: readonly string[], children: ChildProcess[]): Promise<string> {
  const child = spawn(process.execPath, ["--no-warnings", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (part: Buffer) => {
      said += part.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.on("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}`)));
  });
}

interface Numbers {
  readonly articles: number;
  readonly loads: Readonly<Record<string, Load>>;
  /** Milliseconds. */
  readonly first: number;
  readonly added: readonly number[];
  /** Seconds. */
  readonly audited: number;
}

function toResult(numbers: Numbers): Result {
  const { articles, loads, first, added, audited } = numbers;
  const count = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 0 });
  const slowest = Math.max(...added);
  return {
    name: "http",
    title: "The desk under load",
    columns: ["", "p50, ms", "p99, ms", "slowest, ms", "requests/s", "kB sent"],
    rows: Object.entries(loads).map(([name, { p50, p99, most, perSecond, kilobytes }]) => [
      name,
      count(p50),
      `**${count(p99)}**`,
      count(most),
      count(perSecond),
      kilobytes.toFixed(1),
    ]),
    notes: [
      `A topic of ${count(articles)} articles with ${FIGURES} facts each; ${CONNECTIONS} requests at once by autocannon, which runs on the same machine beside the server.`,
      `A server that was just started audits every article in a thread of low priority (${count(audited)} s here) and answers meanwhile.`,
      `The very first answer of a server that was just started took ${count(first)} ms; the first view after an article was added, when nothing that was kept serves any more, at most ${count(slowest)} ms (${ADDED} times).`,
    ],
    json: { ...numbers },
  };
}
