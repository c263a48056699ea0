import { makeChoice } from "#board/board-fact.ts";
import { groupComparable, toRowGroups, unitsOf } from "#board/group.ts";
import type { RowGroup, Section } from "#board/record.ts";
import type { BoardKey, FactChoice, Label } from "#model";
import { headOf, type MakeSection, ROWS_MAX, type SectionInput } from "./part.ts";

interface Grouped {
  readonly title: Label;
  readonly note?: Label;
  readonly facts: FactChoice;
  readonly unit: string;
}

/** Bars in groups of what may be compared. */
export const makeBars: MakeSection<"bars"> = (declared, input) =>
  makeGroups(declared, input, declared.by).map((section) => ({ ...section, kind: "bars" }));

/** Moves in groups of one window. */
export const makeDots: MakeSection<"dots"> = (declared, input) =>
  makeGroups(declared, input, []).map((section) => ({ ...section, kind: "dots" }));

type Groups = Pick<Section, "title" | "note" | "left"> & {
  readonly unit: string;
  readonly groups: readonly RowGroup[];
};

function makeGroups(declared: Grouped, { pack, items }: SectionInput, by: readonly BoardKey[]): readonly Groups[] {
  const told = items.filter(makeChoice(declared.facts, pack));
  return unitsOf(told, declared.unit).flatMap((unit) => {
    const groups = toRowGroups(groupComparable(told, by), unit);
    if (groups.length === 0) return [];
    const head = headOf(declared, declared.unit === "money" ? unit : undefined);
    return [{ ...head, unit, ...limit(groups) }];
  });
}

/** The first groups with {@link ROWS_MAX} rows together, and how many rows are left off. */
function limit(groups: readonly RowGroup[]): { readonly groups: readonly RowGroup[]; readonly left?: number } {
  let room = ROWS_MAX;
  let left = 0;
  const kept = groups.flatMap((group) => {
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    left += group.rows.length - rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
  return { groups: kept, ...(left > 0 && { left }) };
}
