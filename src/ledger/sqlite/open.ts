import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Ledger } from "#ledger/contract.ts";
import type { LedgerOptions } from "#ledger/options.ts";
import { ProblemError } from "#model";
import { type Database, makeDatabase } from "./database.ts";
import { connectReader, connectWriter, inspectFile, unreadable } from "./file.ts";
import { makeLedger } from "./ledger.ts";
import { checkVersion, migrate, VERSION } from "./migrate.ts";
import { toProblem } from "./problem.ts";
import { makeCaches, missingViews, rebuild } from "./rebuild.ts";

const PATIENCE = 10_000;
const STEP = 20;

/**
 * Opens the ledger in a SQLite file, with any number of readers and one writer at a time beside it in other processes.
 * Makes the file and its folder when they are missing, brings an older schema up to date, makes views that are missing. Throws `ledger.unreadable`
 * (no ledger, no right to read it; a reader also: nothing there), `ledger.newer-schema`, `ledger.busy`; a reader also
 * `ledger.outdated` (an older schema, a view is missing), which opening for writing mends.
 */
export async function openLedger(path: string, options: LedgerOptions = {}): Promise<Ledger> {
  const file = resolve(path);
  const patience = options.patience ?? PATIENCE;
  for (let waited = 0; ; waited += STEP) {
    try {
      return makeLedger(options.readonly === true ? openReader(file) : await openWriter(file, patience));
    } catch (error) {
      const problem = toProblem(error, file);
      const isBusy = problem instanceof ProblemError && problem.problem.code === "ledger.busy";
      if (!isBusy || waited >= patience) throw problem;
    }
    await wait(STEP);
  }
}

function openReader(path: string): Database {
  const version = inspectFile(path);
  checkVersion(path, version);
  if (version === 0) throw unreadable(path, "nothing there");
  if (version < VERSION) throw outdated(path, `schema ${version} < ${VERSION}`);
  const connection = connectReader(path);
  connection.exec("pragma query_only = on");
  const db = makeDatabase({ path, readonly: true, patience: 0, connection });
  const missing = missingViews(db);
  if (missing.length === 0) return db;
  connection.close();
  throw outdated(path, `- ${missing.join(", ")}`);
}

function outdated(path: string, detail: string): ProblemError {
  return new ProblemError({ code: "ledger.outdated", at: { source: path }, detail });
}

async function openWriter(path: string, patience: number): Promise<Database> {
  checkVersion(path, inspectFile(path));
  const connection = connectWriter(path);
  try {
    const db = makeDatabase({ path, readonly: false, patience, connection });
    await migrate(db);
    if (missingViews(db).length > 0) await rebuild(db);
    await makeCaches(db);
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}
