import { readMentions } from "#grammar";
import type { Article, Scanned } from "#model";
import { readArticles, type TextOptions } from "#text";
import { anchorArticles } from "./anchor.ts";

/** Bytes of one input to what this run reads in its articles, in their order. Throws ProblemError. */
export async function* readBytes(chunks: AsyncIterable<Uint8Array>, options: TextOptions): AsyncGenerator<Scanned> {
  for await (const article of anchorArticles(readArticles(chunks, options))) yield readArticle(article);
}

/** What this run reads in one article; relative times are anchored on its publication date. */
export function readArticle(article: Article): Scanned {
  const { published } = article;
  const { figures, times } = readMentions(article.text, { ...(published !== undefined && { published }) });
  return { article, figures, times };
}
