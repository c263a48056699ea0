import type { Database } from "./database.ts";

/** A row of whole numbers. */
export type Line = readonly number[];

/** Rows that one statement inserts: the way into the engine costs as much as a row. */
const ROWS = 32;

/** Inserts rows in the order of their key, which is that of their columns. */
export function insertSorted(db: Database, table: string, lines: Line[]): void {
  if (lines.length === 0) return;
  const row = `(${lines[0]!.map(() => "?").join(", ")})`;
  const insertMany = db.prepare(`insert into ${table} values ${Array(ROWS).fill(row).join(", ")}`);
  const insertOne = db.prepare(`insert into ${table} values ${row}`);
  lines.sort(byColumns);
  let done = 0;
  for (; done + ROWS <= lines.length; done += ROWS) insertMany.run(...lines.slice(done, done + ROWS).flat());
  for (const line of lines.slice(done)) insertOne.run(...line);
}

function byColumns(a: Line, b: Line): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
