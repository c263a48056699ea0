import { collapse } from "./collapse.ts";
import { type LinkedArticle, readLinked } from "./linked.ts";
import type { Mark, PageMarks } from "./page-marks.ts";
import { parsePublished } from "./published.ts";

/** What a page says about its article outside the text. */
export interface PageHead {
  readonly title?: string;
  readonly published?: string;
  /** Which part of the page printed the date: `json-ld`, `meta`, `itemprop`, `time`. */
  readonly publishedRule?: string;
  readonly updated?: string;
  /** Which part of the page printed that: `json-ld`, `meta`, `itemprop`. */
  readonly updatedRule?: string;
  readonly author?: string;
  readonly site?: string;
  /** The canonical address, absolute. */
  readonly url?: string;
  readonly lang?: string;
}

type Metas = PageMarks["metas"];

const TITLES = ["og:title", "twitter:title", "headline", "dc.title"];
const WORDS_MAX = 300;
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
const UPDATES =
  "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified revised";

/** Reads titles, dates, names and addresses of a page's marks and of its JSON-LD. `address` makes addresses whole. */
export function readPageHead(marks: PageMarks, scripts: readonly string[], address?: string): PageHead {
  const { metas, lang } = marks;
  const linked = readLinked(scripts);
  const site = first(metas, SITES) ?? linked.publisher;
  const title = linked.headline ?? first(metas, TITLES) ?? wordsAt(marks.headline) ?? onlyHeading(marks);
  const author = linked.author ?? first(metas, AUTHORS) ?? wordsAt(marks.author);
  const url = findCanonical(marks, address);
  return {
    ...(title !== undefined && { title: withoutSite(collapse(title), site) }),
    ...findPublished(marks, linked),
    ...findUpdated(marks, linked),
    ...(author !== undefined && !/^https?:/.test(author) && { author: collapse(author) }),
    ...(site !== undefined && { site: collapse(site) }),
    ...(url !== undefined && { url }),
    ...(lang !== "" && { lang }),
  };
}

function first(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) if (metas.has(name)) return metas.get(name);
  return undefined;
}

function wordsAt(mark: Mark | undefined): string | undefined {
  const words = mark?.text.trim();
  return words && words.length <= WORDS_MAX ? words : undefined;
}

function onlyHeading({ headings, heading }: PageMarks): string | undefined {
  return headings === 1 ? wordsAt(heading) : undefined;
}

/** `Title | Site` without the site, when the page says that it is the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || !title.endsWith(site)) return title;
  const rest = title.slice(0, -site.length).replace(/\s*[|｜\-–—_·:：]+\s*$/, "");
  return rest === "" || rest.length === title.length - site.length ? title : rest;
}

function findPublished(marks: PageMarks, linked: LinkedArticle): Pick<PageHead, "published" | "publishedRule"> {
  for (const [publishedRule, printed] of dateCandidates(marks, linked)) {
    const published = printed ? parsePublished(printed) : undefined;
    if (published !== undefined) return { published, publishedRule };
  }
  return {};
}

function findUpdated({ metas, changed }: PageMarks, linked: LinkedArticle): Pick<PageHead, "updated" | "updatedRule"> {
  for (const [updatedRule, printed] of [
    ["json-ld", linked.updated],
    ...UPDATES.split(" ").map((name) => ["meta", metas.get(name)] as const),
    ["itemprop", changed?.content ?? changed?.datetime ?? changed?.text],
  ] as const) {
    const updated = printed ? parsePublished(printed) : undefined;
    if (updated !== undefined) return { updated, updatedRule };
  }
  return {};
}

function* dateCandidates(
  { metas, dates, times }: PageMarks,
  linked: LinkedArticle,
): Generator<readonly [string, string | undefined]> {
  yield ["json-ld", linked.published];
  for (const name of DATES.split(" ")) yield ["meta", metas.get(name)];
  for (const { content, datetime, text } of dates) yield ["itemprop", content ?? datetime ?? text];
  for (const time of times) {
    yield ["time", time?.datetime];
    yield ["time", time?.text];
  }
}

function findCanonical({ canonical, metas }: PageMarks, address: string | undefined): string | undefined {
  for (const candidate of [canonical, metas.get("og:url")]) {
    const url = candidate ? toAddress(candidate, address) : undefined;
    if (url !== undefined) return url;
  }
  return undefined;
}

function toAddress(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href.trim(), base);
  return url?.protocol === "http:" || url?.protocol === "https:" ? url.href : undefined;
}
