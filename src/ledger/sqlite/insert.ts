import type { Database } from "./database.ts";

/** A row of whole numbers. */
export type Line = readonly number[];

/** Inserts rows in the order of their key, which is that of their columns. */
export function insertSorted(db: Database, table: string, lines: Line[]): void {
  if (lines.length === 0) return;
  const insert = db.prepare(`insert into ${table} values (${lines[0]!.map(() => "?").join(", ")})`);
  lines.sort(byColumns);
  for (const line of lines) insert.run(...line);
}

function byColumns(a: Line, b: Line): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
