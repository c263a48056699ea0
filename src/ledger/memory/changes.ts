import type { Change } from "#ledger/fact-contract.ts";
import { toPart } from "#ledger/options.ts";
import { aliasesAt } from "./alias.ts";
import { factsOf } from "./facts.ts";
import { toEntry } from "./read.ts";
import { instantOf } from "./stamp.ts";
import { checkOpen, type Store } from "./store.ts";

/** See `Ledger.changes`. */
export function findChanges(store: Store, after: number, limit?: number): readonly Change[] {
  checkOpen(store);
  const part = toPart(limit === undefined ? {} : { limit });
  const aliases = aliasesAt(store, store.sequence);
  const read = [...store.shelves.values()].flatMap((shelf) =>
    shelf.rows.map((row, i): Change => {
      const { sequence } = row;
      const article = toEntry(shelf, row, sequence);
      const facts = factsOf(store, { shelf, row }, aliases, store.sequence);
      return { cause: i === 0 ? "added" : "reread", sequence, at: instantOf(store, sequence), article, facts };
    }),
  );
  const judged = store.judgements.map((judgement): Change => {
    const { sequence, at } = judgement;
    return { cause: "judged", sequence, at, judgement };
  });
  const all = [...read, ...judged].filter(({ sequence }) => sequence > after);
  return all.sort((a, b) => a.sequence - b.sequence).slice(0, part.limit);
}
