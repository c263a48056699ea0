import { statSync } from "node:fs";
import { readMentions } from "#grammar";
import { openLedger } from "#ledger";
import type { Fact, Reading } from "#model";
import { type Binder, makeBinder } from "#service";
import { oneChunk, readArticles } from "#text";
import { type BenchArticle, vary } from "./articles.ts";
import { quantile } from "./measure.ts";

const FIGURES = 25;
const BATCH = 2_000;

/** Appends articles of their own wording with 25 figures each; only the appends are timed, not the making. */
export async function benchAppend(path: string, articles: readonly BenchArticle[], count: number) {
  const ledger = await openLedger(path);
  const binder = await makeBinder();
  let milliseconds = 0;
  for (let done = 0; done < count; done += BATCH) {
    const readings = await makeReadings(binder, articles, done, Math.min(BATCH, count - done));
    const begun = performance.now();
    await ledger.append(readings, binder.run, "2025-11-01T00:00:00Z");
    milliseconds += performance.now() - begun;
  }
  await ledger.close();
  const articlesPerSecond = (1000 * count) / milliseconds;
  return {
    articles: count,
    batch: BATCH,
    figuresPerArticle: FIGURES,
    articlesPerSecond,
    figuresPerSecond: articlesPerSecond * FIGURES,
    kilobytesPerArticle: statSync(path).size / count / 1e3,
  };
}

export async function makeReadings(
  { bind }: Binder,
  articles: readonly BenchArticle[],
  from: number,
  count: number,
): Promise<readonly Reading[]> {
  const lines = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    const article = vary(articles[n % articles.length]!, 1 + Math.floor(n / articles.length));
    return `${JSON.stringify({ id: `append-${n}`, topic: "礦業", ...article })}\n`;
  });
  const readings: Reading[] = [];
  for await (const article of readArticles(oneChunk(Buffer.from(lines.join(""))), {
    source: "bench",
    kind: "ndjson",
  })) {
    const { figures, times } = readMentions(article.text, { published: article.published ?? "2025-11-01" });
    if (figures.length > 0) readings.push(repeat(bind({ article, figures, times })));
  }
  return readings;
}

/** Exactly 25 figures with their facts: the article's own, and again from the first, in cells of their own. */
function repeat(reading: Reading): Reading {
  const own = reading.figures.length;
  const places = Array.from({ length: FIGURES }, (_, index) => index).sort((a, b) => (a % own) - (b % own) || a - b);
  return {
    ...reading,
    figures: places.map((index) => reading.figures[index % own]!),
    facts: places.map((index) => inRound(reading.facts[index % own]!, Math.floor(index / own))),
  };
}

function inRound(fact: Fact, round: number): Fact {
  const evidence = { kind: "assumed", rule: "bench" } as const;
  return round === 0
    ? fact
    : { ...fact, qualifiers: { ...fact.qualifiers, round: { value: String(round), evidence } } };
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  1: ["礦", "銅", "鎳", "金", "年"],
  2: ["礦業", "稀土", "美國", "比特", "產量"],
  4: ["稀土出口", "比特幣礦", "關鍵礦產", "供應中斷", "美國政府"],
};

/** Time to the first twenty hits, for words of one, two and four characters. */
export async function benchSearch(path: string, rounds: number) {
  const ledger = await openLedger(path, { readonly: true });
  const results: { readonly characters: number; readonly p50: number; readonly p99: number; readonly hits: number }[] =
    [];
  for (const [characters, words] of Object.entries(WORDS)) {
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      for await (const _ of ledger.search(words[round % words.length]!, { limit: 20 })) hits++;
      times.push(performance.now() - begun);
    }
    results.push({ characters: Number(characters), p50: quantile(times, 0.5), p99: quantile(times, 0.99), hits });
  }
  await ledger.close();
  return results;
}
