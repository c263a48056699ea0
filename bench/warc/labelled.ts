import type { Article } from "#model";
import { type LabelledPage, labelledPages } from "#test/flow/pages/pages.ts";
import { type PageScore, scorePages } from "#test/flow/pages/score.ts";
import { oneChunk, readArticles } from "#text";

/** How right the labelled pages are read: those that one pass is sure of, in both ways; and all as they are read. */
export interface LabelledScores {
  readonly pages: number;
  /** Pages that were left to Readability. */
  readonly careful: number;
  readonly quick: PageScore;
  readonly byReadability: PageScore;
  readonly all: PageScore;
}

export async function scoreLabelled(): Promise<LabelledScores> {
  const pages = labelledPages();
  const sure: LabelledPage[] = [];
  for (const page of pages) if ((await readOne(page, false)).isQuick) sure.push(page);
  const read = (isCareful: boolean) => async (page: LabelledPage) => (await readOne(page, isCareful)).article;
  return {
    pages: pages.length,
    careful: pages.length - sure.length,
    quick: await scorePages(read(false), sure),
    byReadability: await scorePages(read(true), sure),
    all: await scorePages(read(false), pages),
  };
}

async function readOne({ bytes, url, contentType }: LabelledPage, isCareful: boolean) {
  const charset = /charset=(.+)/.exec(contentType)?.[1];
  let isQuick = false;
  let article: Article | undefined;
  const options = {
    ...{ source: url, url, contentType, isCareful },
    ...(charset !== undefined && { charset }),
    onStory: (how: string) => {
      isQuick = how === "quick";
    },
  };
  for await (const one of readArticles(oneChunk(bytes), options)) article ??= one;
  return { article, isQuick };
}
