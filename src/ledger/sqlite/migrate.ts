import { ProblemError } from "#model";
import { type Database, findRow } from "./database.ts";
import { FLOW } from "./flow-schema.ts";
import { rebuildViews } from "./rebuild.ts";
import { CLAIMS, SEARCH_INDEX, TABLES } from "./schema.ts";
import { inTransaction } from "./transaction.ts";
import { WATCHES } from "./watch-schema.ts";

/** Marks the file as ours: "ASSY". */
export const APPLICATION_ID = 0x41535359;

/** One step forward each, of the appended rows; a step that was released is never changed. Views are made afterwards. */
const MIGRATIONS: readonly string[] = [TABLES, SEARCH_INDEX, CLAIMS, FLOW, WATCHES];

/** The schema version that this code reads and writes. */
export const VERSION = MIGRATIONS.length;

/** Brings the file up to date, all steps in one transaction. Throws `ledger.newer-schema`, `ledger.busy`. */
export async function migrate(db: Database): Promise<void> {
  if (readVersion(db) === VERSION) return;
  await inTransaction(db, () => {
    const from = readVersion(db);
    checkVersion(db.path, from);
    if (from === VERSION) return;
    for (const step of MIGRATIONS.slice(from)) db.connection.exec(step);
    rebuildViews(db);
    db.connection.exec(`pragma application_id = ${APPLICATION_ID}`);
    db.connection.exec(`pragma user_version = ${VERSION}`);
  });
}

export function readVersion(db: Database): number {
  return findRow<{ user_version: number }>(db, "pragma user_version")!.user_version;
}

/** Throws `ledger.newer-schema` when the file was written by a later version of Assay. */
export function checkVersion(path: string, version: number): void {
  if (version <= VERSION) return;
  const detail = `schema ${version} > ${VERSION}`;
  throw new ProblemError({ code: "ledger.newer-schema", at: { source: path }, detail });
}
