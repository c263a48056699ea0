import { setTimeout as wait } from "node:timers/promises";
import { ProblemError } from "#model";
import type { Database } from "./database.ts";
import { toProblem } from "./problem.ts";

const STEP = 10;

/**
 * Runs `work` between begin and commit, as the only writer. Waits for another writer without blocking the process;
 * throws `ledger.busy` when that takes longer than the patience. Nothing is written when `work` throws.
 */
export async function inTransaction<T>(db: Database, work: () => T): Promise<T> {
  for (let waited = 0; !begin(db); waited += STEP) {
    if (waited >= db.patience) throw new ProblemError({ code: "ledger.busy", at: { source: db.path } });
    await wait(STEP);
  }
  try {
    const result = work();
    db.connection.exec("commit");
    return result;
  } catch (error) {
    if (db.connection.isTransaction) db.connection.exec("rollback");
    throw toProblem(error, db.path);
  }
}

/** Whether the lock was free. */
function begin(db: Database): boolean {
  try {
    db.connection.exec("begin immediate");
    return true;
  } catch (error) {
    const problem = toProblem(error, db.path);
    if (problem instanceof ProblemError && problem.problem.code === "ledger.busy") return false;
    throw problem;
  }
}
