import { DatabaseSync } from "node:sqlite";
import type { Hold } from "#ledger/flow-contract.ts";
import { runningElsewhere } from "#ledger/flow-problem.ts";
import { ProblemError } from "#model";
import { checkWritable, type Database } from "./database.ts";
import { toProblem } from "./problem.ts";

/**
 * See `FlowStore.hold`. The lock is that of a small SQLite file beside the ledger, which the system takes from a process
 * that ends. Others may read in it who has it.
 */
export function hold(db: Database): Hold {
  checkWritable(db);
  const path = `${db.path}-run`;
  const connection = new DatabaseSync(path, { timeout: 0 });
  try {
    connection.exec(`pragma user_version = ${process.pid}`);
    connection.exec("begin immediate");
  } catch (error) {
    const problem = toProblem(error, path);
    const isBusy = problem instanceof ProblemError && problem.problem.code === "ledger.busy";
    const pid = isBusy ? readPid(connection) : undefined;
    connection.close();
    throw isBusy ? runningElsewhere(db.path, pid) : problem;
  }
  return {
    async release() {
      if (connection.isOpen) connection.close();
    },
  };
}

function readPid(connection: DatabaseSync): number | undefined {
  try {
    const { user_version } = connection.prepare("pragma user_version").get()!;
    return Number(user_version) || undefined;
  } catch {
    return undefined; // it is just being written
  }
}
