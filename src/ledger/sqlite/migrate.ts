import { ProblemError } from "#model";
import { type Database, findRow, findRows } from "./database.ts";
import { type Body, indexBodies } from "./index-words.ts";
import { SEARCH_INDEX, TABLES } from "./schema.ts";
import { inTransaction } from "./transaction.ts";

/** Marks the file as ours: "ASSY". */
export const APPLICATION_ID = 0x41535359;

/** One step forward each; a step that was released is never changed. */
export const MIGRATIONS: readonly ((db: Database) => void)[] = [
  (db) => db.connection.exec(TABLES),
  (db) => {
    db.connection.exec(SEARCH_INDEX);
    fillWords(db);
  },
];

/** The schema version that this code reads and writes. */
export const VERSION = MIGRATIONS.length;

/** Brings the file to `version`, all steps in one transaction. Throws `ledger.newer-schema`, `ledger.busy`. */
export async function migrate(db: Database, version = VERSION): Promise<void> {
  if (readVersion(db) === version) return;
  await inTransaction(db, () => {
    const from = readVersion(db);
    checkVersion(db.path, from);
    for (const step of MIGRATIONS.slice(from, version)) step(db);
    db.connection.exec(`pragma application_id = ${APPLICATION_ID}`);
    db.connection.exec(`pragma user_version = ${Math.max(from, version)}`);
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

const PAGE = 2_000;
const BODIES = `select article, text from body where article > ? order by article limit ${PAGE}`;

function fillWords(db: Database): void {
  let last = 0;
  for (;;) {
    const bodies = findRows<Body>(db, BODIES, last);
    if (bodies.length === 0) return;
    indexBodies(db, bodies);
    last = bodies[bodies.length - 1]!.article;
  }
}
