import { toInstant } from "#ledger/instant.ts";
import type { StoredWatch, WatchSnapshot, WatchStore } from "#ledger/watch-contract.ts";
import { toWatchId } from "#ledger/watch-id.ts";
import { ProblemError, type Watch } from "#model";
import { findAlerts, lastAlert, recordAlerts } from "./alert.ts";
import { lastSequence } from "./current.ts";
import { type Database, findRow, findRows, run } from "./database.ts";
import { countDeliveries, hasDue, leaseDeliveries, settleDelivery } from "./delivery.ts";
import type { Turns } from "./turns.ts";

interface Row {
  readonly id: string;
  readonly at: string;
  readonly sequence: number;
  readonly watch: string;
  readonly source: string | null;
  readonly removed: string | null;
  readonly until: number | null;
}

/** See `WatchStore`. */
export function makeWatchStore(db: Database, { read, write, writeIf }: Turns): WatchStore {
  return {
    add: (watch, at) => write(() => addWatch(db, watch, toInstant(at))),
    remove: (id, at) => write(() => removeWatch(db, id, toInstant(at))),
    list: async () => read(() => findRows<Row>(db, EVERY).map(toWatch)),
    position: async () =>
      read(() => {
        const { sequence, until } = findRow<State>(db, "select sequence, until from watch_state")!;
        return { sequence, ...(until !== null && { until }) };
      }),
    record: (batch) => write(() => recordAlerts(db, batch)),
    snapshot: async (key) => read(() => findRow<WatchSnapshot>(db, SNAPSHOT, key)),
    keepSnapshot: ({ sequence, key, state }) => write(() => run(db, KEEP, sequence, key, state)),
    alerts: async (query = {}) => read(() => findAlerts(db, query)),
    last: async () => read(() => lastAlert(db)),
    lease: async (owner, outs, most, at, until) => {
      const asked = { owner, outs, most, at: toInstant(at), until: toInstant(until) };
      if (outs.length === 0) return [];
      return writeIf(
        () => hasDue(db, asked),
        () => leaseDeliveries(db, asked),
        [],
      );
    },
    settle: (delivery, owner, result) => write(() => settleDelivery(db, delivery, owner, result)),
    queue: async () => read(() => countDeliveries(db)),
  };
}

interface State {
  readonly sequence: number;
  readonly until: string | null;
}

const SNAPSHOT = "select sequence, key, state from watch_snapshot where key = ?";
const KEEP = `insert into watch_snapshot values (1, ?, ?, ?) on conflict do update
  set sequence = excluded.sequence, key = excluded.key, state = excluded.state
  where watch_snapshot.key <> excluded.key or watch_snapshot.sequence < excluded.sequence`;

const COLUMNS = `select added.id, added.at, added.sequence, added.watch, added.source,
  gone.at as removed, gone.sequence as until
  from watch_entry as added left join watch_entry as gone on gone.removes = added.entry where added.removes is null`;
const EVERY = `${COLUMNS} order by added.entry`;
const STANDING = `${COLUMNS} and added.id = ? and gone.entry is null`;

function toWatch({ id, at, sequence, watch, source, removed, until }: Row): StoredWatch {
  return {
    ...(JSON.parse(watch) as Watch),
    id,
    ...(source !== null && { from: source }),
    addedAt: at,
    since: sequence,
    ...(removed !== null && { removedAt: removed, until: until! }),
  };
}

function addWatch(db: Database, { from, ...watch }: Watch & { readonly from?: string }, at: string): StoredWatch {
  const id = toWatchId(watch);
  const known = findRow<Row>(db, STANDING, id);
  if (known !== undefined) return toWatch(known);
  const sequence = lastSequence(db);
  const add = "insert into watch_entry (id, at, sequence, watch, source) values (?, ?, ?, ?, ?)";
  run(db, add, id, at, sequence, JSON.stringify(watch), from ?? null);
  return toWatch(findRow<Row>(db, STANDING, id)!);
}

function removeWatch(db: Database, id: string, at: string): StoredWatch {
  const known = findRow<Row>(db, STANDING, id);
  if (known === undefined) throw new ProblemError({ code: "usage.unknown-watch", at: { source: id } });
  const sequence = lastSequence(db);
  const remove = `insert into watch_entry (id, at, sequence, removes) select id, ?, ?, max(entry) from watch_entry
    where id = ? and removes is null`;
  run(db, remove, at, sequence, id);
  return { ...toWatch(known), removedAt: at, until: sequence };
}
