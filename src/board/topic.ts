import { boundsOf, toSerial } from "#base";
import type { Article } from "#model";

/** The dates of an article, as far as they matter here. */
export type Dated = Pick<Article, "published" | "publishedBy">;

/** How a publication date is to be shown. */
export interface DateNote {
  readonly edtf: string;
  /** Whether the page printed it. When not, a rule assumed it and a reader must be told. */
  readonly isInferred: boolean;
  /** The rule that assumed it. */
  readonly rule?: string;
  /** Whether it leaves more than one day open (`2025-11~`, `2025-10-27/2025-10-30`). */
  readonly isInterval: boolean;
}

const UNDATED = Number.NEGATIVE_INFINITY;

/**
 * Articles newest first: by the last day that their EDTF date allows, then by the first. Articles of the same days keep
 * their order; those without a date (or with one that is not understood) come last.
 */
export function orderNewestFirst<T extends Dated>(articles: readonly T[]): T[] {
  return articles
    .map((article, index) => ({ article, index, ...daysOf(article.published) }))
    .sort((a, b) => compare(b.last, a.last) || compare(b.first, a.first) || a.index - b.index)
    .map(({ article }) => article);
}

/** What to say of an article's date; `undefined` when it has none. */
export function describeDate({ published, publishedBy }: Dated): DateNote | undefined {
  if (published === undefined) return undefined;
  const { first, last } = daysOf(published);
  const isInferred = publishedBy?.kind === "assumed" || publishedBy?.kind === "carried";
  return {
    edtf: published,
    isInferred,
    isInterval: first !== last || first === UNDATED,
    ...(isInferred && publishedBy !== undefined && { rule: publishedBy.rule }),
  };
}

/** Days since 1970-01-01; a side that is open or not understood is taken from the other. */
function daysOf(edtf: string | undefined): { readonly first: number; readonly last: number } {
  const { first, last } = boundsOf(edtf ?? "");
  const either = last ?? first;
  if (either === undefined) return { first: UNDATED, last: UNDATED };
  return { first: toSerial(first ?? either), last: toSerial(either) };
}

/** Safe for infinities, whose difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
