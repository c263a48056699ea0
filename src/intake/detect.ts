import { type Item, type ListForm, type Outcome, ProblemError, type SourceKind } from "#model";
import { readList, readRaw } from "./list.ts";
import { isArticlePath } from "./listing-words.ts";
import { type VisitContext, visit } from "./visit.ts";

/** What an address turned out to be. */
export interface Detected {
  readonly kind: SourceKind;
  readonly form?: ListForm;
  /** Where it was found after redirects. */
  readonly address: string;
  /** What the feed or page calls itself. */
  readonly title?: string;
  /** Articles that it lists now. */
  readonly items: number;
  /** Feeds that a page names: better sources than the page itself. */
  readonly feeds: readonly { readonly address: string; readonly title?: string }[];
  /** It says of itself that it is one article, or its address does. */
  readonly isArticle?: true;
}

/** The same with what was found there. */
export interface Found extends Detected {
  /** The articles that it lists now; empty where it is no list. */
  readonly list: readonly Item[];
  /** Site maps that the robots.txt of its host names. */
  readonly sitemaps: readonly string[];
}

const ARTICLES_MIN = 5;

/** The kind that a name of a file or address tells before it is opened: archives and NDJSON; `undefined` for others. */
export function kindOfAddress(address: string): SourceKind | undefined {
  const path = address.replace(/[?#].*$/s, "").toLowerCase();
  if (/\.warc(?:\.gz)?$/.test(path)) return "warc";
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/.test(path) ? "stream" : undefined;
}

/**
 * Visits an address once and tells what it is: a feed, a site map, a page that lists articles, one article; with what
 * it lists, the feeds that a page offers, and the site maps of its host. A failed or refused visit is handed on as it is.
 */
export async function detectKind(
  address: string,
  ctx: VisitContext,
): Promise<Found | Extract<Outcome, { kind: "denied" | "failed" }>> {
  const byName = kindOfAddress(address);
  if (byName !== undefined) return { kind: byName, address, items: 0, feeds: [], list: [], sitemaps: [] };
  const outcome = await visit(address, "page", undefined, ctx);
  if (outcome.kind === "denied" || outcome.kind === "failed") return outcome;
  if (outcome.kind !== "page") return { kind: "failed", code: "source.bad-list", final: false };
  try {
    const detected = toDetected(outcome);
    const keep = ctx.keep === undefined ? {} : { keep: ctx.keep };
    const list = detected.kind === "page" ? [] : readItems(outcome, keep);
    return { ...detected, list, sitemaps: ctx.polite.sitemapsOf(new URL(outcome.url)) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, detail } = error.problem;
    return { kind: "failed", code, ...(detail !== undefined && { detail }), final: true };
  }
}

/** A list without items, or without those to be kept, is still the list that it is. */
function readItems(page: Extract<Outcome, { kind: "page" }>, keep: { readonly keep?: string }): readonly Item[] {
  try {
    return readList(page.bytes, page, { isCut: false, ...keep }).items;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "source.no-items") return [];
    throw error;
  }
}

/** The same of bytes that are there. Throws ProblemError `source.bad-list`, `input.too-large`, `input.binary`. */
export function toDetected(page: Omit<Extract<Outcome, { kind: "page" }>, "kind">): Detected {
  const { bytes, url } = page;
  const raw = readRaw(bytes, page, false);
  const named = "title" in raw && raw.title !== undefined ? { title: raw.title } : {};
  const items = raw.items.length;
  if (raw.what !== "page") return { kind: raw.what, form: raw.form, address: url, ...named, items, feeds: [] };
  const feeds = raw.feeds.flatMap(({ address, ...rest }) => {
    const whole = URL.parse(address, url)?.href;
    return whole === undefined ? [] : [{ address: whole, ...rest }];
  });
  const isListing = !raw.isArticle && items >= ARTICLES_MIN;
  const isArticle = !isListing && (raw.isArticle || isArticlePath(new URL(url), new URL("/", url)));
  return {
    kind: isListing ? "listing" : "page",
    ...(isListing && { form: "listing" as const }),
    address: url,
    ...named,
    items: isListing ? items : 0,
    feeds,
    ...(isArticle && { isArticle: true as const }),
  };
}
