import { beforeEach, describe, expect, test } from "vitest";
import type { Ledger, WatchBatch } from "#ledger";
import type { Alert, AlertFact, Watch } from "#model";
import { AT, collect, makeReading, RUN } from "./reading.ts";
import type { Open } from "./suite.ts";

const LATER = "2025-11-03T09:00:00.000Z";
const LATEST = "2025-11-03T10:00:00.000Z";

const WATCH: Watch = {
  label: { zh: "幣價破十萬", en: "price over 100,000" },
  facts: { measure: "m.price", subject: "比特幣" },
  rule: { kind: "crosses", side: "above", value: "100000", unit: "USD" },
};

function witness(id: string): AlertFact {
  const article = { id: `a-${id}`, hash: id, title: "礦區簡報" };
  return { id, article, printed: "10", amount: "10", sentence: "10。", label: "量", stance: "reported" };
}

function alert(id: string, watch = "w1"): Alert {
  return { id, watch, kind: "crossed", at: AT, sequence: 1, facts: [witness(`f-${id}`)], detail: { value: "100000" } };
}

function batch(more: Partial<WatchBatch>): WatchBatch {
  return { alerts: [], copies: [], position: 0, outs: [], at: AT, ...more };
}

export function describeWatches(open: Open): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
  });

  describe("watches", () => {
    test("a watch says from where in the ledger it tells, and stays when it is removed", async () => {
      const { watches } = ledger;
      await ledger.append([makeReading("1。")], RUN, AT);
      const added = await watches.add({ ...WATCH, from: "m.over" }, AT);
      expect(added).toEqual({ ...WATCH, id: added.id, from: "m.over", addedAt: AT, since: 1 });
      expect(added.id).toMatch(/^[0-9a-f]{8}$/);
      await ledger.append([makeReading("2。")], RUN, AT);
      expect(await watches.remove(added.id, LATER)).toEqual({ ...added, removedAt: LATER, until: 2 });
      expect(await watches.list()).toEqual([{ ...added, removedAt: LATER, until: 2 }]);
      const again = await watches.add(WATCH, LATEST);
      expect(again).toMatchObject({ id: added.id, since: 2 });
      expect(await watches.list()).toHaveLength(2);
    });

    test("what says the same is one watch, whatever it is called", async () => {
      const { watches } = ledger;
      const first = await watches.add(WATCH, AT);
      const { measure, subject } = WATCH.facts;
      const turned: Watch = {
        rule: WATCH.rule,
        facts: { subject: subject!, measure },
        label: { zh: "別", en: "other" },
      };
      expect(await watches.add(turned, LATER)).toEqual(first);
      expect((await watches.add({ ...WATCH, certainty: "possible" }, LATER)).id).not.toBe(first.id);
      expect(await watches.list()).toHaveLength(2);
    });

    test("what is not there cannot be removed", async () => {
      const { id } = await ledger.watches.add(WATCH, AT);
      await ledger.watches.remove(id, AT);
      for (const gone of [id, "00000000"]) {
        await expect(ledger.watches.remove(gone, AT)).rejects.toMatchObject({
          problem: { code: "usage.unknown-watch", at: { source: gone } },
        });
      }
    });
  });

  describe("alerts", () => {
    test("are recorded once, with the position, which never falls", async () => {
      const { watches } = ledger;
      expect(await watches.position()).toEqual({ sequence: 0 });
      expect(await watches.record(batch({ alerts: [alert("a"), alert("b", "w2")], position: 5 }))).toBe(2);
      expect(await watches.record(batch({ alerts: [alert("b", "w2"), alert("c")], position: 3 }))).toBe(1);
      expect(await watches.position()).toEqual({ sequence: 5 });
      expect(await watches.last()).toBe(3);
      const all = await watches.alerts();
      expect(all.map(({ id, number }) => [id, number])).toEqual([
        ["c", 3],
        ["b", 2],
        ["a", 1],
      ]);
      expect(all.at(-1)).toEqual({ ...alert("a"), number: 1, copies: [], sent: [] });
    });

    test("are asked for by watch, id and number", async () => {
      const { watches } = ledger;
      await watches.record(batch({ alerts: [alert("a"), alert("b", "w2"), alert("c"), alert("d")] }));
      const ids = async (query: Parameters<typeof watches.alerts>[0]) =>
        (await watches.alerts(query)).map(({ id }) => id);
      expect(await ids({ watch: "w1" })).toEqual(["d", "c", "a"]);
      expect(await ids({ watch: "w1", before: 4, limit: 1 })).toEqual(["c"]);
      expect(await ids({ after: 1, limit: 2 })).toEqual(["b", "c"]);
      expect(await ids({ id: "b" })).toEqual(["b"]);
      expect(await ids({ after: 4 })).toEqual([]);
    });

    test("copies are added to their alert, each fact once and never the witness itself", async () => {
      const { watches } = ledger;
      await watches.record(batch({ alerts: [alert("a")], copies: [{ alert: "a", at: AT, fact: witness("x") }] }));
      const more = ["y", "x", "f-a"].map((id) => ({ alert: "a", at: LATER, fact: witness(id) }));
      await watches.record(batch({ copies: [...more, { alert: "none", at: AT, fact: witness("z") }] }));
      const [kept] = await watches.alerts();
      expect(kept?.copies).toEqual([witness("x"), witness("y")]);
      expect(kept?.facts).toEqual(alert("a").facts);
    });

    test("a wait that ended is recorded only while nothing new stands in the ledger, and time goes on from there", async () => {
      const { watches } = ledger;
      await ledger.append([makeReading("1。")], RUN, AT);
      const ended = batch({ alerts: [alert("a")], position: 0, until: LATEST });
      expect(await watches.record(ended)).toBeUndefined();
      expect(await watches.alerts()).toEqual([]);
      expect(await watches.record({ ...ended, position: 1 })).toBe(1);
      expect(await watches.position()).toEqual({ sequence: 1, until: LATEST });
      await ledger.append([makeReading("2。")], RUN, LATER);
      const changes = await collect(ledger.changes(0));
      expect(changes.map(({ at }) => at)).toEqual([AT, LATEST]);
    });

    test("where following had come to is kept for its own program, and not when the ledger is made anew", async () => {
      const { watches } = ledger;
      const state = (...bytes: number[]) => Uint8Array.from(bytes);
      expect(await watches.snapshot("k")).toBeUndefined();
      await watches.keepSnapshot({ sequence: 7, key: "k", state: state(1, 2) });
      await watches.keepSnapshot({ sequence: 6, key: "k", state: state(3) });
      expect(await watches.snapshot("k")).toEqual({ sequence: 7, key: "k", state: state(1, 2) });
      expect(await watches.snapshot("other")).toBeUndefined();
      await watches.keepSnapshot({ sequence: 2, key: "other", state: state(4) });
      expect([await watches.snapshot("k"), (await watches.snapshot("other"))?.sequence]).toEqual([undefined, 2]);
      await ledger.rebuild();
      expect(await watches.snapshot("other")).toBeUndefined();
    });

    test("a ledger made anew from its rows keeps them", async () => {
      await ledger.watches.add(WATCH, AT);
      await ledger.watches.record(batch({ alerts: [alert("a")], outs: ["mail"], position: 4 }));
      const before = [await ledger.watches.list(), await ledger.watches.alerts(), await ledger.watches.position()];
      await ledger.rebuild();
      expect([await ledger.watches.list(), await ledger.watches.alerts(), await ledger.watches.position()]).toEqual(
        before,
      );
    });
  });

  describe("deliveries", () => {
    const lease = (owner: string, at = AT, until = LATER, most = 9) =>
      ledger.watches.lease(owner, ["mail", "desk"], most, at, until);

    test("alerts go out on the ways of their watch where it has some, else on all", async () => {
      const { watches } = ledger;
      const outsOf = new Map([
        ["w2", ["mail"]],
        ["w3", []],
      ]);
      const alerts = [alert("a", "w1"), alert("b", "w2"), alert("c", "w3")];
      await watches.record(batch({ alerts, outs: ["mail", "other"], outsOf }));
      const sent = (await watches.alerts({ after: 0 })).map(({ id, sent: ways }) => [id, ways.map(({ out }) => out)]);
      expect(sent).toEqual([
        ["a", ["mail", "other"]],
        ["b", ["mail"]],
        ["c", []],
      ]);
      expect(await watches.queue()).toMatchObject({ waiting: 3 });
    });

    test("each new alert goes out once on each way, held by one at a time", async () => {
      const { watches } = ledger;
      await watches.record(batch({ alerts: [alert("a")], outs: ["mail", "other"] }));
      await watches.record(batch({ alerts: [alert("a"), alert("b")], outs: ["mail"] }));
      const held = await lease("one");
      expect(held.map(({ out, tries, queued, alert: { id } }) => [out, tries, queued, id])).toEqual([
        ["mail", 0, AT, "a"],
        ["mail", 0, AT, "b"],
      ]);
      expect(await lease("two")).toEqual([]);
      expect(await lease("two", LATER, LATEST)).toHaveLength(2);
      await watches.settle(held[0]!.number, "one", { state: "done" });
      expect(await watches.queue()).toEqual({ waiting: 3, done: 0, failed: 0 });
      await watches.settle(held[0]!.number, "two", { state: "done" });
      await watches.settle(held[1]!.number, "two", { state: "failed", detail: "550" });
      expect(await watches.queue()).toEqual({ waiting: 1, done: 1, failed: 1 });
      const [b, a] = await watches.alerts();
      expect(a?.sent).toEqual([
        { out: "mail", state: "done", tries: 1 },
        { out: "other", state: "waiting", tries: 0 },
      ]);
      expect(b?.sent).toEqual([{ out: "mail", state: "failed", tries: 1, detail: "550" }]);
      expect(await lease("three", LATEST, LATEST)).toEqual([]);
    });

    test("what failed is due again later, and not before", async () => {
      const { watches } = ledger;
      await watches.record(batch({ alerts: [alert("a"), alert("b")], outs: ["mail"] }));
      const [first] = await lease("one", AT, LATEST, 1);
      await watches.settle(first!.number, "one", { state: "waiting", due: LATER, detail: "500" });
      expect((await lease("two", AT)).map(({ alert: { id } }) => id)).toEqual(["b"]);
      const again = await lease("three", LATER, LATEST);
      expect(again.map(({ alert: { id }, tries }) => [id, tries])).toContainEqual(["a", 1]);
      expect((await watches.alerts({ id: "a" }))[0]?.sent).toEqual([
        { out: "mail", state: "waiting", tries: 1, detail: "500" },
      ]);
    });
  });
}
