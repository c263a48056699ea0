import type { QueueCounts, Visit, VisitOutcome, VisitQuery, VisitTotals } from "#ledger/flow-contract.ts";
import { NO_VISITS } from "#ledger/flow-health.ts";
import { type Database, findRow, findRows } from "./database.ts";

const PAGE = 256;

type Row = { readonly [Key in keyof Visit]-?: Visit[Key] | null };

/** See `FlowStore.visits`. */
export function* findVisits(db: Database, query: VisitQuery): Generator<Visit> {
  const { source = null, outcome = null, after = 0, order = "oldest", limit = Infinity } = query;
  const [from, direction] = order === "oldest" ? ["number > ?1", "asc"] : ["number > ?1 and number < ?4", "desc"];
  const where = `${from} and (?2 is null or source = ?2) and (?3 is null or outcome = ?3)`;
  const sql = `select * from flow_visit where ${where} order by number ${direction} limit ${PAGE}`;
  let [left, last] = [limit, order === "oldest" ? after : Number.MAX_SAFE_INTEGER];
  while (left > 0) {
    const place = order === "oldest" ? [last] : [after];
    const rows = findRows<Row>(db, sql, ...place, source, outcome, ...(order === "oldest" ? [] : [last])).slice(
      0,
      left,
    );
    for (const row of rows) yield toVisit(row);
    if (rows.length < PAGE) return;
    left -= rows.length;
    last = rows[rows.length - 1]!.number!;
  }
}

export function toVisit(row: Row): Visit {
  const { final, ...rest } = row;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  return { ...known, ...(Number(final) === 1 && { final: true }) } as unknown as Visit;
}

interface Total {
  readonly outcome: VisitOutcome;
  readonly visits: number;
  readonly bytes: number;
}

/** See `FlowStore.totals`; also of one source. */
export function countVisits(db: Database, source?: string): VisitTotals {
  const sql = `select outcome, count(*) as visits, coalesce(sum(bytes), 0) as bytes from flow_visit
    ${source === undefined ? "" : "where source = ?"} group by outcome`;
  const rows = findRows<Total>(db, sql, ...(source === undefined ? [] : [source]));
  const counts: Record<VisitOutcome, number> = { ...NO_VISITS };
  for (const { outcome, visits } of rows) counts[outcome] = visits;
  return { visits: counts, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const COUNT = `select
    coalesce(sum(owner is not null and until > ?1), 0) as leased,
    coalesce(sum(due <= ?1 and (owner is null or until <= ?1)), 0) as due,
    coalesce(sum(due > ?1 and (owner is null or until <= ?1)), 0) as later,
    min(iif(due > ?1 and (owner is null or until <= ?1), due, null)) as next
  from flow_task where due is not null`;

/** See `FlowStore.queue`. */
export function countQueue(db: Database, at: string): QueueCounts {
  const { next, ...counts } = findRow<Omit<QueueCounts, "next" | "done"> & { readonly next: string | null }>(
    db,
    COUNT,
    at,
  )!;
  const { done } = findRow<{ readonly done: number }>(db, "select count(*) as done from flow_task where due is null")!;
  return { ...counts, done, ...(next !== null && { next }) };
}
