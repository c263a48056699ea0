import type { ArticleQuery, Entry, Stored } from "#ledger/contract.ts";
import { toDay } from "#ledger/day.ts";
import { toPart } from "#ledger/options.ts";
import { checkOpen, currentOf, type Row, type Shelf, type Store } from "./store.ts";

/** The shelves that a query names, in its order. */
export function findShelves(store: Store, query: ArticleQuery): readonly Shelf[] {
  checkOpen(store);
  const { offset, limit } = toPart(query);
  const after = query.after ?? 0;
  const isWanted = (shelf: Shelf) =>
    currentOf(shelf).sequence > after && (query.topic === undefined || shelf.topics.includes(query.topic));
  const byAppend = (a: Shelf, b: Shelf) => currentOf(a).sequence - currentOf(b).sequence;
  const found = [...store.shelves.values()].filter(isWanted);
  return found.sort(query.order === "appended" ? byAppend : byNewest).slice(offset, offset + limit);
}

function byNewest(a: Shelf, b: Shelf): number {
  return dayOf(b) - dayOf(a) || b.number - a.number;
}

function dayOf(shelf: Shelf): number {
  return toDay(currentOf(shelf).reading.article.published);
}

/** See `Ledger.reading`. */
export function findShelf(store: Store, idOrHash: string): Shelf | undefined {
  checkOpen(store);
  return store.shelves.get(idOrHash) ?? store.shelves.get(store.names.get(idOrHash) ?? "");
}

export function toStored({ topics }: Shelf, { sequence, run, reading }: Row): Stored {
  return { ...reading, article: { ...reading.article, topics }, sequence, run };
}

export function toEntry(shelf: Shelf): Entry {
  const { sequence, reading } = currentOf(shelf);
  const { hash, id, title, published, source, url } = reading.article;
  return {
    sequence,
    hash,
    id,
    title,
    topics: shelf.topics,
    ...(published !== undefined && { published }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    figures: reading.figures.length,
    times: reading.times.length,
  };
}
