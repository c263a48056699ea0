import type { ArticleQuery, Stored } from "#ledger/contract.ts";
import { toDay } from "#ledger/day.ts";
import type { Entry } from "#ledger/entry.ts";
import { toPart } from "#ledger/options.ts";
import { checkOpen, currentOf, type Row, type Shelf, type Store } from "./store.ts";

/** The shelves that a query names, in its order. */
export function findShelves(store: Store, query: ArticleQuery): readonly Shelf[] {
  checkOpen(store);
  const { offset, limit } = toPart(query);
  const after = query.after ?? 0;
  const isWanted = (shelf: Shelf) =>
    currentOf(shelf).sequence > after && (query.topic === undefined || topicsOf(shelf).includes(query.topic));
  const byAppend = (a: Shelf, b: Shelf) => currentOf(a).sequence - currentOf(b).sequence;
  const found = [...store.shelves.values()].filter(isWanted);
  return found.sort(query.order === "appended" ? byAppend : byNewest).slice(offset, offset + limit);
}

function byNewest(a: Shelf, b: Shelf): number {
  return dayOf(currentOf(b)) - dayOf(currentOf(a)) || b.number - a.number;
}

export function dayOf({ reading }: Row): number {
  return toDay(reading.article.published);
}

/** See `Ledger.reading`. */
export function findShelf(store: Store, idOrHash: string): Shelf | undefined {
  checkOpen(store);
  return store.shelves.get(idOrHash) ?? store.shelves.get(store.names.get(idOrHash) ?? "");
}

/** The same as of a sequence: with one id, the article that had come last by then. */
export function findShelfAt(store: Store, idOrHash: string, asOf: number): Shelf | undefined {
  const latest = findShelf(store, idOrHash);
  if (latest === undefined || store.shelves.has(idOrHash) || asOf >= store.sequence) return latest;
  const hadId = ({ sequence, reading }: Row) => sequence <= asOf && reading.article.id === idOrHash;
  const known = [...store.shelves.values()].filter(({ rows }) => rows.some(hadId));
  return known.reduce<Shelf | undefined>((last, one) => (last && last.number > one.number ? last : one), undefined);
}

/** The topics of an article as they were known at a sequence. */
export function topicsOf({ topics }: Shelf, asOf = Infinity): readonly string[] {
  return topics.filter(({ sequence }) => sequence <= asOf).map(({ name }) => name);
}

export function toStored(shelf: Shelf, { sequence, run, reading }: Row): Stored {
  return { ...reading, article: { ...reading.article, topics: topicsOf(shelf) }, sequence, run };
}

/** A reading as listed, with the topics known at a sequence. */
export function toEntry(shelf: Shelf, row = currentOf(shelf), asOf?: number): Entry {
  const { sequence, reading } = row;
  const { hash, id, title, published, publishedBy, source, url } = reading.article;
  return {
    sequence,
    hash,
    id,
    title,
    topics: topicsOf(shelf, asOf),
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    figures: reading.figures.length,
    times: reading.times.length,
    facts: reading.facts.length,
  };
}
