import type { ArticleQuery, Ledger } from "#ledger/contract.ts";
import { TOTALS_MAX } from "#ledger/options.ts";
import type { Reading, Run } from "#model";
import { append } from "./append.ts";
import { countReports } from "./cell-count.ts";
import { findChanges } from "./changes.ts";
import { findEntities, findMentions } from "./entities.ts";
import { findEntity } from "./entity.ts";
import { findFacts } from "./facts.ts";
import { makeFlow } from "./flow.ts";
import { findJudgements, judge } from "./judge.ts";
import { findListing } from "./listing.ts";
import { findProposals } from "./proposals.ts";
import { findShelf, findShelves, toEntry, toStored } from "./read.ts";
import { search } from "./search.ts";
import { sequenceAt } from "./stamp.ts";
import { checkOpen, currentOf, makeStore } from "./store.ts";
import { findTopicTotals } from "./topic-totals.ts";
import { countAll, findMeasures, findSources, findTopics } from "./totals.ts";
import { makeWatchStore } from "./watch.ts";

/** A ledger that lives as long as the process: for tests and for reading without storing. */
export function openMemoryLedger(): Ledger {
  const store = makeStore();
  return {
    watches: makeWatchStore(store),
    append: async (readings: readonly Reading[], run: Run, at: string) => append(store, readings, run, at),
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
    async *facts(query = {}) {
      yield* findFacts(store, query);
    },
    factLists: async (queries) => queries.map((query) => [...findFacts(store, query)]),
    reports: async (cells, most) => countReports(store, cells, most),
    async *changes(after, limit) {
      yield* findChanges(store, after, limit);
    },
    judge: async (judgement, at) => judge(store, judgement, at),
    async *judgements(query = {}) {
      yield* findJudgements(store, query);
    },
    async *proposals(query = {}) {
      yield* findProposals(store, query);
    },
    entity: async (nameOrId, asOf) => findEntity(store, nameOrId, asOf),
    entities: async (query = {}) => findEntities(store, query),
    async *mentions(key, query = {}) {
      for (const shelf of findMentions(store, key, query)) yield toEntry(shelf);
    },
    measures: async () => findMeasures(store),
    sources: async () => findSources(store),
    async rebuild() {
      checkOpen(store);
      store.snapshot = undefined; // everything else is computed anew each time
    },
    sequenceAt: async (instant) => sequenceAt(store, instant),
    topic: async (name, most = TOTALS_MAX) => findTopicTotals(store, name, most),
    async *listing(query = {}) {
      for (const { shelf, row } of findListing(store, query)) yield toEntry(shelf, row);
    },
    topics: async () => findTopics(store),
    counts: async () => countAll(store),
    flow: makeFlow(store),
    async close() {
      store.closed = true;
    },
  };
}
