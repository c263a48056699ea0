import type { Finished, NewVisit, Task } from "#ledger/flow-contract.ts";
import { afterVisit } from "#ledger/flow-queue.ts";
import { type Database, findRow, run } from "./database.ts";
import { enqueue } from "./flow-queue.ts";
import { keepTask, type TaskRow, toKept } from "./flow-task.ts";
import { toKey } from "./hash.ts";

/** See `FlowStore.finish`; inside a transaction. */
export function finish(db: Database, finished: readonly Finished[], at: string): void {
  for (const { task, result } of finished) {
    noteVisit(db, task, result.visit, at);
    const row = findRow<TaskRow>(db, "select * from flow_task where id = ?", task.id);
    if (row !== undefined) keepTask(db, afterVisit(toKept(row), task, result, at));
    enqueue(db, result.tasks ?? []);
  }
}

const ADD = `insert into flow_visit (kind, address, source, at, outcome, code, detail, final, items, bytes, took, articles)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number`;

function noteVisit(db: Database, { kind, address, source }: Task, visit: NewVisit, at: string): void {
  const { outcome, code = null, detail = null, final = false, articles = [] } = visit;
  const sizes = [visit.items ?? null, visit.bytes ?? null, visit.took ?? null, articles.length] as const;
  const values = [kind, address, source, at, outcome, code, detail, Number(final), ...sizes] as const;
  const { number } = findRow<{ readonly number: number }>(db, ADD, ...values)!;
  for (const hash of articles)
    run(db, "insert or ignore into flow_brought values (?, ?, ?)", source, toKey(hash), number);
}
