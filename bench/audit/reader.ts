import { join } from "node:path";
import { auditArticle, makeKnowledge } from "#audit";
import { type BenchArticle, ROOT } from "#bench/articles.ts";
import type { Clean } from "#bench/inject/index.ts";
import { readMentions } from "#grammar";
import { loadPacks } from "#pack";
import { makeBinder } from "#service";
import { oneChunk, readArticles } from "#text";

/** Reads and audits articles as the product does, in the order given. */
export type Reader = (articles: readonly BenchArticle[]) => Promise<readonly Clean[]>;

export async function makeReader(): Promise<Reader> {
  const { bind } = await makeBinder();
  const { packs } = await loadPacks(join(ROOT, "packs"));
  const knowledge = makeKnowledge(packs);
  return async (articles) => {
    const lines = articles.map(
      ({ title, body, published }, index) => `${JSON.stringify({ id: `a${index}`, title, body, published })}\n`,
    );
    const read: Clean[] = [];
    for await (const article of readArticles(oneChunk(Buffer.from(lines.join(""))), {
      source: "bench",
      kind: "ndjson",
    })) {
      const { figures, times } = readMentions(article.text, { published: article.published ?? "2025-11-01" });
      const reading = bind({ article, figures, times });
      read.push({ reading, findings: auditArticle(reading, knowledge).findings });
    }
    if (read.length !== articles.length)
      throw new Error(`${articles.length} articles went in, ${read.length} came out`);
    return read;
  };
}
