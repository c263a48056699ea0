import type { Task } from "#ledger/flow-contract.ts";
import type { Kept } from "#ledger/flow-queue.ts";
import { type Database, run } from "./database.ts";

/** A row of `flow_task`. */
export interface TaskRow {
  readonly id: number;
  readonly kind: Task["kind"];
  readonly address: string;
  readonly source: string;
  readonly place: string;
  readonly due: string | null;
  readonly mark: string | null;
  readonly item: string | null;
  readonly visits: number;
  readonly failures: number;
  readonly done_at: string | null;
  readonly validators: string | null;
  readonly note: string | null;
  readonly owner: string | null;
  readonly until: string | null;
}

export function toKept(row: TaskRow): Kept {
  const { id, kind, address, source, place, due, mark, item, visits, failures, note, owner, until } = row;
  return {
    ...{ id, kind, address, source, place, visits, failures },
    ...(due !== null && { due }),
    ...(mark !== null && { mark }),
    ...(item !== null && { item: JSON.parse(item) as NonNullable<Task["item"]> }),
    ...(row.done_at !== null && { doneAt: row.done_at }),
    ...(row.validators !== null && { validators: JSON.parse(row.validators) as NonNullable<Task["validators"]> }),
    ...(note !== null && { note }),
    ...(owner !== null && until !== null && { leased: { owner, until } }),
  };
}

const SET = `update flow_task set due = ?, mark = ?, item = ?, visits = ?, failures = ?, done_at = ?,
  validators = ?, note = ?, owner = ?, until = ? where id = ?`;

/** Writes what may change of a task. */
export function keepTask(db: Database, task: Kept): void {
  const { id, due = null, mark = null, visits, failures, doneAt = null, note = null, leased } = task;
  const [item, validators] = [toJson(task.item), toJson(task.validators)];
  const lease = [leased?.owner ?? null, leased?.until ?? null] as const;
  run(db, SET, due, mark, item, visits, failures, doneAt, validators, note, ...lease, id);
}

export function toJson(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
