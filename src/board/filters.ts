import type { BoardFilter } from "#model";
import type { BoardFact } from "./board-fact.ts";
import { groupBy } from "./group.ts";
import { keyLabel, keyOf } from "./key.ts";
import type { FilterRecord } from "./record.ts";

/** What a reader chose, by the name of the filter. */
export type Chosen = Readonly<Record<string, string>>;

const OPTIONS_MAX = 50;

/** The facts that all choices leave, but that of `without`. */
export function applyFilters(
  items: readonly BoardFact[],
  filters: readonly BoardFilter[],
  chosen: Chosen,
  without?: string,
): readonly BoardFact[] {
  const active = filters.filter(({ name }) => name !== without && chosen[name] !== undefined);
  if (active.length === 0) return items;
  return items.filter((item) => active.every(({ name }) => keyOf(item, name) === chosen[name]));
}

/** Every filter with what can be chosen, given what is chosen in the others. */
export function listFilters(
  items: readonly BoardFact[],
  filters: readonly BoardFilter[],
  chosen: Chosen,
): readonly FilterRecord[] {
  return filters.map(({ name, label }) => {
    const left = applyFilters(items, filters, chosen, name);
    const options = [...groupBy(left, (item) => keyOf(item, name))]
      .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? 1 : -1))
      .slice(0, OPTIONS_MAX)
      .map(([value, own]) => ({ value, label: keyLabel(own[0]!, name), facts: own.length }));
    const choice = chosen[name];
    return { name, label, options, ...(choice !== undefined && { chosen: choice }) };
  });
}
