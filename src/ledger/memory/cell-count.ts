import { cellsOf } from "#ledger/fact-match.ts";
import { aliasesAt } from "./alias.ts";
import { checkOpen, currentOf, type Store } from "./store.ts";

/** See `Ledger.reports`. */
export function countReports(store: Store, cells: readonly string[], most: number): readonly number[] {
  checkOpen(store);
  const aliases = aliasesAt(store, store.sequence);
  const counts = new Map(cells.map((cell) => [cell, 0]));
  for (const shelf of store.shelves.values()) {
    const own = new Set(currentOf(shelf).reading.facts.flatMap((fact) => cellsOf(fact, aliases)));
    for (const cell of own) if (counts.has(cell)) counts.set(cell, counts.get(cell)! + 1);
  }
  return cells.map((cell) => Math.min(most, counts.get(cell)!));
}
