import { amountIn, makeChoice } from "#board/board-fact.ts";
import { type FactGroup, groupComparable, sortByAmount } from "#board/group.ts";
import { toRows } from "#board/row.ts";
import { headOf, type MakeSection, ROWS_MAX } from "./part.ts";

/**
 * One map of one source, period and way of reckoning: the one that tells of most countries, of equals the newest. Filters
 * choose another.
 */
export const makeMap: MakeSection<"map"> = (declared, { pack, items }) => {
  const isChosen = makeChoice(declared.facts, pack);
  const told = items.filter(
    (item) => isChosen(item) && item.known?.country !== undefined && amountIn(item, declared.unit) !== undefined,
  );
  const countries = (group: FactGroup) => new Set(group.items.map(({ subject }) => subject)).size;
  const nameless = ({ items: [first] }: FactGroup) =>
    Number(first?.fact.voices.some(({ anonymous }) => anonymous === true));
  const [best] = [...groupComparable(told, ["source", "measure"])].sort(
    (a, b) => countries(b) - countries(a) || nameless(a) - nameless(b),
  );
  if (best === undefined) return [];
  const rows = toRows(sortByAmount(best.items, declared.unit), (item) => amountIn(item, declared.unit), declared.unit);
  return [{ ...headOf(declared), kind: "map", unit: declared.unit, group: best.label, rows: rows.slice(0, ROWS_MAX) }];
};
