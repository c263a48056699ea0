/** The stories of made-up pages of many layouts are found as they are labelled, and nothing that stands around them. */
import { expect, test } from "vitest";
import type { Article } from "#model";
import { oneChunk, readArticles } from "#text";
import { type LabelledPage, labelledPages } from "./pages.ts";
import { scorePages } from "./score.ts";

const RIGHT_MIN = 0.97;

async function read({ bytes, url, contentType }: LabelledPage): Promise<Article | undefined> {
  const charset = /charset=(.+)/.exec(contentType)?.[1];
  const options = { source: url, url, contentType, ...(charset !== undefined && { charset }) };
  for await (const article of readArticles(oneChunk(bytes), options)) return article;
  return undefined;
}

test("pages and layouts are many, and every label is on its page", () => {
  const pages = labelledPages();
  expect(pages.length).toBeGreaterThanOrEqual(40);
  expect(new Set(pages.map(({ name }) => name.split("-")[0])).size).toBeGreaterThanOrEqual(12);
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
});

test("paragraphs, titles and dates are found", async () => {
  const score = await scorePages(read);
  const { pages, labelled, precision, recall, titles, published, updated } = score;
  console.log(
    `${pages} pages, ${labelled} lines: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
      `titles ${titles}, published ${published}, updated ${updated}`,
  );
  if (process.env.SHOW_FAULTS !== undefined) console.log(score.faults.join("\n"));
  expect(recall).toBeGreaterThanOrEqual(RIGHT_MIN);
  expect(precision).toBeGreaterThanOrEqual(RIGHT_MIN);
});
