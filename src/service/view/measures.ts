import { type Ledger, toNameForm } from "#ledger";
import type { Label, Measure, MeasureKind } from "#model";
import { makeBinder } from "#service/facts.ts";

/** A measure with what the ledger has of it. */
export interface MeasureRecord {
  /** `pack.id`. */
  readonly id: string;
  readonly pack: string;
  readonly label: Label;
  readonly kind?: MeasureKind;
  readonly facts: number;
}

/** Measures by pack: those that facts have, most facts first, and those that are only declared. */
export interface MeasureListRecord {
  readonly packs: readonly { readonly id: string; readonly label: Label }[];
  readonly measures: readonly MeasureRecord[];
}

/** Every measure whose id, label or words have `words` in them; every one without. */
export async function viewMeasures(ledger: Ledger, words = ""): Promise<MeasureListRecord> {
  const [{ packs }, counted] = await Promise.all([makeBinder(), ledger.measures()]);
  const needle = toNameForm(words);
  const declared = new Map<string, Measure>(
    packs.flatMap(({ id, measures }) => measures.map((measure) => [`${id}.${measure.id}`, measure] as const)),
  );
  const facts = new Map<string, number>(counted.map((one) => [one.id, one.facts]));
  const isFound = (id: string, measure: Measure | undefined): boolean =>
    [id, measure?.label.zh, measure?.label.en, ...(measure?.words ?? [])].some(
      (text) => text !== undefined && toNameForm(text).includes(needle),
    );
  const ids = [...facts.keys(), ...[...declared.keys()].filter((id) => !facts.has(id)).sort()];
  return {
    packs: packs.map(({ id, label }) => ({ id, label })),
    measures: ids
      .filter((id) => needle === "" || isFound(id, declared.get(id)))
      .map((id) => toMeasureRecord(id, declared.get(id), facts.get(id) ?? 0)),
  };
}

function toMeasureRecord(id: string, measure: Measure | undefined, facts: number): MeasureRecord {
  return {
    id,
    pack: id.slice(0, Math.max(0, id.indexOf("."))),
    label: measure?.label ?? { zh: id, en: id },
    ...(measure !== undefined && { kind: measure.kind }),
    facts,
  };
}
