import { expect, test } from "vitest";
import type { Measure, Watch, WatchRule } from "#model";
import { checkWatch } from "./check-watch.ts";
import { checkWatches } from "./check-watches.ts";

const label = { zh: "價", en: "price" };
const price: Measure = { id: "price", label, kind: "price", units: ["money"], words: ["價"], qualifiers: ["per"] };
const share: Measure = { id: "share", label, kind: "share", units: ["%"], words: ["占"] };
const MEASURES = new Map([
  ["m.price", price],
  ["m.share", share],
]);

const faults = (rule: WatchRule, facts: Watch["facts"] = { measure: "m.price" }) =>
  checkWatch({ label, facts, rule }, MEASURES).map(({ at, detail }) => `${at}: ${detail}`);
const above = { kind: "crosses", side: "above", value: "5", unit: "USD" } as const;
const tier = (en: string, value: string, release?: string) => ({
  name: { zh: `第${en}`, en },
  value,
  ...(release !== undefined && { release }),
});
const tiers = { kind: "tiers", side: "above", unit: "USD", hold: 0 } as const;

test("what can be meant has no faults", () => {
  expect(faults(above)).toEqual([]);
  expect(faults({ kind: "changes", by: "5", unit: "%" })).toEqual([]);
  expect(faults({ kind: "changes", by: "0.5", unit: "pp" }, { measure: "m.share" })).toEqual([]);
  expect(faults({ kind: "new" }, { measure: "m.", stance: ["plan"], where: { per: ["t"] } })).toEqual([]);
  expect(faults({ ...tiers, tiers: [tier("a", "80", "60"), tier("b", "200")] })).toEqual([]);
  expect(faults({ ...tiers, side: "below", tiers: [tier("a", "80", "90"), tier("b", "20")] })).toEqual([]);
});

test("measure, unit, qualifier and stance are there", () => {
  expect(faults(above, { measure: "m.none" })).toEqual(["facts.measure: unknown measure: m.none"]);
  expect(faults(above, { measure: "m." })).toEqual(["facts.measure: crosses needs one measure: m."]);
  expect(faults({ ...above, unit: "t" })).toEqual(["rule.unit: price is not told in t"]);
  expect(faults({ ...above, unit: "money" })).toEqual(["rule.unit: unknown unit: money"]);
  expect(faults({ kind: "changes", by: "5", unit: "pp" })).toEqual(["rule.unit: price is not told in %"]);
  expect(faults(above, { measure: "m.price", where: { place: ["x"] } })).toHaveLength(1);
  expect(faults(above, { measure: "m.price", stance: ["hoped" as "plan"], subject: " ", source: "" })).toHaveLength(3);
});

test("values are decimals, counts are whole, tiers rise", () => {
  expect(faults({ ...above, value: "many" })).toEqual(["rule.value: no decimal: many"]);
  expect(faults({ ...above, side: "over" as "above" })).toEqual(["rule.side: over: above, below"]);
  expect(faults({ kind: "changes", by: "0", unit: "%" })).toEqual(["rule.by: 0 is not over 0"]);
  expect(faults({ kind: "agree", origins: 1 })).toEqual(["rule.origins: 1: 2–9"]);
  expect(faults({ kind: "silent", days: 1.5 })).toEqual(["rule.days: 1.5: 1–3650"]);
  expect(faults({ ...tiers, tiers: [] })).toEqual(["rule.tiers: 0: 1–9"]);
  expect(faults({ ...tiers, hold: -1, tiers: [tier("a", "9"), tier("a", "8")] })).toHaveLength(3);
  expect(faults({ ...tiers, tiers: [tier("a", "9", "10")] })).toEqual(["rule.tiers.0.release: 10 is beyond 9"]);
  expect(faults({ kind: "rains" } as unknown as WatchRule)).toEqual(["rule.kind: unknown rule: rains"]);
});

test("a pack's own are checked with their ids, languages and the packs that it uses", () => {
  const told: string[] = [];
  const watch = { id: "Bad", label, about: { zh: "", en: "x" }, facts: { measure: "n.price" }, rule: above };
  const pack = { id: "m", label, measures: [price], watches: [watch, watch] };
  checkWatches([pack], (code, _pack, _id, detail) => told.push(`${code} ${detail}`));
  expect(told).toContain("pack.bad-watch Bad: invalid id");
  expect(told).toContain("pack.clash Bad: watch given twice");
  expect(told).toContain("pack.missing-label Bad: about zh");
  expect(told).toContain("pack.unknown Bad: pack not in uses: n");
  expect(told).toContain("pack.unknown Bad: unknown measure: n.price");
});
