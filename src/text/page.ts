import { type Article, ProblemError } from "#model";
import { makeArticle } from "./article.ts";
import { joinPieces } from "./block.ts";
import { collapse } from "./collapse.ts";
import { findLanguage, parseLanguage } from "./language.ts";
import { HTML_CHARS_MAX, HTML_ELEMENTS_MAX, HTML_REFERENCES_MAX } from "./limits.ts";
import type { TextOptions } from "./options.ts";
import { type PageHead, readPageHead } from "./page-head.ts";
import { scanPage } from "./page-scan.ts";
import { findQuickStory } from "./quick-story.ts";
import { defaultPublished, withTopic } from "./record.ts";
import { findStory, type Story } from "./story.ts";
import { tame } from "./tame.ts";

/**
 * The article of an HTML page: its story line by line, with title, date, author, site, canonical address and language
 * where the page has them. Nothing in the page is run or fetched. Throws ProblemError `input.no-article` when it holds
 * no story (a list of links, a form), `input.too-large` beyond named limits.
 */
export function readPage(html: string, options: TextOptions): Article {
  const { source } = options;
  const page = tame(html);
  checkSize(page.html, page.elements, source);
  const scan = scanPage(page.html);
  const head = readPageHead(scan.marks, page.linked, options.url);
  const quick = head.title === undefined ? undefined : findQuickStory(scan);
  const story = quick ?? findStory(page.html);
  if (story === undefined) throw new ProblemError({ code: "input.no-article", at: { source } });
  return toArticle(head, story, options);
}

function checkSize(html: string, elements: number, source: string): void {
  const detail = findExcess(html, elements);
  if (detail !== undefined) throw new ProblemError({ code: "input.too-large", at: { source }, detail });
}

function findExcess(html: string, elements: number): string | undefined {
  if (html.length > HTML_CHARS_MAX) return `> ${HTML_CHARS_MAX} characters`;
  if (elements > HTML_ELEMENTS_MAX) return `> ${HTML_ELEMENTS_MAX} elements`;
  let references = 0;
  for (let at = html.indexOf("&"); at >= 0; at = html.indexOf("&", at + 1)) references++;
  return references > HTML_REFERENCES_MAX ? `> ${HTML_REFERENCES_MAX} character references` : undefined;
}

function toArticle(head: PageHead, story: Story, options: TextOptions): Article {
  const title = head.title ?? collapse(story.title);
  const pieces = story.pieces.filter((piece, index) => index > 2 || piece.text !== title);
  const joined = joinPieces(title, pieces);
  const found = findLanguage(`${title}\n${joined.body}`);
  const lang = found === "und" ? parseLanguage(head.lang ?? "") : found;
  const url = head.url ?? options.url;
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const author = head.author ?? (story.byline === "" ? undefined : collapse(story.byline));
  const source = head.site ?? options.outlet ?? host;
  return makeArticle({
    title,
    ...joined,
    topics: withTopic([], options.topic),
    ...(head.published === undefined
      ? defaultPublished(options)
      : { published: head.published, publishedBy: { kind: "printed", rule: head.publishedRule ?? "page" } }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...(lang !== undefined && { lang }),
  });
}
