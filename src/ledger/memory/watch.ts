import { laterOf, toInstant } from "#ledger/instant.ts";
import type { AlertQuery, Delivery, StoredAlert, StoredWatch, WatchStore } from "#ledger/watch-contract.ts";
import { toWatchId } from "#ledger/watch-id.ts";
import { type Alert, type AlertFact, ProblemError } from "#model";
import { checkOpen, type Store } from "./store.ts";

type Kept = Alert & { readonly number: number; readonly copies: AlertFact[] };
type Queued = Omit<Delivery, "alert"> & {
  readonly alert: number;
  state: "waiting" | "done" | "failed";
  tries: number;
  due: string;
  detail?: string;
  owner?: string;
  held?: string;
};

const ALERTS_MAX = 1_000;

/** See `WatchStore`. */
export function makeWatchStore(store: Store): WatchStore {
  const watches: StoredWatch[] = [];
  const alerts: Kept[] = [];
  const queue: Queued[] = [];
  let position = 0;
  const open = () => checkOpen(store);
  const toStored = (alert: Kept): StoredAlert => ({
    ...alert,
    copies: [...alert.copies],
    sent: queue
      .filter((each) => each.alert === alert.number)
      .map(({ out, state, tries, detail }) => ({ out, state, tries, ...(detail !== undefined && { detail }) })),
  });
  return {
    async add(watch, at) {
      open();
      const id = toWatchId(watch);
      const known = watches.find((each) => each.id === id && each.removedAt === undefined);
      if (known !== undefined) return known;
      const added = { ...watch, id, addedAt: toInstant(at), since: store.sequence };
      watches.push(added);
      return added;
    },
    async remove(id, at) {
      open();
      const place = watches.findIndex((each) => each.id === id && each.removedAt === undefined);
      const found = watches[place];
      if (found === undefined) throw new ProblemError({ code: "usage.unknown-watch", at: { source: id } });
      watches[place] = { ...found, removedAt: toInstant(at), until: store.sequence };
      return watches[place];
    },
    async list() {
      open();
      return [...watches];
    },
    async position() {
      open();
      return { sequence: position, ...(store.waited !== undefined && { until: store.waited }) };
    },
    async record(batch) {
      open();
      if (batch.until !== undefined && store.sequence > batch.position) return undefined;
      let fresh = 0;
      for (const alert of batch.alerts) {
        if (alerts.some(({ id }) => id === alert.id)) continue;
        fresh++;
        const number = alerts.length + 1;
        alerts.push({ ...alert, number, copies: [] });
        const at = toInstant(batch.at);
        for (const out of batch.outsOf?.get(alert.watch) ?? batch.outs)
          queue.push({ number: queue.length + 1, alert: number, out, state: "waiting", tries: 0, due: at, queued: at });
      }
      for (const { alert: of, fact } of batch.copies) {
        const alert = alerts.find(({ id }) => id === of);
        if (alert === undefined || [...alert.facts, ...alert.copies].some(({ id }) => id === fact.id)) continue;
        alert.copies.push(fact);
      }
      position = Math.max(position, batch.position);
      if (batch.until !== undefined) store.waited = laterOf(toInstant(batch.until), store.waited ?? "");
      return fresh;
    },
    async snapshot(key) {
      open();
      return store.snapshot?.key === key ? store.snapshot : undefined;
    },
    async keepSnapshot(snapshot) {
      open();
      const { snapshot: kept } = store;
      if (kept?.key !== snapshot.key || kept.sequence < snapshot.sequence) store.snapshot = snapshot;
    },
    async alerts({ watch, id, after, before, limit = ALERTS_MAX }: AlertQuery = {}) {
      open();
      const found = alerts.filter(
        (alert) =>
          (watch === undefined || alert.watch === watch) &&
          (id === undefined || alert.id === id) &&
          (after === undefined || alert.number > after) &&
          (before === undefined || alert.number < before),
      );
      return (after === undefined ? found.toReversed() : found).slice(0, limit).map(toStored);
    },
    async last() {
      open();
      return alerts.length;
    },
    async lease(owner, outs, most, at, until) {
      open();
      const now = toInstant(at);
      const free = queue
        .filter((each) => each.state === "waiting" && outs.includes(each.out) && each.due <= now)
        .filter(({ held }) => held === undefined || held <= now)
        .toSorted((a, b) => (a.due === b.due ? a.number - b.number : a.due < b.due ? -1 : 1))
        .slice(0, most);
      for (const each of free) {
        each.owner = owner;
        each.held = toInstant(until);
      }
      return free.map(({ number, out, tries, alert, queued }) => ({
        number,
        out,
        tries,
        queued,
        alert: toStored(alerts[alert - 1]!),
      }));
    },
    async settle(number, owner, result) {
      open();
      const found = queue[number - 1];
      if (found === undefined || found.owner !== owner) return;
      found.tries++;
      found.state = result.state;
      delete found.owner;
      delete found.held;
      delete found.detail;
      if (result.state !== "done") found.detail = result.detail;
      if (result.state === "waiting") found.due = toInstant(result.due);
    },
    async queue() {
      open();
      const count = { waiting: 0, done: 0, failed: 0 };
      for (const { state } of queue) count[state]++;
      return count;
    },
  };
}
