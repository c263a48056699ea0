/** What boards must never do, whatever the facts are. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { computeBoard, type Row, type Section } from "#board";
import { type Board, STANCES } from "#model";
import { KNOWLEDGE, makeFact, type Told } from "./made-facts.ts";

const label = { zh: "板", en: "board" };
const board: Board = {
  id: "all",
  label,
  about: label,
  sections: [
    { kind: "bars", title: label, facts: { measures: ["mass"] }, unit: "t", by: ["source"] },
    { kind: "dots", title: label, facts: { measures: ["move"] }, unit: "%" },
    { kind: "series", title: label, facts: { measures: ["move"] }, unit: "%" },
    {
      kind: "stages",
      title: label,
      facts: { measures: ["move", "mass"] },
      by: "basis",
      columns: [
        { key: "done", label, values: ["real"], isDeed: true },
        { key: "said", label, stance: ["plan", "forecast"] },
      ],
    },
    { kind: "matrix", title: label, facts: { measures: ["move", "mass"] }, rows: "subject", columns: "source" },
  ],
};

const told: fc.Arbitrary<Told> = fc.record({
  subject: fc.constantFrom("甲", "乙", "丙"),
  value: fc.integer({ min: 1, max: 30 }),
  bound: fc.constantFrom("=", "about", ">", ">=", "<", "<="),
  unit: fc.constantFrom("%", "t", "kg"),
  down: fc.boolean(),
  period: fc.constantFrom("", "2025", "2025-09", "2025-10", "2025-01/2025-09"),
  window: fc.constantFrom("", "day", "year"),
  basis: fc.constantFrom("", "real", "nominal"),
  stance: fc.constantFrom(...STANCES),
  source: fc.constantFrom("", "路透社", "彭博"),
  article: fc.integer({ min: 1, max: 3 }),
});
const facts = fc.array(told, { maxLength: 40 }).map((each) => each.map(makeFact));
const compute = (given: readonly ReturnType<typeof makeFact>[]) =>
  computeBoard({ pack: "made", board }, given, KNOWLEDGE).sections;

const isDeed = ({ stance }: Row) => stance === "reported" || stance === "estimated";
const kindOf = (row: Row) => (isDeed(row) ? "deed" : row.stance);
const groupsOf = (sections: readonly Section[]) =>
  sections.flatMap((section) => (section.kind === "bars" || section.kind === "dots" ? section.groups : []));
const idsIn = (rows: readonly Row[]) => rows.flatMap(({ fact, again = [] }) => [fact, ...again]);

it("a group shares unit, period, window, basis and kind of statement, and what is untold stands with its own article", () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const { rows } of groupsOf(compute(given))) {
        const shared = rows.map((row) =>
          [row.unit, row.period, row.qualifiers?.window, row.qualifiers?.basis, kindOf(row)].join("|"),
        );
        expect(new Set(shared).size).toBe(1);
        const [first] = rows;
        const isUntold =
          first?.period === undefined || (first.measure === "made.move" && first.qualifiers?.window === undefined);
        if (isUntold) expect(new Set(rows.map(({ fact }) => fact.split("-")[0])).size).toBe(1);
      }
    }),
  );
});

it("a line over time has one subject, unit, window, basis, kind of statement and kind of period", () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const section of compute(given)) {
        if (section.kind !== "series") continue;
        for (const { points } of section.lines) {
          const shared = points.map((row) =>
            [row.name, row.unit, row.qualifiers?.window, row.qualifiers?.basis, kindOf(row), row.period?.length].join(
              "|",
            ),
          );
          expect(new Set(shared).size).toBe(1);
        }
      }
    }),
  );
});

it("nothing but a deed stands in a stage of deeds", () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const section of compute(given)) {
        if (section.kind !== "stages") continue;
        const done = section.columns.find(({ key }) => key === "done")!.rows;
        expect(done.filter((row) => !isDeed(row))).toEqual([]);
      }
    }),
  );
});

it("no report is lost, told twice, merged or averaged: each row has the interval of its own fact", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const matrix = compute(given).find((section) => section.kind === "matrix");
      const rows = matrix?.kind === "matrix" ? matrix.rows.flatMap(({ cells }) => cells.flat()) : [];
      expect(idsIn(rows).sort()).toEqual(given.map(({ id }) => id).sort());
      const byId = new Map(given.map((fact) => [fact.id, fact]));
      for (const row of rows) {
        for (const id of [row.fact, ...(row.again ?? [])]) {
          const { low, bound, change, article } = byId.get(id)!;
          const own = byId.get(row.fact)!;
          expect([low, bound, change, article.hash]).toEqual([own.low, own.bound, own.change, own.article.hash]);
        }
        const { low, high } = row.interval;
        const value = Number(byId.get(row.fact)!.low.digits) * (byId.get(row.fact)!.change === "down" ? -1 : 1);
        expect((low ?? -Infinity) <= value && value <= (high ?? Infinity)).toBe(true);
      }
    }),
  );
});

it("bars and dots hold the same facts whatever their order, told in the unit of the section", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const sets = (sections: readonly Section[]) =>
        groupsOf(sections)
          .map(({ rows }) => idsIn(rows).sort().join())
          .sort();
      expect(sets(compute(given.toReversed()))).toEqual(sets(compute(given)));
      for (const { rows } of groupsOf(compute(given))) for (const { unit } of rows) expect(["%", "t"]).toContain(unit);
    }),
  );
});

it("what a person called wrong is on no board", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const wrong = given.map((fact) => ({ ...fact, judged: "wrong" as const }));
      expect(compute(wrong)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
