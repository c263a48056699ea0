import type { FlowStore } from "#ledger/flow-contract.ts";
import type { Database } from "./database.ts";
import { finish } from "./flow-finish.ts";
import { findHealth } from "./flow-health.ts";
import { hold } from "./flow-hold.ts";
import { enqueue, hasFree, lease, release } from "./flow-queue.ts";
import { addSource, findSources, removeSource } from "./flow-source.ts";
import { countQueue, countVisits, findVisits } from "./flow-view.ts";
import type { Turns } from "./turns.ts";

/** See `FlowStore`. */
export function makeFlow(db: Database, { read, write, writeIf, stream }: Turns): FlowStore {
  return {
    addSource: (source, tasks) => write(() => addSource(db, source, tasks)),
    removeSource: (id, at) => write(() => removeSource(db, id, at)),
    sources: async () => read(() => findSources(db)),
    enqueue: (tasks) => write(() => enqueue(db, tasks)),
    lease: (owner, most, at, until) =>
      writeIf(
        () => hasFree(db, at),
        () => lease(db, owner, most, at, until),
        [],
      ),
    finish: (finished, at) => write(() => finish(db, finished, at)),
    release: (owner) => write(() => release(db, owner)),
    visits: (query = {}) => stream(findVisits(db, query)),
    health: async (source, errors) => read(() => findHealth(db, source, errors)),
    queue: async (at) => read(() => countQueue(db, at)),
    totals: async () => read(() => countVisits(db)),
    hold: async () => hold(db),
  };
}
