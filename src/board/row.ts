import { intervalText } from "#algebra";
import { type Interval, toNumber } from "#base";
import type { BoardFact } from "./board-fact.ts";
import type { Row, ShownInterval } from "./record.ts";

/** An interval for drawing, with its exact text. */
export function showInterval(interval: Interval): ShownInterval {
  const { low, high, lowOpen, highOpen } = interval;
  return {
    ...(low !== undefined && { low: toNumber(low) }),
    ...(high !== undefined && { high: toNumber(high) }),
    ...(lowOpen === true && { lowOpen }),
    ...(highOpen === true && { highOpen }),
    text: intervalText(interval),
  };
}

/** One report as a row, its amount in `unit`. */
export function toRow(item: BoardFact, amount: Interval = item.amount, unit: string = item.fact.unit): Row {
  const { fact, known, measureId, name, source, commodity, subject } = item;
  const qualifiers = Object.entries(fact.qualifiers).map(([key, { value }]) => [key, value] as const);
  return {
    name,
    ...(known?.label !== undefined && { label: known.label }),
    ...(fact.subject?.entity !== undefined && { entity: fact.subject.entity }),
    ...(known?.country !== undefined && { country: known.country }),
    measure: measureId,
    interval: showInterval(amount),
    unit,
    text: wordsOf(item),
    ...(fact.period !== undefined && { period: fact.period.value }),
    stance: fact.stance.value,
    ...(source !== "" && { source }),
    ...(qualifiers.length > 0 && { qualifiers: Object.fromEntries(qualifiers) }),
    fact: fact.id,
    ...(commodity !== undefined && commodity.id !== subject && { commodity: commodity.label }),
  };
}

/** The printed words of the figure. */
export function wordsOf({ fact: { start, end, sentence } }: BoardFact): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/**
 * What an article repeats is one report: of facts that agree in article, subject, measure, amount, period, stance, source
 * and qualifiers the first stands, with the ids of the others. Reports of different articles are never folded.
 */
export function foldRepeats(
  items: readonly BoardFact[],
): readonly { readonly item: BoardFact; readonly again: readonly string[] }[] {
  const folded = new Map<string, { readonly item: BoardFact; readonly again: string[] }>();
  for (const item of items) {
    const key = repeatKey(item);
    const first = folded.get(key);
    if (first === undefined) folded.set(key, { item, again: [] });
    else first.again.push(item.fact.id);
  }
  return [...folded.values()];
}

function repeatKey({ fact, subject, measureId, source }: BoardFact): string {
  const { low, high, bound, unit, change, period, stance, qualifiers, article } = fact;
  const told = Object.entries(qualifiers).map(([key, { value }]) => `${key}=${value}`);
  return [
    ...[article.hash, subject, measureId, source, unit, bound, change, period?.value, stance.value],
    ...[low, high].map(({ digits, exponent }) => `${digits}e${exponent}`),
    ...told.sort(),
  ].join("\n");
}

/** Rows of facts in one unit; what cannot be told in it is left out. */
export function toRows(
  items: readonly BoardFact[],
  amountOf: (item: BoardFact) => Interval | undefined,
  unit?: string,
): Row[] {
  return foldRepeats(items).flatMap(({ item, again }) => {
    const amount = amountOf(item);
    if (amount === undefined) return [];
    return [{ ...toRow(item, amount, unit ?? item.fact.unit), ...(again.length > 0 && { again }) }];
  });
}
