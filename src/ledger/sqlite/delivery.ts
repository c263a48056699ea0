import { toInstant } from "#ledger/instant.ts";
import type { Delivery, DeliveryResult, Sent } from "#ledger/watch-contract.ts";
import { alertAt } from "./alert.ts";
import { type Database, findRow, findRows, run } from "./database.ts";

export interface Lease {
  readonly owner: string;
  readonly outs: readonly string[];
  readonly most: number;
  readonly at: string;
  readonly until: string;
}

interface Row {
  readonly delivery: number;
  readonly alert: number;
  readonly out: string;
  readonly tries: number;
  readonly queued: string;
}

/** Whether there is anything to lease, without a transaction. */
export function hasDue(db: Database, { outs, at }: Pick<Lease, "outs" | "at">): boolean {
  return findRow(db, `select 1 ${freeOf(outs)} limit 1`, at, at, ...outs) !== undefined;
}

function freeOf(outs: readonly string[]): string {
  return `from delivery where state = 'waiting' and due <= ? and (held is null or held <= ?)
    and out in (${outs.map(() => "?").join(", ")})`;
}

/** See `WatchStore.lease`; within a transaction. */
export function leaseDeliveries(db: Database, { owner, outs, most, at, until }: Lease): readonly Delivery[] {
  const free = `select delivery, alert, out, tries, queued ${freeOf(outs)} order by due, delivery limit ?`;
  const rows = findRows<Row>(db, free, at, at, ...outs, most);
  for (const { delivery } of rows)
    run(db, "update delivery set owner = ?, held = ? where delivery = ?", owner, until, delivery);
  return rows.map(({ delivery, alert, out, tries, queued }) => ({
    number: delivery,
    out,
    tries,
    queued,
    alert: alertAt(db, alert),
  }));
}

const SETTLE = `update delivery set state = ?, tries = tries + 1, detail = ?, due = coalesce(?, due), owner = null,
  held = null where delivery = ? and owner = ?`;

/** See `WatchStore.settle`. */
export function settleDelivery(db: Database, delivery: number, owner: string, result: DeliveryResult): void {
  const detail = result.state === "done" ? null : result.detail;
  const due = result.state === "waiting" ? toInstant(result.due) : null;
  run(db, SETTLE, result.state, detail, due, delivery, owner);
}

/** See `WatchStore.queue`. */
export function countDeliveries(db: Database): Readonly<Record<Sent["state"], number>> {
  const rows = findRows<{ readonly state: Sent["state"]; readonly n: number }>(
    db,
    "select state, count(*) as n from delivery group by state",
  );
  return { waiting: 0, done: 0, failed: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
}
