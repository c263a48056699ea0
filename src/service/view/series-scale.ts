import { allowedBy, type Claim, inOneUnit, whatOf } from "#audit";
import type { Interval } from "#base";
import type { StoredFact } from "#ledger";
import type { MeasureKind } from "#model";

/** One axis on which facts of a measure can stand together. */
export interface Scale {
  /** What chooses it in an address: the unit, behind `±` when it is one of rises and falls. */
  readonly key: string;
  readonly unit: string;
  /** Whether its amounts say by how much a level rose or fell. */
  readonly isStep: boolean;
  readonly facts: number;
}

/** Lays facts of one measure out by axis: units that can be told in each other are one, named by the one most printed. */
export function findScales(facts: readonly StoredFact[], kind: MeasureKind | undefined) {
  const isStep = ({ change }: Claim): boolean => kind !== "change" && (change === "up" || change === "down");
  const nameOf = (fact: StoredFact): string => `${isStep(fact) ? "±" : ""}${whatOf(fact) ?? fact.unit}`;
  const groups = Map.groupBy(facts, nameOf);
  const scales = [...groups.values()].map((group) => toScale(group, isStep(group[0]!)));
  const byName = new Map([...groups.keys()].map((name, at) => [name, scales[at]!]));
  return {
    /** Most facts first. */
    scales: scales.toSorted((a, b) => b.facts - a.facts || (a.key < b.key ? -1 : 1)),
    /** The axis of a fact of the measure; `undefined` when no fact was like it. */
    scaleOf: (fact: StoredFact): Scale | undefined => byName.get(nameOf(fact)),
  };
}

function toScale(group: readonly StoredFact[], isStep: boolean): Scale {
  const counts = [...Map.groupBy(group, ({ unit }) => unit)].map(([unit, some]) => [unit, some.length] as const);
  const [[unit]] = counts.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [readonly [string, number]];
  return { key: `${isStep ? "±" : ""}${unit}`, unit, isStep, facts: group.length };
}

/** What a fact allows in the unit of an axis, exactly or moved out; a fall is negative. */
export function onScale(fact: StoredFact, { unit }: Scale): Interval {
  return inOneUnit({ ...fact, unit }, fact)?.[1] ?? allowedBy(fact);
}
