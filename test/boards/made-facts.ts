import { decimal } from "#base";
import type { BoardKnowledge } from "#board";
import type { StoredFact } from "#ledger";
import type { Bound, Measure, Slot, Stance } from "#model";

/** What a made fact is told apart by. */
export interface Told {
  readonly subject: string;
  readonly value: number;
  readonly bound: Bound;
  readonly unit: "%" | "t" | "kg";
  readonly down: boolean;
  readonly period: string;
  readonly window: string;
  readonly basis: string;
  readonly stance: Stance;
  readonly source: string;
  readonly article: number;
}

const label = { zh: "變動", en: "change" };

export const KNOWLEDGE: BoardKnowledge = {
  measures: new Map<string, Measure>([
    ["made.move", { id: "move", label, kind: "change", units: ["%"], words: ["動"], qualifiers: ["window", "basis"] }],
    ["made.mass", { id: "mass", label, kind: "stock", units: ["t", "kg"], words: ["重"], qualifiers: ["basis"] }],
  ]),
  identities: new Map(),
  known: () => undefined,
  commoditiesIn: () => [],
};

function slot<T>(value: T): Slot<T> {
  return { value, evidence: { kind: "printed", rule: "made" } };
}

/** A stored fact as a ledger would give it; its sentence is its printed words. */
export function makeFact(told: Told, n: number): StoredFact {
  const text = `${told.value}${told.unit}`;
  const qualifiers = Object.entries({ window: told.window, basis: told.basis }).filter(([, value]) => value !== "");
  return {
    id: `${told.article}-${n}`,
    start: 0,
    end: text.length,
    low: decimal(told.value),
    high: decimal(told.value),
    bound: told.bound,
    unit: told.unit,
    ...(told.down && { change: "down" as const }),
    subject: slot(told.subject),
    measure: slot(told.unit === "%" ? "made.move" : "made.mass"),
    label: "",
    ...(told.period !== "" && { period: slot(told.period) }),
    stance: slot(told.stance),
    voices: told.source === "" ? [] : [{ name: told.source, span: { start: 0, end: 1 } }],
    qualifiers: Object.fromEntries(qualifiers.map(([name, value]) => [name, slot(value)])),
    sequence: 1,
    article: {
      sequence: 1,
      hash: `${told.article}`,
      id: `${told.article}`,
      title: `article ${told.article}`,
      topics: [],
      published: "2025-10-01",
      figures: 1,
      times: 0,
      facts: 1,
    },
    run: "made",
    cell: "",
    sentence: { start: 0, end: text.length, text },
  };
}
