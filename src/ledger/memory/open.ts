import type { ArticleQuery, Ledger } from "#ledger/contract.ts";
import type { Reading, Run } from "#model";
import { append } from "./append.ts";
import { findShelf, findShelves, toEntry, toStored } from "./read.ts";
import { search } from "./search.ts";
import { currentOf, makeStore } from "./store.ts";
import { countAll, findTopics } from "./totals.ts";

/** A ledger that lives as long as the process: for tests and for reading without storing. */
export function openMemoryLedger(): Ledger {
  const store = makeStore();
  return {
    append: async (readings: readonly Reading[], run: Run) => append(store, readings, run),
    async *entries(query: ArticleQuery = {}) {
      for (const shelf of findShelves(store, query)) yield toEntry(shelf);
    },
    async *readings(query: ArticleQuery = {}) {
      for (const shelf of findShelves(store, query)) yield toStored(shelf, currentOf(shelf));
    },
    async reading(idOrHash: string) {
      const shelf = findShelf(store, idOrHash);
      return shelf && toStored(shelf, currentOf(shelf));
    },
    async *history(idOrHash: string) {
      const shelf = findShelf(store, idOrHash);
      for (const row of shelf?.rows ?? []) yield toStored(shelf!, row);
    },
    async *search(words, query = {}) {
      yield* search(store, words, query);
    },
    topics: async () => findTopics(store),
    counts: async () => countAll(store),
    async close() {
      store.closed = true;
    },
  };
}
