import { collapse } from "./collapse.ts";
import { type LinkedArticle, readLinked } from "./linked.ts";
import { parsePublished } from "./published.ts";

/** What a page says about its article outside the text. */
export interface PageHead {
  readonly title?: string;
  readonly published?: string;
  /** Which part of the page printed the date: `json-ld`, `meta`, `itemprop`, `time`. */
  readonly publishedRule?: string;
  readonly author?: string;
  readonly site?: string;
  /** The canonical address, absolute. */
  readonly url?: string;
  readonly lang?: string;
}

type Metas = ReadonlyMap<string, string>;

const TITLES = ["og:title", "twitter:title", "headline", "dc.title"];
const AUTHORS = [
  "author",
  "article:author",
  "dc.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "twitter:creator",
];
const SITES = ["og:site_name", "application-name", "dc.publisher"];
const DATES =
  "article:published_time og:published_time og:article:published_time datepublished pubdate publishdate publish-date publish_date " +
  "parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date date";

/** Reads titles, dates, names and addresses of a tamed page, and of its JSON-LD. `address` makes addresses whole. */
export function readPageHead(document: Document, scripts: readonly string[], address?: string): PageHead {
  const metas = readMetas(document);
  const linked = readLinked(scripts);
  const site = first(metas, SITES) ?? linked.publisher;
  const title =
    linked.headline ?? first(metas, TITLES) ?? wordsAt(document, "[itemprop=headline]") ?? onlyHeading(document);
  const author = linked.author ?? first(metas, AUTHORS) ?? wordsAt(document, "[itemprop=author]");
  const url = findCanonical(document, metas, address);
  const lang = document.documentElement.getAttribute("lang");
  return {
    ...(title !== undefined && { title: withoutSite(collapse(title), site) }),
    ...findPublished(document, metas, linked),
    ...(author !== undefined && !/^https?:/.test(author) && { author: collapse(author) }),
    ...(site !== undefined && { site: collapse(site) }),
    ...(url !== undefined && { url }),
    ...(lang !== null && lang !== "" && { lang }),
  };
}

function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function first(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) if (metas.has(name)) return metas.get(name);
  return undefined;
}

function wordsAt(document: Document, selector: string): string | undefined {
  const words = document.querySelector(selector)?.textContent?.trim();
  return words && words.length <= 300 ? words : undefined;
}

function onlyHeading(document: Document): string | undefined {
  return document.querySelectorAll("h1").length === 1 ? wordsAt(document, "h1") : undefined;
}

/** `Title | Site` without the site, when the page says that it is the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || !title.endsWith(site)) return title;
  const rest = title.slice(0, -site.length).replace(/\s*[|｜\-–—_·:：]+\s*$/, "");
  return rest === "" || rest.length === title.length - site.length ? title : rest;
}

function findPublished(
  document: Document,
  metas: Metas,
  linked: LinkedArticle,
): Pick<PageHead, "published" | "publishedRule"> {
  for (const [publishedRule, printed] of dateCandidates(document, metas, linked)) {
    const published = printed ? parsePublished(printed) : undefined;
    if (published !== undefined) return { published, publishedRule };
  }
  return {};
}

function* dateCandidates(
  document: Document,
  metas: Metas,
  linked: LinkedArticle,
): Generator<readonly [string, string | null | undefined]> {
  yield ["json-ld", linked.published];
  for (const name of DATES.split(" ")) yield ["meta", metas.get(name)];
  for (const node of document.querySelectorAll("[itemprop=datePublished]")) {
    yield ["itemprop", node.getAttribute("content") ?? node.getAttribute("datetime") ?? node.textContent];
  }
  for (const selector of ["time[pubdate]", "article time", "main time", "time"]) {
    const node = document.querySelector(selector);
    yield ["time", node?.getAttribute("datetime")];
    yield ["time", node?.textContent];
  }
}

function findCanonical(document: Document, metas: Metas, address: string | undefined): string | undefined {
  const link = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  for (const candidate of [link, metas.get("og:url")]) {
    const url = candidate ? toAddress(candidate, address) : undefined;
    if (url !== undefined) return url;
  }
  return undefined;
}

function toAddress(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href.trim(), base);
  return url?.protocol === "http:" || url?.protocol === "https:" ? url.href : undefined;
}
