import type { StoredFact } from "#ledger";
import { intervalOf, type Label } from "#model";
import { type FactLine, toFactLine } from "#service/export/line.ts";
import { makeBinder } from "#service/facts.ts";
import { type IntervalRecord, toIntervalRecord } from "./interval.ts";
import type { FigureState } from "./state.ts";

/** A fact with its citation and what is needed to draw it. */
export interface DeskFact extends FactLine {
  readonly interval: IntervalRecord;
  readonly measureLabel?: Label;
  readonly state?: FigureState;
  /** Other articles that report the cell, at most 99. */
  readonly reports?: number;
}

/** Makes records of facts, with the labels of their measures from the packs. */
export async function makeDeskFacts(): Promise<(fact: StoredFact) => DeskFact> {
  const labels = await findMeasureLabels();
  return (fact) => {
    const label = fact.measure === undefined ? undefined : labels.get(fact.measure.value);
    return {
      ...toFactLine(fact),
      interval: toIntervalRecord(intervalOf(fact)),
      ...(label !== undefined && { measureLabel: label }),
    };
  };
}

/** The label of every measure of the packs, by `pack.id`. */
export async function findMeasureLabels(): Promise<ReadonlyMap<string, Label>> {
  const { packs } = await makeBinder();
  return new Map(
    packs.flatMap(({ id, measures = [] }) =>
      measures.map((measure) => [`${id}.${measure.id}`, measure.label] as const),
    ),
  );
}
