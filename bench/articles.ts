import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GOLD, hasGold } from "#test/gold/scorer.ts";
import { readArticles } from "#text";

export { GOLD, hasGold };
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** An article as the benches use it: its text (title, newline, body) and its date. */
export interface BenchArticle {
  readonly title: string;
  readonly body: string;
  readonly published: string;
}

/** The articles of `sample/`, and those of the reference set when it is there. */
export async function loadArticles(): Promise<readonly BenchArticle[]> {
  const found: BenchArticle[] = [];
  for (const name of readdirSync(join(ROOT, "sample")).sort()) {
    if (!/\.(?:txt|ndjson|html)$/.test(name)) continue;
    const path = join(ROOT, "sample", name);
    for await (const { title, text, published } of readArticles(createReadStream(path), { source: path })) {
      found.push({ title, body: text.slice(title.length + 1), published: published ?? "2025-11-01" });
    }
  }
  return [...found, ...loadGold()];
}

/** The articles of the reference set with their ids; empty when it is not there. */
export function loadGold(): readonly (BenchArticle & { readonly id: string })[] {
  if (!hasGold) return [];
  const lines = readFileSync(join(GOLD, "articles.ndjson"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as BenchArticle & { readonly id: string });
}

export function textOf({ title, body }: Pick<BenchArticle, "title" | "body">): string {
  return body === "" ? title : `${title}\n${body}`;
}

/**
 * The n-th variation of an article: the same words with other digits, so that no two texts of a long run are equal.
 * Leading digits stay, and so do digit groups of one: dates remain dates.
 */
export function vary(article: BenchArticle, n: number): BenchArticle {
  if (n === 0) return article;
  let state = (n * 2654435761) >>> 0;
  const change = (text: string) =>
    text.replace(/(?<=[1-9]\d?[.,]?)\d(?=\d*[^\d年月日])/g, (digit) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return String((Number(digit) + (state >>> 28)) % 10);
    });
  return { ...article, title: `${change(article.title)} ${n}`, body: change(article.body) };
}

/** A text set of about `chars` characters: the articles, then their variations. */
export function makeSet(articles: readonly BenchArticle[], chars: number): readonly BenchArticle[] {
  const set: BenchArticle[] = [];
  let size = 0;
  for (let n = 0; size < chars; n++) {
    for (const article of articles) {
      const next = vary(article, n);
      size += textOf(next).length;
      set.push(next);
    }
  }
  return set;
}
