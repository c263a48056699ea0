import type { Hit } from "#ledger/contract.ts";
import { findMatch, toSnippet } from "#ledger/match.ts";
import { toPart } from "#ledger/options.ts";
import { parseQuery } from "#ledger/query.ts";
import { findShelves, toEntry } from "./read.ts";
import { currentOf, type Store } from "./store.ts";

type SearchQuery = { readonly topic?: string; readonly limit?: number; readonly offset?: number };

/** See `Ledger.search`. Looks through every text. */
export function* search(store: Store, words: string, query: SearchQuery): Generator<Hit> {
  const { offset, limit } = toPart(query);
  const asked = parseQuery(words);
  let passed = 0;
  if (asked.words.length === 0 || limit === 0) return;
  for (const shelf of findShelves(store, query.topic === undefined ? {} : { topic: query.topic })) {
    const { text } = currentOf(shelf).reading.article;
    const match = findMatch(text, asked.words);
    if (match === undefined || ++passed <= offset) continue;
    yield { ...toEntry(shelf), ...toSnippet(text, match), start: match.start, end: match.end };
    if (passed === offset + limit) return;
  }
}
