import { expect, test } from "vitest";
import { decimal } from "#base";
import type { Fact, Figure } from "#model";
import { decodeClaims, encodeClaims, openFacts } from "./claims.ts";

const figures: Figure[] = [3, 9].map((start) => ({
  start,
  end: start + 2,
  low: decimal(5n),
  high: decimal(7n),
  bound: "about",
  unit: "t",
  rule: "mass",
}));
const evidence = { kind: "printed", rule: "clause" } as const;
const facts = figures.map(({ rule: _, ...figure }, i): Fact => {
  const bare = { id: `h-${figure.start}`, ...figure, label: "產量", voices: [], qualifiers: {} };
  if (i === 0) return { ...bare, stance: { value: "plan", evidence: { kind: "assumed", rule: "none" } } };
  return {
    ...bare,
    subject: { value: "力拓", evidence: { ...evidence, kind: "carried", span: { start: 0, end: 2 } }, entity: "m.rio" },
    measure: { value: "m.output", evidence },
    period: { value: "2025", evidence },
    stance: { value: "reported", evidence },
    voices: [
      { name: "甲", span: { start: 0, end: 1 } },
      { name: "乙", via: "CNN", anonymous: true, span: { start: 2, end: 4 } },
      { name: "丙", anonymous: false, span: { start: 5, end: 6 } },
    ],
    qualifiers: { scope: { value: "global", evidence }, __proto: { value: "", evidence } },
  };
});
const claims = {
  facts,
  entities: [
    {
      type: "org",
      name: "力拓",
      aliases: ["Rio Tinto", ""],
      spans: [{ start: 0, end: 2 }],
      id: "m.rio",
      rule: "known",
    },
    { type: "place", name: "力拓", aliases: [], spans: [], rule: "ending" },
  ],
  taught: [{ type: "org", name: "力拓", alias: "Rio Tinto", span: { start: 1, end: 4 } }],
} as const;
const toId = (start: number) => `h-${start}`;

test("what was claimed is found again, and strings are written once", () => {
  const text = encodeClaims(claims);
  expect(decodeClaims(text, figures, toId)).toEqual(claims);
  expect(text.split("力拓")).toHaveLength(2);
});

test("a reading without facts has none, whatever its figures", () => {
  const none = { entities: [], facts: [], taught: [] };
  expect(decodeClaims(encodeClaims(none), figures, toId)).toEqual(none);
});

test("facts are put together one by one, in any order", () => {
  const lazy = { count: () => figures.length, at: (n: number) => figures[n]! };
  const opened = openFacts(encodeClaims(claims), lazy, toId);
  expect([1, 0, 1].map((n) => opened.at(n))).toEqual([facts[1], facts[0], facts[1]]);
  expect(openFacts(encodeClaims({ entities: [], facts: [], taught: [] }), lazy, toId).count()).toBe(0);
});
