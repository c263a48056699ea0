import { measureIds, type ReadyIdentity } from "#algebra";
import { type BoardFact, stanceClass } from "#board/board-fact.ts";
import { groupBy } from "#board/group.ts";
import { keyOf } from "#board/key.ts";
import type { Identity } from "#model";

/** One fact for each name of an equation but the one that is computed. */
export type Filling = ReadonlyMap<string, BoardFact>;

/**
 * The facts of one article that fill an identity together: those of one sentence where it has just one for each name, else
 * those of the article where it does. Slots that the identity shares must agree; where several would fit, none does.
 */
export function fillingsOf(
  identity: Identity,
  { measured }: ReadyIdentity,
  solved: string,
  items: readonly BoardFact[],
  pack: string,
): readonly Filling[] {
  const names = [...measured.keys()].filter((name) => name !== solved);
  const idsOf = new Map(names.map((name) => [name, new Set(measureIds(measured.get(name)!, pack))]));
  const unless = Object.entries(identity.unless ?? {});
  const fits = (name: string, { measureId, fact }: BoardFact) =>
    idsOf.get(name)!.has(measureId) && (measured.get(name)!.units?.includes(fact.unit) ?? true);
  const usable = items.filter(
    (item) =>
      names.some((name) => fits(name, item)) && !unless.some(([slot, values]) => values.includes(keyOf(item, slot))),
  );
  const shared = identity.same.filter((slot) => !names.some((name) => measured.get(name)!.free?.includes(slot)));
  const families = groupBy(usable, (item) =>
    [item.fact.article.hash, stanceClass(item.fact.stance.value), ...shared.map((slot) => keyOf(item, slot))].join(
      "\n",
    ),
  );
  return [...families.values()].flatMap((family) => {
    const bySentence = [...groupBy(family, ({ fact }) => String(fact.sentence.start)).values()];
    const found = bySentence.flatMap((own) => fill(own) ?? []);
    if (found.length > 0) return found;
    const isPeriodTold = !shared.includes("period") || family[0]!.fact.period !== undefined;
    return isPeriodTold ? (fill(family) ?? []) : [];
  });

  function fill(own: readonly BoardFact[]): Filling | undefined {
    const filling = new Map<string, BoardFact>();
    for (const name of names) {
      const candidates = own.filter((item) => fits(name, item));
      const [first] = candidates;
      if (first === undefined || candidates.some((other) => !isSameAmount(first, other))) return undefined;
      filling.set(name, first);
    }
    return filling;
  }
}

function isSameAmount({ fact: a }: BoardFact, { fact: b }: BoardFact): boolean {
  return a.low.digits === b.low.digits && a.low.exponent === b.low.exponent && a.bound === b.bound && a.unit === b.unit;
}
