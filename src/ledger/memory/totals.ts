import { byMostThenName, type Topic, type Totals } from "#ledger/totals.ts";
import { topicsOf } from "./read.ts";
import { checkOpen, currentOf, type Store } from "./store.ts";

/** See `Ledger.topics`. */
export function findTopics(store: Store): readonly Topic[] {
  checkOpen(store);
  const articles = new Map<string, number>();
  for (const shelf of store.shelves.values()) {
    for (const name of topicsOf(shelf)) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  return [...articles].map(([name, count]) => ({ name, articles: count })).sort(byMostThenName);
}

/** See `Ledger.counts`. */
export function countAll(store: Store): Totals {
  checkOpen(store);
  let figures = 0;
  let times = 0;
  let facts = 0;
  for (const shelf of store.shelves.values()) {
    figures += currentOf(shelf).reading.figures.length;
    times += currentOf(shelf).reading.times.length;
    facts += currentOf(shelf).reading.facts.length;
  }
  return { articles: store.shelves.size, figures, times, facts, sequence: store.sequence };
}
