import { type ListForm, type Outcome, ProblemError, type SourceKind } from "#model";
import { readRaw } from "./list.ts";
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
}

const ARTICLES_MIN = 5;

/** The kind that a name of a file or address tells before it is opened: archives and NDJSON; `undefined` for others. */
export function kindOfAddress(address: string): SourceKind | undefined {
  const path = address.replace(/[?#].*$/s, "").toLowerCase();
  if (/\.warc(?:\.gz)?$/.test(path)) return "warc";
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/.test(path) ? "stream" : undefined;
}

/**
 * Visits an address once and tells what it is: a feed, a site map, a page that lists articles, one article; with the
 * feeds that a page offers. A failed or refused visit is handed on as it is.
 */
export async function detectKind(
  address: string,
  ctx: VisitContext,
): Promise<Detected | Extract<Outcome, { kind: "denied" | "failed" }>> {
  const byName = kindOfAddress(address);
  if (byName !== undefined) return { kind: byName, address, items: 0, feeds: [] };
  const outcome = await visit(address, "page", undefined, ctx);
  if (outcome.kind === "denied" || outcome.kind === "failed") return outcome;
  if (outcome.kind !== "page") return { kind: "failed", code: "source.bad-list", final: false };
  try {
    return toDetected(outcome);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, detail } = error.problem;
    return { kind: "failed", code, ...(detail !== undefined && { detail }), final: true };
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
  return {
    kind: isListing ? "listing" : "page",
    ...(isListing && { form: "listing" as const }),
    address: url,
    ...named,
    items: isListing ? items : 0,
    feeds,
  };
}
