import { makeChoice } from "#board/board-fact.ts";
import { groupBy } from "#board/group.ts";
import { keyLabel, keyOf } from "#board/key.ts";
import { toRows } from "#board/row.ts";
import { headOf, type MakeSection } from "./part.ts";

const COLUMNS_MAX = 12;
const ROWS_MAX = 40;
const CELL_MAX = 20;

/** Reports by two keys; what stands in one cell stands side by side and is not compared: each row keeps its period. */
export const makeMatrix: MakeSection<"matrix"> = (declared, { pack, items }) => {
  const told = items.filter(makeChoice(declared.facts, pack));
  const most = (key: string) =>
    [...groupBy(told, (item) => keyOf(item, key))].sort(([, a], [, b]) => b.length - a.length);
  const columns = most(declared.columns).slice(0, COLUMNS_MAX);
  const order = declared.facts.measures.map((id) => (id.includes(".") ? id : `${pack}.${id}`));
  const lines = most(declared.rows).slice(0, ROWS_MAX);
  if (declared.rows === "measure") lines.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (lines.length === 0) return [];
  const rows = lines.map(([key, own]) => ({
    key,
    label: keyLabel(own[0]!, declared.rows),
    cells: columns.map(([column]) =>
      toRows(own.filter((item) => keyOf(item, declared.columns) === column).slice(0, CELL_MAX), ({ amount }) => amount),
    ),
  }));
  const heads = columns.map(([key, [first]]) => ({ key, label: keyLabel(first!, declared.columns) }));
  return [{ ...headOf(declared), kind: "matrix", columns: heads, rows }];
};
