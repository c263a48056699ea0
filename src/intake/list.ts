import { gunzipSync } from "node:zlib";
import { type Item, type ListForm, ProblemError, type VisitNote } from "#model";
import { chooseEncoding, decodeBytes } from "#text";
import { tooLarge } from "./body.ts";
import { type RawFeed, readFeed } from "./feed.ts";
import { gatherItems } from "./gather.ts";
import { VISIT_LIMITS } from "./limits.ts";
import { type RawListing, readListing } from "./listing.ts";
import { type RawSitemap, readSitemap } from "./sitemap.ts";
import { findRoot } from "./xml.ts";

/** What a server told of a list besides its bytes. */
export interface ListAbout {
  readonly url: string;
  readonly contentType?: string;
  readonly charset?: string;
}

export interface ListOptions {
  /** The connection broke: what is whole is taken. */
  readonly isCut: boolean;
  /** What the paths of its articles begin with. */
  readonly keep?: string;
}

export interface List {
  readonly form: ListForm;
  readonly items: readonly Item[];
  readonly next?: string;
  readonly lists?: readonly string[];
  readonly notes?: readonly VisitNote[];
}

/** A body told apart and read: a feed, a site map, else a page. */
export type Raw =
  | ({ readonly what: "feed" } & RawFeed)
  | ({ readonly what: "sitemap" } & RawSitemap)
  | ({ readonly what: "page" } & RawListing);

const FEEDS = new Set(["rss", "feed", "rdf:RDF"]);
const SITEMAPS = new Set(["urlset", "sitemapindex"]);
const ITEMS_MAX = 2_000;

/** The items of a feed, a site map or a page of links. Throws ProblemError `source.bad-list` or `source.no-items`. */
export function readList(bytes: Uint8Array, about: ListAbout, { isCut, keep }: ListOptions): List {
  const raw = readRaw(bytes, about, isCut);
  const form = raw.what === "page" ? "listing" : raw.form;
  const sameSite = raw.what === "page";
  const { items, notes: passed } = gatherItems(raw.items, { base: about.url, keep, sameSite, most: ITEMS_MAX });
  const lists = raw.what === "sitemap" ? wholeAddresses(raw.lists, about.url) : [];
  const told = raw.what === "page" ? [] : raw.notes;
  if (items.length === 0 && lists.length === 0 && (sameSite || raw.items.length > 0)) throw noItems(about, passed);
  const next = raw.what === "sitemap" || raw.next === undefined ? undefined : URL.parse(raw.next, about.url)?.href;
  const notes = [...told, ...passed, ...(isCut && told.every(({ code }) => code !== "cut") ? [CUT] : [])];
  return {
    form,
    items,
    ...(next !== undefined && next !== about.url && { next }),
    ...(lists.length > 0 && { lists }),
    ...(notes.length > 0 && { notes }),
  };
}

const CUT: VisitNote = { code: "cut", count: 1 };

/** Tells by its first element what a body is, whatever its media type says, and reads it. Throws `source.bad-list`. */
export function readRaw(bytes: Uint8Array, about: ListAbout, isCut: boolean): Raw {
  const text = toText(unpack(bytes, about, isCut), about, isCut);
  const root = findRoot(text);
  if (root !== undefined && SITEMAPS.has(root)) return { what: "sitemap", ...readSitemap(text, root) };
  const isJson = /^\s{0,100}\{/.test(text);
  if (isJson || (root !== undefined && FEEDS.has(root))) {
    const feed = readFeed(text, isJson ? undefined : root);
    if (feed !== undefined) return { what: "feed", ...feed };
    throw badList(about, isJson ? "JSON" : root);
  }
  if (
    root !== undefined &&
    !/^(?:html|head|body|main|div|article|section|ul|ol|table|meta|title|link|p|h[1-6])$/i.test(root)
  )
    throw badList(about, root);
  if (root === undefined && !/<(?:html|body|a)\b/i.test(text)) throw badList(about, undefined);
  return { what: "page", ...readListing(text, about.url) };
}

/** Site maps may be packed as files (`sitemap.xml.gz`). Throws `input.too-large` where they unfold beyond the limit. */
function unpack(bytes: Uint8Array, { url }: ListAbout, isCut: boolean): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, {
      maxOutputLength: VISIT_LIMITS.bytes,
      ...(isCut && { finishFlush: 2 /* as far as it goes */ }),
    });
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(VISIT_LIMITS.bytes, url);
    throw new ProblemError({ code: "input.truncated", at: { source: url } });
  }
}

/** Decodes strictly; what is cut, or holds a few bad bytes, as far as its encoding goes. */
function toText(bytes: Uint8Array, { url, charset }: ListAbout, isCut: boolean): string {
  const options = { source: url, ...(charset !== undefined && { charset }) };
  try {
    return decodeBytes(bytes, options).text;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code === "input.binary") throw error;
    if (error.problem.code === "input.empty") throw badList({ url }, "empty");
    const encoding = chooseEncoding(bytes, options, isCut) ?? "utf-8";
    return new TextDecoder(encoding).decode(bytes);
  }
}

function wholeAddresses(addresses: readonly string[], base: string): readonly string[] {
  const whole = addresses.map((address) => URL.parse(address, base)?.href).filter((one) => one !== undefined);
  return [...new Set(whole)].filter((one) => /^https?:/.test(one) && one !== base);
}

function badList({ url }: Pick<ListAbout, "url">, detail: string | undefined): ProblemError {
  return new ProblemError({ code: "source.bad-list", at: { source: url }, ...(detail !== undefined && { detail }) });
}

function noItems({ url }: ListAbout, notes: readonly VisitNote[]): ProblemError {
  const detail = notes.map(({ code, count }) => `${code} ${count}`).join(", ");
  return new ProblemError({ code: "source.no-items", at: { source: url }, ...(detail !== "" && { detail }) });
}
