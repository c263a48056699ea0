import { convert, dimensionOf, isSameDimension, product, quotient } from "#algebra";
import { decimal } from "#base";
import { type BoardFact, makeChoice } from "#board/board-fact.ts";
import { computedText } from "#board/computed-text.ts";
import { groupBy } from "#board/group.ts";
import { keyLabel } from "#board/key.ts";
import type { DerivedItem } from "#board/record.ts";
import { showInterval, wordsOf } from "#board/row.ts";
import { joinLabels } from "#board/words/labels.ts";
import type { Derivation } from "#model";

const HUNDRED = { low: decimal(100), high: decimal(100) };

/**
 * A plan as a part of a year's use, and the like: of one article and one named commodity, where either side tells one
 * amount only. The two may be of other subjects and stances; the label says what they are.
 */
export function deriveRatios(
  { label, part, whole, note }: Extract<Derivation, { readonly kind: "ratio" }>,
  items: readonly BoardFact[],
  pack: string,
): readonly DerivedItem[] {
  const [isPart, isWhole] = [makeChoice(part, pack), makeChoice(whole, pack)];
  const told = items.filter((item) => item.commodity !== undefined && (isPart(item) || isWhole(item)));
  const groups = groupBy(told, ({ fact, commodity }) => `${fact.article.hash} ${commodity?.id}`);
  return [...groups.values()].flatMap((own): DerivedItem[] => {
    const [over, under] = [onlyOf(own.filter(isPart)), onlyOf(own.filter(isWhole))];
    if (over === undefined || under === undefined) return [];
    const divisor = inUnitOf(under, over);
    const share = divisor === undefined ? undefined : quotient(product(over.amount, HUNDRED), divisor);
    if (share === undefined) return [];
    const title = over.fact.article.title;
    return [
      {
        label: joinLabels([label, keyLabel(over, "commodity"), { zh: title, en: title }]),
        text: `${computedText(share)} %`,
        interval: showInterval(share),
        unit: "%",
        equation: `${wordsOf(over)} ÷ ${wordsOf(under)}`,
        facts: [over.fact.id, under.fact.id],
        ...(note !== undefined && { note }),
      },
    ];
  });
}

/** The one amount that facts tell; `undefined` when there is none or they differ. */
function onlyOf(items: readonly BoardFact[]): BoardFact | undefined {
  const [first] = items;
  return first !== undefined && items.every((item) => wordsOf(item) === wordsOf(first)) ? first : undefined;
}

function inUnitOf({ fact, amount }: BoardFact, { fact: other }: BoardFact) {
  const [from, to] = [dimensionOf(fact.unit), dimensionOf(other.unit)];
  return from !== undefined && to !== undefined && isSameDimension(from, to)
    ? convert(amount, fact.unit, other.unit)
    : undefined;
}
