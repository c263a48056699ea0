import type { KnownSource, NewTask } from "#ledger/flow-contract.ts";
import { unknownSource } from "#ledger/flow-problem.ts";
import type { Source, SourceKind, SourceOptions } from "#model";
import { type Database, findRows, run } from "./database.ts";
import { enqueue, isOn } from "./flow-queue.ts";

const ADD = "insert into flow_source (id, kind, address, options, at) values (?, ?, ?, ?, ?)";

/** See `FlowStore.addSource`. */
export function addSource(db: Database, source: Source, tasks: readonly NewTask[]): void {
  const { id, kind, address, options, addedAt } = source;
  run(db, ADD, id, kind, address, JSON.stringify(options), addedAt);
  enqueue(db, tasks);
}

/** See `FlowStore.removeSource`. */
export function removeSource(db: Database, id: string, at: string): void {
  if (!isOn(db, id)) throw unknownSource(id);
  run(db, ADD, id, null, null, null, at);
  run(db, "delete from flow_task where source = ? and not (kind = 'page' and done_at is not null)", id);
  run(db, "update flow_task set due = null, owner = null, until = null where source = ?", id);
}

interface Row {
  readonly id: string;
  readonly kind: SourceKind | null;
  readonly address: string;
  readonly options: string;
  readonly at: string;
}

/** See `FlowStore.sources`. */
export function findSources(db: Database): readonly KnownSource[] {
  const sources = new Map<string, KnownSource>();
  for (const { id, kind, address, options, at } of findRows<Row>(db, "select * from flow_source order by number")) {
    const known = sources.get(id);
    if (kind !== null)
      sources.set(id, { id, kind, address, options: JSON.parse(options) as SourceOptions, addedAt: at });
    else if (known !== undefined) sources.set(id, { ...known, removedAt: at });
  }
  return [...sources.values()];
}
