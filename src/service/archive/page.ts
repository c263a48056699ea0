import type { WarcPage } from "#intake";
import { type Article, type Problem, ProblemError, type Reading, type Scanned } from "#model";
import { anchorArticles } from "#service/anchor.ts";
import type { Binder } from "#service/facts.ts";
import { readArticle } from "#service/reader.ts";
import { oneChunk, readArticles, type StoryWay, type TextOptions } from "#text";

/** How far pages are read: to their articles, to the figures in them, to the facts that these make. */
export type Reach = "article" | "figures" | "facts";

/** What reading needs of a page: all of it can cross to another thread. */
export type RawPage = Pick<WarcPage, "url" | "contentType" | "charset" | "bytes" | "offset">;

/** What one page of an archive came to: articles as far as they were to be read, or what is wrong with it. */
export interface PageRead<T = Article | Scanned | Reading> {
  readonly articles: readonly T[];
  readonly problem?: Problem;
  /** How its story was found; absent when it has none. */
  readonly story?: StoryWay;
}

/** What a page is read with: how its text is to be read, and a binder where facts are wanted. */
export interface PageReader {
  readonly textOptions: TextOptions;
  readonly binder?: Binder;
  readonly reach: Reach;
}

/** Reads one page. A page without a story is no problem: it has no articles. Throws only mistakes of ours. */
export async function readPage(page: RawPage, reader: PageReader): Promise<PageRead> {
  const { textOptions } = reader;
  const { url, contentType, charset, bytes, offset } = page;
  const articles: (Article | Scanned | Reading)[] = [];
  let story: StoryWay | undefined;
  const found = readArticles(oneChunk(bytes), {
    ...textOptions,
    kind: "html",
    url,
    ...(contentType !== undefined && { contentType }),
    ...(charset !== undefined && { charset }),
    onStory: (how) => {
      story = how;
    },
  });
  try {
    for await (const article of anchorArticles(found)) articles.push(readOn(article, reader));
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.problem.code.startsWith("input.")) throw error;
    const { code, detail } = error.problem;
    if (code === "input.no-article") return { articles };
    const at = { source: textOptions.source, byte: offset };
    return { articles, problem: { code, at, ...(detail !== undefined && { detail }) } };
  }
  return { articles, ...(story !== undefined && { story }) };
}

function readOn(article: Article, { reach, binder }: PageReader): Article | Scanned | Reading {
  if (reach === "article") return article;
  const scanned = readArticle(article);
  return reach === "facts" && binder !== undefined ? binder.bind(scanned) : scanned;
}
