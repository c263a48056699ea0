import { difference, product, quotient } from "#algebra";
import { boundsOf, decimal, type Interval, toSerial } from "#base";
import { amountIn, type BoardFact, isDeed, makeChoice } from "#board/board-fact.ts";
import { lineKey } from "#board/comparable.ts";
import { computedText } from "#board/computed-text.ts";
import { groupBy } from "#board/group.ts";
import { keyLabel } from "#board/key.ts";
import { periodKind, periodLabel } from "#board/period-label.ts";
import type { DerivedItem } from "#board/record.ts";
import { showInterval, wordsOf } from "#board/row.ts";
import { joinLabels } from "#board/words/labels.ts";
import type { Derivation, Label } from "#model";

const POINTS: Label = { zh: "百分點", en: "percentage points" };
const RELATIVE: Label = { zh: "相對變化", en: "relative change" };
const HUNDRED: Interval = { low: decimal(100), high: decimal(100) };

/**
 * The step from one period to the next of a share, of one source and way of reckoning: in percentage points, and apart
 * from it in percent of what it was. None where a period has two reports that are not word for word the same.
 */
export function deriveChanges(
  { label, facts }: Extract<Derivation, { readonly kind: "change" }>,
  items: readonly BoardFact[],
  pack: string,
): readonly DerivedItem[] {
  const told = items
    .filter(makeChoice(facts, pack))
    .filter((item) => isDeed(item.fact.stance.value) && amountIn(item, "%"));
  const lines = groupBy(told, (item) =>
    [item.subject, item.source, item.measureId, periodKind(item.fact.period?.value), lineKey(item)].join("\n"),
  );
  return [...lines.values()].flatMap((line) => {
    const byPeriod = [...groupBy(line, ({ fact }) => fact.period?.value ?? "")]
      .filter(([period, own]) => period !== "" && own.every((each) => wordsOf(each) === wordsOf(own[0]!)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, own]) => own[0]!);
    return byPeriod.slice(1).flatMap((later, at) => {
      const earlier = byPeriod[at]!;
      return isNext(earlier, later) ? stepOf(label, earlier, later) : [];
    });
  });
}

/** Whether the second period begins the day after the first ends. */
function isNext({ fact: a }: BoardFact, { fact: b }: BoardFact): boolean {
  const { last } = boundsOf(a.period!.value);
  const { first } = boundsOf(b.period!.value);
  return last !== undefined && first !== undefined && toSerial(first) === toSerial(last) + 1;
}

function stepOf(label: Label, earlier: BoardFact, later: BoardFact): readonly DerivedItem[] {
  const [from, to] = [amountIn(earlier, "%")!, amountIn(later, "%")!];
  const step = difference(to, from);
  const ratio = quotient(product(step, HUNDRED), from);
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const span = [earlier, later].map(({ fact }) => periodLabel(fact.period!.value));
  const head = [
    label,
    keyLabel(later, "subject"),
    { zh: `${span[0]!.zh} → ${span[1]!.zh}`, en: `${span[0]!.en} → ${span[1]!.en}` },
  ];
  const common = { facts: [earlier.fact.id, later.fact.id] };
  return [
    itemOf(common, joinLabels([...head, POINTS]), step, "pp", `${after} − ${before}`),
    ...(ratio === undefined
      ? []
      : [itemOf(common, joinLabels([...head, RELATIVE]), ratio, "%", `(${after} − ${before}) ÷ ${before}`)]),
  ];
}

function itemOf(
  common: Pick<DerivedItem, "facts">,
  label: Label,
  interval: Interval,
  unit: string,
  equation: string,
): DerivedItem {
  return {
    ...common,
    label,
    text: `${computedText(interval)} ${unit}`,
    interval: showInterval(interval),
    unit,
    equation,
  };
}
