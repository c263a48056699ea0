import { isMoney } from "#algebra";
import { compare, type Interval } from "#base";
import type { BoardKey, Label } from "#model";
import { amountIn, type BoardFact } from "./board-fact.ts";
import { comparableKey, comparableLabels } from "./comparable.ts";
import { keyLabel, keyOf } from "./key.ts";
import type { RowGroup } from "./record.ts";
import { toRows } from "./row.ts";
import { joinLabels } from "./words/labels.ts";

/** Facts of one group with the words for what they share. */
export interface FactGroup {
  readonly label: Label;
  readonly items: readonly BoardFact[];
}

/** Puts items together that share a key, in the order of the first of each. */
export function groupBy<T>(items: readonly T[], keyFor: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Groups of facts that may be compared, told apart by `by` besides; the largest first, of equal ones the newest period. */
export function groupComparable(items: readonly BoardFact[], by: readonly BoardKey[]): readonly FactGroup[] {
  const keyFor = (item: BoardFact) => [...by.map((key) => keyOf(item, key)), comparableKey(item)].join("\n");
  const periodOf = ({ items: [first] }: FactGroup) => first?.fact.period?.value ?? "";
  return [...groupBy(items, keyFor).values()]
    .map((group) => ({ label: groupLabel(group[0]!, by), items: group }))
    .sort((a, b) => b.items.length - a.items.length || (periodOf(a) < periodOf(b) ? 1 : -1));
}

function groupLabel(item: BoardFact, by: readonly BoardKey[]): Label {
  const own = by.filter((key) => key !== "period" && key !== "stance").map((key) => keyLabel(item, key));
  return joinLabels([...own, ...comparableLabels(item)]);
}

/** The units that a section of `unit` has: that one, or every currency that its facts are told in. */
export function unitsOf(items: readonly BoardFact[], unit: string): readonly string[] {
  if (unit !== "money") return [unit];
  return [...new Set(items.map(({ fact }) => fact.unit).filter(isMoney))];
}

/** Groups as rows in one unit, the largest amount first; groups without a row fall out. */
export function toRowGroups(groups: readonly FactGroup[], unit: string): readonly RowGroup[] {
  return groups.flatMap(({ label, items }) => {
    const sorted = sortByAmount(items, unit);
    const rows = toRows(sorted, (item) => amountIn(item, unit), unit);
    return rows.length === 0 ? [] : [{ name: label.zh, label, rows }];
  });
}

/** Largest first, by the end of the interval that is printed; what has none in this unit is left out. */
export function sortByAmount(items: readonly BoardFact[], unit: string): readonly BoardFact[] {
  return items
    .flatMap((item) => {
      const amount = amountIn(item, unit);
      return amount === undefined ? [] : [{ item, amount }];
    })
    .sort((a, b) => compareAmounts(b.amount, a.amount))
    .map(({ item }) => item);
}

function compareAmounts(a: Interval, b: Interval): number {
  const [left, right] = [a.low ?? a.high, b.low ?? b.high];
  return left === undefined || right === undefined ? 0 : compare(left, right);
}
