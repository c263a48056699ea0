import { readMentions } from "#grammar";
import type { Article, Scanned } from "#model";
import { readArticles, type TextOptions } from "#text";
import { anchorArticles } from "./anchor.ts";

/**
 * Bytes of one input to what this run reads in its articles, in their order. `isKept` says which articles come with a
 * reading of their own: they are dated already, or were found to have no date. Throws ProblemError.
 */
export async function* readBytes(
  chunks: AsyncIterable<Uint8Array>,
  options: TextOptions,
  isKept?: (article: Article) => boolean,
): AsyncGenerator<Scanned> {
  for await (const article of anchorArticles(readArticles(chunks, options), isKept)) yield readArticle(article);
}

/** What this run reads in one article; relative times are anchored on its publication date. */
export function readArticle(article: Article): Scanned {
  const { published } = article;
  const { figures, times } = readMentions(article.text, { ...(published !== undefined && { published }) });
  return { article, figures, times };
}
