import { toCell, toSubjectKey } from "#ledger/cell.ts";
import type { Fact } from "#model";
import type { Database } from "./database.ts";
import { makeNumbers } from "./dictionary.ts";
import { insertSorted, type Line } from "./insert.ts";
import { ERA } from "./views.ts";

/** The number that stands where a fact has no measure or period. */
export const NO_NUMBER = 0;

/** Digits of a cell's name in the index: the facts decide, and six bytes are a whole number for everybody. */
const CELL_DIGITS = 12;

/** A reading on its way into the lists. */
export interface Placed {
  readonly sequence: number;
  readonly article: number;
  readonly day: number;
}

/** Lists of facts that are filled in one go, sorted, so that the trees are written where they were just read. */
export function makeFactIndex(db: Database) {
  const subjects = makeNumbers(
    db,
    "select subject as number from subject where key = ?",
    "insert into subject (key) values (?)",
  );
  const measures = makeNumbers(
    db,
    "select measure as number from measure where id = ?",
    "insert into measure (id) values (?)",
  );
  const periods = makeNumbers(
    db,
    "select period as number from period where edtf = ?",
    "insert into period (edtf) values (?)",
  );
  let bySubject: Line[] = [];
  let byMeasure: Line[] = [];
  let byCell: Line[] = [];
  return {
    /** The measure of each fact that has one. */
    measuresOf: (facts: readonly Fact[]): readonly number[] =>
      facts.flatMap(({ measure }) => (measure === undefined ? [] : [measures(measure.value, [measure.value])])),
    add({ sequence, article, day }: Placed, facts: readonly Fact[]): void {
      const era = Math.floor(sequence / ERA);
      const cells = new Set<number>();
      for (const [n, fact] of facts.entries()) {
        const key = toSubjectKey(fact);
        const measure = fact.measure === undefined ? NO_NUMBER : measures(fact.measure.value, [fact.measure.value]);
        const period = fact.period === undefined ? NO_NUMBER : periods(fact.period.value, [fact.period.value]);
        if (key !== undefined) bySubject.push([subjects(key, [key]), day, article, sequence, -n, measure, period]);
        if (measure !== NO_NUMBER) byMeasure.push([measure, day, article, sequence, -n, period]);
        cells.add(toCellNumber(toCell(fact, key)));
      }
      for (const cell of cells) byCell.push([era, cell, sequence]);
    },
    flush(): void {
      insertSorted(db, "by_subject", bySubject);
      insertSorted(db, "by_measure", byMeasure);
      insertSorted(db, "by_cell", byCell);
      [bySubject, byMeasure, byCell] = [[], [], []];
    },
  };
}

/** What the index keeps of a cell's name. */
export function toCellNumber(cell: string): number {
  return Number.parseInt(cell.slice(0, CELL_DIGITS), 16);
}
