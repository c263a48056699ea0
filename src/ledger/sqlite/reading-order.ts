import { toDay } from "#ledger/day.ts";
import type { Candidate } from "./current.ts";
import { type Database, findRow } from "./database.ts";

interface Row {
  readonly sequence: number;
  readonly article: number;
  readonly published: string | null;
}

const AT = "select sequence, article, published from reading where sequence = ?";

/** A few readings in the order of a list. */
export function inOrder(
  db: Database,
  sequences: readonly number[],
  order: "newest" | "appended",
): readonly Candidate[] {
  const rows = [...new Set(sequences)].map((sequence) => {
    const row = findRow<Row>(db, AT, sequence)!;
    return { sequence, article: row.article, day: toDay(row.published ?? undefined) };
  });
  return order === "appended"
    ? rows.sort((a, b) => a.sequence - b.sequence)
    : rows.sort((a, b) => b.day - a.day || b.article - a.article);
}
