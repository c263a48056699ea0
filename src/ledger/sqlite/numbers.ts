import { type Database, findRow, findRows } from "./database.ts";

/** So many names are asked for one by one: that is quicker than a statement over a list. */
const FEW_MAX = 4;

/** The numbers that names have in a dictionary of the lists; those it does not know are left out. */
export function numbersOf(
  db: Database,
  table: "subject" | "measure" | "period",
  names: Iterable<string>,
): readonly number[] {
  const column = { subject: "key", measure: "id", period: "edtf" }[table];
  const asked = [...names];
  if (asked.length <= FEW_MAX) {
    const one = `select ${table} as number from ${table} where ${column} = ?`;
    return [...new Set(asked)].flatMap((name) => findRow<{ readonly number: number }>(db, one, name)?.number ?? []);
  }
  const sql = `select ${table} as number from ${table} where ${column} in (select value from json_each(?))`;
  return findRows<{ readonly number: number }>(db, sql, JSON.stringify(asked)).map(({ number }) => number);
}

/** The numbers of every measure of a pack, or of one measure. */
export function measureNumbers(db: Database, measure: string): readonly number[] {
  if (!measure.endsWith(".")) return numbersOf(db, "measure", [measure]);
  const sql = "select measure as number from measure where substr(id, 1, ?) = ?";
  return findRows<{ readonly number: number }>(db, sql, measure.length, measure).map(({ number }) => number);
}
