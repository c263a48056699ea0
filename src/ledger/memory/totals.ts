import { byMostThenId, byMostThenName, type MeasureCount, type Topic, type Totals } from "#ledger/totals.ts";
import { topicsOf } from "./read.ts";
import { checkOpen, currentOf, type Store } from "./store.ts";

/** See `Ledger.topics`. */
export function findTopics(store: Store): readonly Topic[] {
  checkOpen(store);
  return toCounts([...store.shelves.values()].flatMap((shelf) => topicsOf(shelf))).sort(byMostThenName);
}

/** See `Ledger.sources`. */
export function findSources(store: Store): readonly Topic[] {
  checkOpen(store);
  const names = [...store.shelves.values()].map((shelf) => currentOf(shelf).reading.article.source);
  return toCounts(names.filter((name) => name !== undefined)).sort(byMostThenName);
}

/** See `Ledger.measures`. */
export function findMeasures(store: Store): readonly MeasureCount[] {
  checkOpen(store);
  const facts = [...store.shelves.values()].flatMap((shelf) => currentOf(shelf).reading.facts);
  const ids = facts.flatMap(({ measure }) => (measure === undefined ? [] : [measure.value]));
  return toCounts(ids)
    .map(({ name, articles }) => ({ id: name, facts: articles }))
    .sort(byMostThenId);
}

function toCounts(names: readonly string[]): Topic[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, articles]) => ({ name, articles }));
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
