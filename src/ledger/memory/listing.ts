import { toDay, toFirstDay, UNDATED } from "#ledger/day.ts";
import { makeMeasureTest } from "#ledger/fact-match.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { toPart } from "#ledger/options.ts";
import type { ListingQuery } from "#ledger/topic-contract.ts";
import { aliasesAt } from "./alias.ts";
import { dayOf, topicsOf } from "./read.ts";
import { checkOpen, currentAt, currentOf, type Row, type Shelf, type Store } from "./store.ts";

interface Found {
  readonly shelf: Shelf;
  readonly row: Row;
}

/** See `Ledger.listing`. */
export function findListing(store: Store, query: ListingQuery): readonly Found[] {
  checkOpen(store);
  const { limit } = toPart(query);
  const asOf = Math.min(query.asOf ?? Infinity, store.sequence);
  const isWanted = makeTest(store, query, asOf);
  const found = [...store.shelves.values()]
    .flatMap((shelf): Found[] => {
      const row = currentAt(shelf, asOf);
      return row === undefined ? [] : [{ shelf, row }];
    })
    .sort((a, b) => dayOf(currentOf(b.shelf)) - dayOf(currentOf(a.shelf)) || b.shelf.number - a.shelf.number);
  const begin = query.behind === undefined ? 0 : found.findIndex(({ row }) => row.sequence === query.behind) + 1;
  if (query.behind !== undefined && begin === 0) return [];
  return found.slice(begin).filter(isWanted).slice(0, limit);
}

function makeTest(store: Store, query: ListingQuery, asOf: number): (found: Found) => boolean {
  const { topic, entity, measure, source, from, to } = query;
  const keys = entity === undefined ? undefined : new Set(aliasesAt(store, asOf).classOf(entity));
  const isMeasure = measure === undefined ? undefined : makeMeasureTest(measure);
  const isDated = from !== undefined || to !== undefined;
  return ({ shelf, row }) => {
    const { article, facts, entities } = row.reading;
    const day = dayOf(currentOf(shelf));
    return (
      (topic === undefined || topicsOf(shelf, asOf).includes(topic)) &&
      (source === undefined || article.source === source) &&
      (isMeasure === undefined || facts.some((fact) => fact.measure !== undefined && isMeasure(fact.measure.value))) &&
      (keys === undefined || entities.some(({ id, name }) => keys.has(id ?? toNameForm(name)))) &&
      (!isDated || day !== UNDATED) &&
      (from === undefined || day >= toFirstDay(from)) &&
      (to === undefined || day <= toDay(to))
    );
  };
}
