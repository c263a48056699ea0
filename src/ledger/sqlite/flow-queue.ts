import type { NewTask, Task } from "#ledger/flow-contract.ts";
import { askAgain, toTask } from "#ledger/flow-queue.ts";
import { type Database, findRow, findRows, run } from "./database.ts";
import { keepTask, type TaskRow, toJson, toKept } from "./flow-task.ts";

const FIND = "select * from flow_task where source = ? and kind = ? and address = ?";
const ADD = `insert into flow_task (kind, address, source, place, due, mark, item, visits, failures)
  values (?, ?, ?, ?, ?, ?, ?, 0, 0)`;

/** See `FlowStore.enqueue`; inside a transaction. */
export function enqueue(db: Database, tasks: readonly NewTask[]): number {
  const on = new Map<string, boolean>();
  const isWanted = ({ source }: NewTask): boolean => {
    const known = on.get(source) ?? isOn(db, source);
    on.set(source, known);
    return known;
  };
  return tasks.filter((task) => isWanted(task) && queueOne(db, task)).length;
}

function queueOne(db: Database, task: NewTask): boolean {
  const { kind, address, source, place, due, mark = null } = task;
  const row = findTask(db, task);
  if (row === undefined) {
    run(db, ADD, kind, address, source, place, due, mark, toJson(task.item));
    return true;
  }
  const kept = toKept(row);
  const next = askAgain(kept, task);
  if (next === kept) return false;
  keepTask(db, next);
  return true;
}

/** Whether a source was added and not taken off since. */
export function isOn(db: Database, id: string): boolean {
  const last = "select kind from flow_source where id = ? order by number desc limit 1";
  return (findRow<{ readonly kind: string | null }>(db, last, id)?.kind ?? null) !== null;
}

function findTask(db: Database, { kind, address, source }: NewTask): TaskRow | undefined {
  return findRow<TaskRow>(db, FIND, source, kind, address);
}

/** Walks the places from one to the next, so that a host with many tasks costs as much as one with few. */
const PLACES = `with recursive spot (place) as (
    select min(place) from flow_task where due is not null
    union all
    select (select min(place) from flow_task where due is not null and place > spot.place) from spot
    where spot.place is not null
  )
  select place from spot where place is not null and (place = '' or not exists (
    select 1 from flow_task as t where t.place = spot.place and owner is not null and until > ?1
  ))`;
const FREE = `select * from flow_task where place = ?1 and due is not null and due <= ?2
  and (owner is null or until <= ?2) order by due, id limit ?3`;

const ANY_FREE =
  "select 1 from flow_task where due is not null and due <= ?1 and (owner is null or until <= ?1) limit 1";

/** Whether there may be something to lease: looked at before the file is locked, because most looks find nothing. */
export function hasFree(db: Database, at: string): boolean {
  return findRow(db, ANY_FREE, at) !== undefined;
}

/** See `FlowStore.lease`; inside a transaction. */
export function lease(db: Database, owner: string, most: number, at: string, until: string): readonly Task[] {
  const places = findRows<{ readonly place: string }>(db, PLACES, at);
  const free = places.flatMap(({ place }) => findRows<TaskRow>(db, FREE, place, at, place === "" ? most : 1));
  const taken = [...free].sort(byDue).slice(0, most);
  for (const { id } of taken) run(db, "update flow_task set owner = ?, until = ? where id = ?", owner, until, id);
  return taken.map((row) => toTask(toKept(row)));
}

function byDue(a: TaskRow, b: TaskRow): number {
  const [left, right] = [a.due ?? "", b.due ?? ""];
  return left < right ? -1 : left > right ? 1 : a.id - b.id;
}

/** See `FlowStore.release`; inside a transaction. */
export function release(db: Database, owner: string | undefined): void {
  run(
    db,
    "update flow_task set owner = null, until = null where owner is not null and owner = coalesce(?, owner)",
    owner ?? null,
  );
}
