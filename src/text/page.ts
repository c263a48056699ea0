import { boundsOf } from "#base";
import { type Article, ProblemError } from "#model";
import { decideAddress } from "./address.ts";
import { makeArticle } from "./article.ts";
import { joinPieces } from "./block.ts";
import { collapse } from "./collapse.ts";
import { decodeBytes } from "./decode.ts";
import { dropFurniture, isStampLine } from "./furniture.ts";
import { type FoundPart, joinParts } from "./join-parts.ts";
import { findLanguage, parseLanguage } from "./language.ts";
import { HTML_CHARS_MAX, HTML_ELEMENTS_MAX, HTML_REFERENCES_MAX } from "./limits.ts";
import type { PagePart, TextOptions } from "./options.ts";
import { type PageHead, readPageHead } from "./page-head.ts";
import { type PageScan, scanPage } from "./page-scan.ts";
import { findQuickStory } from "./quick-story.ts";
import { defaultPublished, withTopic } from "./record.ts";
import { findStamps } from "./stamp.ts";
import { findStory, type Story } from "./story.ts";
import { tame } from "./tame.ts";

const TITLE_MIN = 8;

/**
 * The article of an HTML page: its story line by line, with title, date, author, site, canonical address and language
 * where the page has them; with its further parts, when they are given. Nothing in the page is run or fetched. Throws
 * ProblemError `input.no-article` when it holds no story (a list of links, a form), `input.too-large` beyond named
 * limits.
 */
export function readPage(html: string, options: TextOptions): Article {
  const { source, isCareful = false } = options;
  const { head, scan, story, isQuick } = lookAt(html, source, options.url, isCareful);
  if (story === undefined) throw new ProblemError({ code: "input.no-article", at: { source } });
  options.onStory?.(isQuick ? "quick" : "careful");
  return toArticle(head, story, scan, options);
}

function lookAt(html: string, source: string, url: string | undefined, isCareful = false) {
  const page = tame(html);
  checkSize(page.html, page.elements, source);
  const scan = scanPage(page.html);
  const head = readPageHead(scan.marks, page.linked, url);
  const quick = isCareful || head.title === undefined ? undefined : findQuickStory(scan);
  return { head, scan, story: quick ?? findStory(page.html), isQuick: quick !== undefined };
}

/** A part may be a picture alone: then it adds nothing. */
function readPart({ bytes, url, charset, isWhole = false }: PagePart): FoundPart {
  const { text } = decodeBytes(bytes, { source: url, ...(charset !== undefined && { charset }) });
  const { head, scan, story } = lookAt(text, url, url);
  if (story === undefined) return { title: "", pieces: [], isWhole };
  return { title: findTitle(head, story, scan), pieces: story.pieces, isWhole };
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

/** The title without the site's name, where the page prints it so above its story. */
function findTitle(head: PageHead, story: Story, scan: PageScan): string {
  if (head.title !== undefined) return head.title;
  const title = collapse(story.title);
  const printed = scan.lines.find(
    ({ text }) =>
      text.length >= TITLE_MIN && title.startsWith(text) && /^\s*[|｜\-–—_·:：]/.test(title.slice(text.length)),
  );
  return printed?.text ?? title;
}

/** The dates that the page says it is of; else those that stand by themselves in a line before the story's end. */
function findDates(head: PageHead, { lines }: PageScan, last: string | undefined, options: TextOptions) {
  const end = lines.findLastIndex(({ text }) => text === last);
  const isAsked = head.published === undefined || head.updated === undefined;
  const stamps = isAsked
    ? lines
        .slice(0, end < 0 ? lines.length : end + 1)
        .flatMap(({ text }) => (isStampLine(text) ? findStamps(text) : []))
    : [];
  const printed = stamps.find(({ isUpdate }) => !isUpdate)?.edtf;
  const changed = stamps.find(({ isUpdate }) => isUpdate)?.edtf;
  const published = head.published ?? printed;
  const told = head.updated ?? changed;
  const updated = told !== undefined && published !== undefined && isBefore(told, published) ? undefined : told;
  return {
    ...(published === undefined
      ? defaultPublished(options)
      : { published, publishedBy: { kind: "printed" as const, rule: head.publishedRule ?? "stamp" } }),
    ...(updated !== undefined && {
      updated,
      updatedBy: { kind: "printed" as const, rule: head.updatedRule ?? "stamp" },
    }),
  };
}

/** Whether the one ends before the other begins: no page is changed before it is published. */
function isBefore(one: string, other: string): boolean {
  const { last } = boundsOf(one);
  const { first } = boundsOf(other);
  return last !== undefined && first !== undefined && dayNumber(last) < dayNumber(first);
}

function dayNumber({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }) {
  return (year * 100 + month) * 100 + day;
}

function toArticle(head: PageHead, story: Story, scan: PageScan, options: TextOptions): Article {
  const title = findTitle(head, story, scan);
  const first = dropFurniture(story.pieces, title);
  const pieces = joinParts(first, title, (options.parts ?? []).map(readPart));
  const joined = joinPieces(title, pieces);
  const found = findLanguage(`${title}\n${joined.body}`);
  const lang = found === "und" ? parseLanguage(head.lang ?? "") : found;
  const address = options.url === undefined ? undefined : decideAddress(options.url, head.url);
  const url = address?.url ?? head.url ?? options.url;
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const author = head.author ?? (story.byline === "" ? undefined : collapse(story.byline));
  const source = head.site ?? options.outlet ?? host;
  return makeArticle({
    title,
    ...joined,
    topics: withTopic([], options.topic),
    ...findDates(head, scan, first.at(-1)?.text, options),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(address?.original !== undefined && { original: address.original }),
    ...(source !== undefined && { source }),
    ...(lang !== undefined && { lang }),
  });
}
