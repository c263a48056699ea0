import { laterOf, toInstant } from "#ledger/instant.ts";
import type { AlertQuery, Sent, StoredAlert, WatchBatch } from "#ledger/watch-contract.ts";
import type { Alert, AlertFact } from "#model";
import { lastSequence } from "./current.ts";
import { type Database, findRow, findRows, run } from "./database.ts";

const ALERTS_MAX = 1_000;

/** See `WatchStore.record`; within a transaction. */
export function recordAlerts(db: Database, batch: WatchBatch): number | undefined {
  if (batch.until !== undefined && lastSequence(db) > batch.position) return undefined;
  const at = toInstant(batch.at);
  let fresh = 0;
  for (const alert of batch.alerts) {
    if (numberOf(db, alert.id) !== undefined) continue;
    fresh++;
    run(db, "insert into alert (id, watch, body) values (?, ?, ?)", alert.id, alert.watch, JSON.stringify(alert));
    const number = numberOf(db, alert.id)!;
    for (const out of batch.outsOf?.get(alert.watch) ?? batch.outs) run(db, QUEUE, number, out, at, at);
  }
  for (const { alert: of, fact } of batch.copies) {
    const number = numberOf(db, of);
    if (number === undefined || isWitness(db, number, fact.id)) continue;
    run(db, ADD_COPY, number, fact.id, number, JSON.stringify(fact));
  }
  const { sequence, until } = findRow<State>(db, "select sequence, until from watch_state")!;
  const waited = batch.until === undefined ? until : laterOf(toInstant(batch.until), until ?? "");
  run(db, "update watch_state set sequence = ?, until = ?", Math.max(sequence, batch.position), waited);
  return fresh;
}

interface State {
  readonly sequence: number;
  readonly until: string | null;
}

const QUEUE = `insert into delivery (alert, out, state, tries, queued, due) values (?, ?, 'waiting', 0, ?, ?)`;
const ADD_COPY = `insert or ignore into alert_copy (alert, fact, n, body)
  values (?, ?, (select count(*) from alert_copy where alert = ?), ?)`;

function numberOf(db: Database, id: string): number | undefined {
  return findRow<{ readonly alert: number }>(db, "select alert from alert where id = ?", id)?.alert;
}

function isWitness(db: Database, number: number, fact: string): boolean {
  const { body } = findRow<{ readonly body: string }>(db, "select body from alert where alert = ?", number)!;
  return (JSON.parse(body) as Alert).facts.some(({ id }) => id === fact);
}

export function lastAlert(db: Database): number {
  return findRow<{ readonly last: number | null }>(db, "select max(alert) as last from alert")?.last ?? 0;
}

interface Row {
  readonly alert: number;
  readonly body: string;
}

/** See `WatchStore.alerts`. */
export function findAlerts(
  db: Database,
  { watch, id, after, before, limit = ALERTS_MAX }: AlertQuery,
): readonly StoredAlert[] {
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ["watch = ?", watch],
    ["id = ?", id],
    ["alert > ?", after],
    ["alert < ?", before],
  ];
  const given = parts.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  const where = ["true", ...given.map(({ sql }) => sql)].join(" and ");
  const order = after === undefined ? "desc" : "asc";
  const sql = `select alert, body from alert where ${where} order by alert ${order} limit ?`;
  return findRows<Row>(db, sql, ...given.map(({ value }) => value), limit).map((row) => toStored(db, row));
}

/** An alert with what was added to it. */
export function alertAt(db: Database, number: number): StoredAlert {
  return toStored(db, findRow<Row>(db, "select alert, body from alert where alert = ?", number)!);
}

interface SentRow {
  readonly out: string;
  readonly state: Sent["state"];
  readonly tries: number;
  readonly detail: string | null;
}

const COPIES = "select body from alert_copy where alert = ? order by n limit 1000";
const SENT = "select out, state, tries, detail from delivery where alert = ? order by delivery limit 1000";

function toStored(db: Database, { alert, body }: Row): StoredAlert {
  return {
    ...(JSON.parse(body) as Alert),
    number: alert,
    copies: findRows<Pick<Row, "body">>(db, COPIES, alert).map((copy) => JSON.parse(copy.body) as AlertFact),
    sent: findRows<SentRow>(db, SENT, alert).map(({ out, state, tries, detail }) => ({
      out,
      state,
      tries,
      ...(detail !== null && { detail }),
    })),
  };
}
