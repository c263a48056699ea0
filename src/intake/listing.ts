import { Parser } from "htmlparser2";
import { collapse } from "#text";
import type { RawItem } from "./gather.ts";
import { isArticlePath, placeOf } from "./listing-words.ts";

/** A page of links as it is printed. */
export interface RawListing {
  /** Links that look like those of articles, with their titles. */
  readonly items: readonly RawItem[];
  /** Feeds that the page names in its head. */
  readonly feeds: readonly { readonly address: string; readonly title?: string }[];
  readonly next?: string;
  /** The page says that it is one article. */
  readonly isArticle: boolean;
  readonly title?: string;
}

interface Open {
  readonly name: string;
  /** In a menu, a footer, a side bar. */
  readonly isAside: boolean;
  readonly isMain: boolean;
  /** The row, card or list item that holds it. */
  readonly row: Row | undefined;
}

interface Row {
  time?: string | undefined;
}

interface Link {
  readonly href: string;
  readonly isAside: boolean;
  readonly isMain: boolean;
  readonly row: Row | undefined;
  words: string;
}

const VOIDS = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const ROWS = new Set(["li", "article", "tr", "dd", "section", "div"]);
const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;
const NEXT = /^(?:下一[頁页]|next(?: page)?|older(?: posts)?|更多|[›»>])$/i;
const DEPTH_MAX = 200;
const LINKS_MAX = 5_000;
const WORDS_MAX = 1_000;
const HAN_MIN = 8;
const LATIN_MIN = 20;
const MAIN_MIN = 3;

/** Reads a page of links in one pass; nothing of it is run. `base` is its address. */
export function readListing(html: string, base: string): RawListing {
  const stack: Open[] = [];
  const links: Link[] = [];
  const feeds: { address: string; title?: string }[] = [];
  let link: Link | undefined;
  let next: string | undefined;
  let isArticle = false;
  let title = "";
  let script = "";
  const top = () => stack.at(-1);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "link") {
        const rel = attributes.rel?.toLowerCase() ?? "";
        if (rel === "next") next ??= attributes.href;
        if (rel.includes("alternate") && FEED.test(attributes.type ?? "") && attributes.href)
          feeds.push({ address: attributes.href, ...(attributes.title && { title: attributes.title.slice(0, 200) }) });
      }
      if (name === "meta" && attributes.property === "og:type") isArticle ||= /article/i.test(attributes.content ?? "");
      if (VOIDS.has(name) || stack.length >= DEPTH_MAX) return;
      const place = placeOf(name, attributes);
      const holder = top();
      const row = ROWS.has(name) ? {} : holder?.row;
      const isMain = place === "main" || (holder?.isMain ?? false);
      stack.push({ name, isAside: place === "aside" || (holder?.isAside ?? false), isMain, row });
      if (name === "time" && row !== undefined) row.time ??= attributes.datetime;
      if (name !== "a" || !attributes.href || links.length >= LINKS_MAX) return;
      const { isAside, row: own } = top()!;
      link = { href: attributes.href, isAside, isMain, row: own, words: "" };
      links.push(link);
      if (attributes.rel?.toLowerCase() === "next") next ??= attributes.href;
    },
    ontext: (words) => {
      const name = top()?.name;
      if (name === "script") script = script.length < 100_000 ? script + words : script;
      else if (name === "title" && title.length < WORDS_MAX) title += words;
      else if (name !== "style" && link !== undefined && link.words.length < WORDS_MAX) link.words += words;
      if (name === "time") {
        const { row } = top()!;
        if (row !== undefined) row.time ??= words.trim();
      }
    },
    onclosetag: (name) => {
      if (name === "a") {
        if (link !== undefined && NEXT.test(link.words.trim())) next ??= link.href;
        link = undefined;
      }
      if (name === "script") {
        isArticle ||= /"@type"\s{0,5}:\s{0,5}"(?:News|Report\w{0,20})?Article"/.test(script);
        script = "";
      }
      if (top()?.name === name) stack.pop();
      else if (stack.some((open) => open.name === name)) while (stack.pop()!.name !== name);
    },
  });
  parser.write(html);
  parser.end();
  return {
    items: toItems(links, base),
    feeds,
    ...(next !== undefined && { next }),
    isArticle,
    ...(title !== "" && { title: collapse(title) }),
  };
}

/** The links that can be articles; those of the main part alone, where it has some. */
function toItems(links: readonly Link[], base: string): readonly RawItem[] {
  const page = new URL(base);
  const titles = new Map<string, { title: string; isMain: boolean; row: Row | undefined }>();
  for (const { href, words, isAside, isMain, row } of links) {
    const url = URL.parse(href, base);
    if (isAside || url === null || !isArticlePath(url, page)) continue;
    const key = url.href.replace(/#.*$/, "");
    const title = collapse(words);
    const known = titles.get(key);
    if (known === undefined) titles.set(key, { title, isMain, row });
    else if (!isTitle(known.title) && isTitle(title)) known.title = title;
  }
  const found = [...titles].filter(([, { title }]) => isTitle(title));
  const main = found.filter(([, { isMain }]) => isMain);
  return (main.length >= MAIN_MIN ? main : found).map(([link, { title, row }]) => ({
    link,
    title,
    published: row?.time,
  }));
}

/** Long enough for a headline; `更多`, `閱讀全文` and names of sections are not. */
function isTitle(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= HAN_MIN || (words.length >= LATIN_MIN && words.split(" ").length >= 4);
}
