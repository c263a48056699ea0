import type { DatabaseSync, StatementSync } from "node:sqlite";

/** An open file with the statements that were prepared on it. */
export interface Database {
  readonly path: string;
  readonly readonly: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience: number;
  readonly connection: DatabaseSync;
  /** The statement of a text, prepared once. */
  prepare(sql: string): StatementSync;
}

export function makeDatabase(parts: Omit<Database, "prepare">): Database {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = parts.connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return { ...parts, prepare };
}

type Value = string | number | null | Uint8Array;

/** The first row, `undefined` when there is none. The caller names the columns it selected. */
export function findRow<Row>(db: Database, sql: string, ...values: readonly Value[]): Row | undefined {
  return db.prepare(sql).get(...values) as Row | undefined;
}

/** Every row; statements that may find many carry a `limit`. */
export function findRows<Row>(db: Database, sql: string, ...values: readonly Value[]): readonly Row[] {
  return db.prepare(sql).all(...values) as unknown as readonly Row[];
}

export function run(db: Database, sql: string, ...values: readonly Value[]): void {
  db.prepare(sql).run(...values);
}

/** Throws a plain `Error` when the file was opened for reading only: our mistake. */
export function checkWritable({ readonly, path }: Database): void {
  if (readonly) throw new Error(`ledger is open for reading only: ${path}`);
}
