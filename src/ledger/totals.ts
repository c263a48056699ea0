import type { Ledger } from "./contract.ts";

export type Totals = Awaited<ReturnType<Ledger["counts"]>>;
export type Topic = Awaited<ReturnType<Ledger["topics"]>>[number];

/** Most articles first; names in the order of their UTF-16 units, which no locale moves. */
export function byMostThenName(a: Topic, b: Topic): number {
  return b.articles - a.articles || (a.name < b.name ? -1 : 1);
}

export type MeasureCount = Awaited<ReturnType<Ledger["measures"]>>[number];

/** Most facts first; ids in the order of their UTF-16 units. */
export function byMostThenId(a: MeasureCount, b: MeasureCount): number {
  return b.facts - a.facts || (a.id < b.id ? -1 : 1);
}
