import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchArticle, GOLD, hasGold, loadArticles, loadGold } from "#bench/articles.ts";
import { generateArticles, generateTraps } from "#bench/generate/index.ts";
import { pathOf, readRows, SETS } from "#test/reference/score.ts";

/** Articles that count as free of errors, under the name that the tables print. */
export interface Corpus {
  readonly name: string;
  readonly articles: readonly CleanArticle[];
  /** Errors of one kind to be made in each article, in checkable places and as many in others. */
  readonly each: number;
}

export interface CleanArticle extends BenchArticle {
  readonly id: string;
  /** Places that really are wrong, as a careful reader found: a flag that joins all of one group is no false alarm. */
  readonly slips?: readonly (readonly { readonly start: number; readonly end: number }[])[];
}

const SEED = 20_251_125;

/** The sample, the reference sets, and generated articles, the hand-read set when it is there. */
export async function loadCorpora(generated: number): Promise<readonly Corpus[]> {
  const gold = loadGold();
  const titles = new Set(gold.map(({ title }) => title));
  const all = await loadArticles();
  const slips = loadSlips();
  return [
    { name: "generated", articles: generateArticles(generated, SEED), each: 1 },
    { name: "traps", articles: [...generateTraps(generated / 5, SEED), ...loadShort()], each: 1 },
    {
      name: "reference",
      articles: SETS.flatMap((set) => readRows<CleanArticle>(pathOf(set, "articles"))),
      each: 4,
    },
    {
      name: "sample",
      articles: all
        .filter(({ title }) => !titles.has(title))
        .map((article, index) => ({ ...article, id: `sample-${index}` })),
      each: 4,
    },
    {
      name: "gold",
      articles: gold.map((article) => ({ ...article, slips: slips.get(article.id) ?? [] })),
      each: 4,
    },
  ].filter(({ articles }) => articles.length > 0);
}

/** Short articles of our own wording that are right although something in them looks wrong. */
export function loadShort(): readonly CleanArticle[] {
  const lines = readFileSync(join(import.meta.dirname, "clean.txt"), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line === "" || line.startsWith("%")) return [];
    const [words = "", published = "2025-10-28"] = line.split(/ @(?=\d{4}-)/);
    const [title = "", body = ""] = words.split(" ¦ ");
    return [{ id: `clean.txt:${index + 1}`, title, body, published }];
  });
}

interface Row {
  readonly verdict: string;
  readonly figures: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** The places of what the careful reader of the hand-read set calls wrong, by article. */
function loadSlips(): ReadonlyMap<string, Row["figures"][]> {
  const found = new Map<string, Row["figures"][]>();
  if (!hasGold) return found;
  for (const line of readFileSync(join(GOLD, "relations.ndjson"), "utf8").split("\n")) {
    if (line === "") continue;
    const { verdict, figures } = JSON.parse(line) as Row;
    const article = figures[0]?.article;
    if (verdict !== "fails" || article === undefined) continue;
    found.set(article, [...(found.get(article) ?? []), figures]);
  }
  return found;
}
