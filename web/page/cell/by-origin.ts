import type { CellRecord, DeskFact } from "#service";

/** Where a report stands among those that go back to the same root. */
export interface OriginPlace {
  readonly name?: string;
  /** From 0; the first is the root's own, where the ledger has it. */
  readonly at: number;
  readonly reports: number;
}

/** The reports of a cell, those of one root together, the root's own first. */
export function byOrigin({ facts, groups }: CellRecord): readonly {
  readonly fact: DeskFact;
  readonly place?: OriginPlace;
}[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const placed = groups.flatMap(({ name, facts: ids }) =>
    ids.flatMap((id, at) => {
      const fact = known.get(id);
      const place = { at, reports: ids.length, ...(name !== undefined && { name }) };
      return fact === undefined ? [] : [{ fact, place }];
    }),
  );
  const ids = new Set(placed.map(({ fact }) => fact.id));
  return [...placed, ...facts.filter(({ id }) => !ids.has(id)).map((fact) => ({ fact }))];
}
