import { type BoardFact, isDeed, makeChoice } from "#board/board-fact.ts";
import { toRows } from "#board/row.ts";
import { qualifierLabel, UNTOLD } from "#board/words/labels.ts";
import type { Label, StageColumn } from "#model";
import { headOf, type MakeSection } from "./part.ts";

const COLUMN_MAX = 60;

/** How far things are, as their words say it. What is only planned never stands among deeds, whatever its words. */
export const makeStages: MakeSection<"stages"> = (declared, { pack, items }) => {
  const told = items.filter(makeChoice(declared.facts, pack));
  if (told.length === 0) return [];
  const columns = declared.columns.map((column) => ({ column, isIn: makeStageTest(column, declared.by, pack) }));
  const placed = new Map<string, BoardFact[]>();
  for (const item of told) {
    const key = columns.find(({ isIn }) => isIn(item))?.column.key ?? "";
    placed.set(key, [...(placed.get(key) ?? []), item]);
  }
  const rows = (key: string) =>
    toRows((placed.get(key) ?? []).slice(0, COLUMN_MAX), ({ amount }) => amount).map((row) => {
      const said = isDeed(row.stance) ? undefined : row.qualifiers?.[declared.by];
      return said === undefined || said === key ? row : { ...row, note: noteOf(declared.by, said) };
    });
  const named = declared.columns.map(({ key, label }) => ({ key, label, rows: rows(key) }));
  const rest = rows("");
  return [
    {
      ...headOf(declared),
      kind: "stages",
      columns: rest.length === 0 ? named : [...named, { key: "untold", label: UNTOLD, rows: rest }],
    },
  ];
};

/** 將動用: the words name a stage that is not reached. */
function noteOf(by: string, said: string): Label {
  const { zh, en } = qualifierLabel(by, said);
  return { zh: `字句提到「${zh}」，但說的不是已發生的事`, en: `the words name “${en}”, but tell of no deed` };
}

function makeStageTest({ values, measures, stance, isDeed: isDone }: StageColumn, by: string, pack: string) {
  const ids = measures?.map((id) => (id.includes(".") ? id : `${pack}.${id}`));
  return ({ fact, measureId }: BoardFact): boolean => {
    if (isDone === true && !isDeed(fact.stance.value)) return false;
    return (
      values?.includes(fact.qualifiers[by]?.value ?? "\0") === true ||
      ids?.includes(measureId) === true ||
      stance?.includes(fact.stance.value) === true
    );
  };
}
