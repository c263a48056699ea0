import type { Aliases } from "#ledger/alias.ts";
import type { FactQuery, StoredFact } from "#ledger/fact-contract.ts";
import { isArticleOf, makeFactTest } from "#ledger/fact-match.ts";
import { toPart } from "#ledger/options.ts";
import { toStoredFact, type Witness } from "#ledger/stored-fact.ts";
import { aliasesAt, subjectKeysAt } from "./alias.ts";
import { dayOf, findShelfAt, toEntry } from "./read.ts";
import { judgedAt } from "./standing.ts";
import { checkOpen, currentAt, type Row, type Shelf, type Store } from "./store.ts";

/** See `Ledger.facts`. Looks through every current reading. */
export function* findFacts(store: Store, query: FactQuery): Generator<StoredFact> {
  checkOpen(store);
  const { offset, limit } = toPart(query);
  const asOf = Math.min(query.asOf ?? Infinity, store.sequence);
  const aliases = aliasesAt(store, asOf);
  const keys = query.subject === undefined ? undefined : subjectKeysAt(store, query.subject, asOf, aliases);
  const isWanted = makeFactTest(query, keys, aliases);
  let passed = 0;
  if (limit === 0) return;
  for (const { shelf, row } of findRows(store, query, asOf)) {
    let skip = row.sequence === query.from?.sequence ? query.from.skip : 0;
    const witness = toWitness(shelf, row, asOf);
    if (!isArticleOf(query, witness.entry)) continue;
    for (const fact of row.reading.facts.filter(isWanted)) {
      if (skip-- > 0 || ++passed <= offset) continue;
      yield toStoredFact(fact, witness, aliases, judgedAt(store, fact.id, asOf));
      if (passed === offset + limit) return;
    }
  }
}

interface Found {
  readonly shelf: Shelf;
  readonly row: Row;
}

/** The readings that were current, in the order of the query. */
function findRows(store: Store, { article, order, from }: FactQuery, asOf: number): readonly Found[] {
  const only = article === undefined ? undefined : findShelfAt(store, article, asOf);
  const shelves = article === undefined ? [...store.shelves.values()] : only === undefined ? [] : [only];
  const found = shelves.flatMap((shelf): Found[] => {
    const row = currentAt(shelf, asOf);
    return row === undefined ? [] : [{ shelf, row }];
  });
  const sorted =
    order === "appended"
      ? found.sort((a, b) => a.row.sequence - b.row.sequence)
      : found.sort((a, b) => dayOf(b.row) - dayOf(a.row) || b.shelf.number - a.shelf.number);
  if (from === undefined) return sorted;
  const begin = sorted.findIndex(({ row }) => row.sequence === from.sequence);
  return begin < 0 ? [] : sorted.slice(begin);
}

/** Every fact of one reading, as the ledger stands at a sequence. */
export function factsOf(store: Store, { shelf, row }: Found, aliases: Aliases, asOf: number): readonly StoredFact[] {
  const witness = toWitness(shelf, row, row.sequence);
  return row.reading.facts.map((fact) => toStoredFact(fact, witness, aliases, judgedAt(store, fact.id, asOf)));
}

function toWitness(shelf: Shelf, row: Row, asOf: number): Witness {
  const { text, author } = row.reading.article;
  return { entry: toEntry(shelf, row, asOf), text, author, run: row.run.id };
}
