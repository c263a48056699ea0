import { intervalText } from "#algebra";
import { compare, type Interval } from "#base";
import { amountIn, type BoardFact, isDeed, makeChoice } from "#board/board-fact.ts";
import { computedText } from "#board/computed-text.ts";
import { groupBy, groupComparable } from "#board/group.ts";
import type { DerivedItem } from "#board/record.ts";
import { showInterval } from "#board/row.ts";
import { joinLabels } from "#board/words/labels.ts";
import type { Derivation, Label } from "#model";
import { concentrationOf, type Share, squaresText } from "./concentration.ts";

const INCOMPLETE: Label = {
  zh: "列出的占比不是全部；其餘可能分散，也可能集中於一家，故為區間。",
  en: "The shares told are not all: the rest may be dust or one holder, hence an interval.",
};

/** HHI and top-N of the shares of one source, period and way of reckoning; none where two reports of one share differ. */
export function deriveConcentrations(
  { label, facts, top, by = [] }: Extract<Derivation, { readonly kind: "concentration" }>,
  items: readonly BoardFact[],
  pack: string,
): readonly DerivedItem[] {
  const told = items.filter(makeChoice(facts, pack)).filter(({ fact }) => isDeed(fact.stance.value));
  const groups = groupComparable(told, ["source", "measure", ...by]);
  return groups.flatMap(({ label: name, items: own }) => {
    const shares = sharesOf(own);
    const found = shares === undefined ? undefined : concentrationOf(shares, top);
    if (shares === undefined || found === undefined) return [];
    const common = {
      facts: own.map(({ fact }) => fact.id),
      ...(!found.isComplete && { verdict: "incomplete" as const, note: INCOMPLETE }),
    };
    const rest = found.isComplete ? "" : ` + ${intervalText(found.rest)}²`;
    const tops = `max ${top}: ${shares.map(({ name: each, amount }) => `${each} ${intervalText(amount)}`).join(" + ")}`;
    const of = (what: Label) => joinLabels([label, what, name]);
    return [
      {
        ...common,
        label: of({ zh: "HHI", en: "HHI" }),
        ...shown(found.hhi),
        equation: `${squaresText(shares)}${rest}`,
      },
      { ...common, label: of({ zh: `前${top}大合計`, en: `top ${top}` }), ...shown(found.top, "%"), equation: tops },
    ];
  });
}

function shown(interval: Interval, unit?: string) {
  const text = computedText(interval);
  return {
    text: unit === undefined ? text : `${text} ${unit}`,
    interval: showInterval(interval),
    ...(unit !== undefined && { unit }),
  };
}

/** One share a subject; `undefined` when two reports of one differ, or one is no percentage. */
function sharesOf(items: readonly BoardFact[]): readonly Share[] | undefined {
  const shares: Share[] = [];
  for (const [subject, own] of groupBy(items, (item) => item.subject)) {
    const first = own[0]!;
    const amount = amountIn(first, "%");
    if (subject === "" || amount === undefined || own.some((other) => !isSame(first, other))) return undefined;
    shares.push({ name: first.name, amount });
  }
  return shares;
}

function isSame({ fact: a }: BoardFact, { fact: b }: BoardFact): boolean {
  return a.unit === b.unit && a.bound === b.bound && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}
