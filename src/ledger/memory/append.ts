import { checkAppend } from "#ledger/check.ts";
import type { Appended } from "#ledger/contract.ts";
import { toInstant } from "#ledger/instant.ts";
import { isKnownUnder, isSameRun, joinTopics, tellsMore } from "#ledger/supersede.ts";
import type { Reading, Run } from "#model";
import { stamp } from "./stamp.ts";
import { checkOpen, currentOf, type Shelf, type Store } from "./store.ts";

/** See `Ledger.append`. Nothing can fail once the readings are checked, so all are in or none. */
export function append(store: Store, readings: readonly Reading[], run: Run, at: string): Appended {
  checkOpen(store);
  checkAppend(readings, run);
  const instant = toInstant(at);
  const count = { added: 0, known: 0, superseded: 0 };
  for (const reading of readings) count[appendOne(store, reading, run)]++;
  stamp(store, instant);
  return { sequence: store.sequence, ...count };
}

function appendOne(store: Store, reading: Reading, run: Run): "added" | "known" | "superseded" {
  const { hash, id, topics } = reading.article;
  const shelf = store.shelves.get(hash);
  const known = shelf?.topics ?? [];
  const more = joinTopics(
    known.map(({ name }) => name),
    topics,
  ).slice(known.length);
  const isKnown = shelf !== undefined && isKnownOn(shelf, run) && !isToldMore(shelf, reading, run);
  if (!isKnown || more.length > 0) store.sequence++;
  const { sequence } = store;
  const merged = [...known, ...more.map((name) => ({ name, sequence }))];
  if (isKnown) {
    store.shelves.set(hash, { ...shelf, topics: merged });
    return "known";
  }
  const number = shelf?.number ?? store.shelves.size + 1;
  store.shelves.set(hash, { number, topics: merged, rows: [...(shelf?.rows ?? []), { sequence, run, reading }] });
  nameShelf(store, id, hash, number);
  return shelf === undefined ? "added" : "superseded";
}

function isKnownOn(shelf: Shelf, run: Run): boolean {
  return isKnownUnder(currentOf(shelf).run, run) || shelf.rows.some((row) => isSameRun(row.run, run));
}

function isToldMore(shelf: Shelf, { article }: Reading, run: Run): boolean {
  const current = currentOf(shelf);
  return isSameRun(current.run, run) && tellsMore(current.reading.article, article);
}

function nameShelf(store: Store, id: string, hash: string, number: number): void {
  const holder = store.shelves.get(store.names.get(id) ?? "");
  if (holder === undefined || holder.number <= number) store.names.set(id, hash);
}
