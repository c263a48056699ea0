import { type Atom, type Json, parseFeed, type Rdf, type Rss } from "feedsmith";
import { parseFeed as parseBroken } from "htmlparser2";
import type { ListForm, VisitNote } from "#model";
import type { RawItem } from "./gather.ts";
import { dropDoctype, isDeeperThan } from "./xml.ts";

/** A feed as it is printed. */
export interface RawFeed {
  readonly form: ListForm;
  readonly title?: string;
  readonly items: readonly RawItem[];
  readonly next?: string;
  readonly notes: readonly VisitNote[];
}

/** A longer feed is cut after its last whole item. */
const FEED_CHARS_MAX = 4 * 1024 * 1024;
/** Levels of elements beyond which markup is no feed written by people. */
const DEPTH_MAX = 100;
const ENDS: Readonly<Record<string, readonly [item: string, rest: string]>> = {
  rss: ["</item>", "</channel></rss>"],
  feed: ["</entry>", "</feed>"],
  "rdf:RDF": ["</item>", "</rdf:RDF>"],
};

/**
 * The items of RSS 0.9 to 2.0, Atom, RDF or JSON Feed, by feedsmith; by the more forgiving parser of htmlparser2 where
 * the markup is broken. Of a feed that breaks off the items that are whole. `undefined` for what is no feed.
 */
export function readFeed(text: string, root: string | undefined): RawFeed | undefined {
  const notes: VisitNote[] = [];
  const whole = root === undefined ? text : endFeed(dropDoctype(text), root, notes);
  try {
    return { ...toRaw(parse(whole)), notes };
  } catch {
    return root === undefined ? undefined : readBroken(whole, root, notes);
  }
}

/** The text up to its last whole item, with its elements closed, when it breaks off or is too long. */
function endFeed(text: string, root: string, notes: VisitNote[]): string {
  const [item, rest] = ENDS[root] ?? ["</item>", `</${root}>`];
  const isLong = text.length > FEED_CHARS_MAX;
  const within = isLong ? text.slice(0, FEED_CHARS_MAX) : text;
  if (!isLong && within.trimEnd().endsWith(`</${root}>`)) return text;
  const end = within.lastIndexOf(item);
  if (end < 0) return within;
  const after = within.slice(end + item.length);
  if (!isLong && after.includes(`</${root}>`)) return text;
  notes.push({ code: isLong ? "over-limit" : "cut", count: 1 });
  return within.slice(0, end + item.length) + rest;
}

const parse = (text: string) => parseFeed(text);

function toRaw({ format, feed }: ReturnType<typeof parse>): Omit<RawFeed, "notes"> {
  switch (format) {
    case "rss":
      return fromRss(feed);
    case "rdf":
      return fromRdf(feed);
    case "atom":
      return fromAtom(feed);
    case "json":
      return fromJson(feed);
  }
}

function fromRss(feed: Rss.Feed<string>): Omit<RawFeed, "notes"> {
  const items = (feed.items ?? []).map((item): RawItem => {
    const id = item.guid?.value;
    const guidLink = item.guid?.isPermaLink !== false && /^https?:\/\//.test(id ?? "") ? id : undefined;
    return {
      link: item.link ?? item.atom?.links?.find(isPage)?.href ?? guidLink,
      title: toPlain(item.title),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      id,
      text: item.content?.encoded,
    };
  });
  return { form: "rss", ...titled(feed.title), items, ...nextOf(feed.atom?.links) };
}

function fromRdf(feed: Rdf.Feed<string>): Omit<RawFeed, "notes"> {
  const items = (feed.items ?? []).map(
    (item): RawItem => ({
      link: item.link ?? item.rdf?.about,
      title: toPlain(item.title),
      published: item.dc?.dates?.[0],
      id: item.rdf?.about,
      text: item.content?.encoded,
    }),
  );
  return { form: "rdf", ...titled(feed.title), items };
}

function fromAtom(feed: Atom.Feed<string>): Omit<RawFeed, "notes"> {
  const items = (feed.entries ?? []).map((entry): RawItem => {
    const text = entry.content?.type === "html" || entry.content?.type === "xhtml" ? entry.content.value : undefined;
    return {
      link: entry.links?.find(isPage)?.href ?? (/^https?:\/\//.test(entry.id ?? "") ? entry.id : undefined),
      title: toPlain(entry.title?.value),
      published: entry.published ?? entry.updated,
      updated: entry.updated,
      id: entry.id,
      text,
    };
  });
  return { form: "atom", ...titled(feed.title?.value), items, ...nextOf(feed.links) };
}

function fromJson(feed: Json.Feed<string>): Omit<RawFeed, "notes"> {
  const items = (feed.items ?? []).map(
    (item): RawItem => ({
      link: item.url ?? item.external_url,
      title: toPlain(item.title),
      published: item.date_published,
      updated: item.date_modified,
      id: item.id,
      text: item.content_html,
    }),
  );
  return {
    form: "json-feed",
    ...titled(feed.title),
    items,
    ...(feed.next_url !== undefined && { next: feed.next_url }),
  };
}

type Link = { readonly href?: string; readonly rel?: string };

const isPage = ({ rel, href }: Link): boolean => href !== undefined && (rel === undefined || rel === "alternate");

function nextOf(links: readonly Link[] | undefined): { readonly next?: string } {
  const next = links?.find(({ rel }) => rel === "next")?.href;
  return next === undefined ? {} : { next };
}

function titled(title: string | undefined): { readonly title?: string } {
  return title === undefined ? {} : { title };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** A title without the tags that some feeds put into it, and without signs that were escaped twice. */
function toPlain(title: string | undefined): string | undefined {
  return title
    ?.slice(0, 2_000)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6}));/g, (whole, name?: string, code?: string) =>
      name !== undefined ? NAMED[name]! : Number(code) >= 0x20 ? String.fromCodePoint(Number(code)) : whole,
    );
}

function readBroken(text: string, root: string, notes: VisitNote[]): RawFeed | undefined {
  if (isDeeperThan(text, DEPTH_MAX)) return undefined;
  const feed = parseBroken(text, { xmlMode: true });
  if (feed === null || feed.items.length === 0) return undefined;
  const isAtom = root === "feed";
  const items = feed.items.map((item): RawItem => {
    const link = /^\S+/.exec(item.link ?? "")?.[0] ?? (/^https?:\/\/\S+$/.test(item.id ?? "") ? item.id : undefined);
    return { link, title: toPlain(item.title), published: item.pubDate?.toISOString(), id: item.id };
  });
  notes.push({ code: "bad-markup", count: 1 });
  return { form: isAtom ? "atom" : root === "rss" ? "rss" : "rdf", ...titled(feed.title), items, notes };
}
