import type { Decimal, Span } from "#base";
import type { Bound, Change, Fact, Reading, Stance, Voice } from "#model";

/** What a person says of one figure: the slots of a fact, without how they were come by. */
export interface Label extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly bound: Bound;
  readonly unit: string;
  readonly change?: Change;
  readonly subject?: string;
  /** The printed phrase that says what was measured. */
  readonly label?: string;
  /** `pack.measure`. */
  readonly measure?: string;
  readonly period?: string;
  readonly stance: Stance;
  readonly voices: readonly Pick<Voice, "name" | "via">[];
}

/** One article with what is said of its figures, in the order of the text. */
export interface Labelled {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** What the reader says of an article, as labels to be corrected by hand. */
export function toLabelled({ article, facts }: Pick<Reading, "article" | "facts">): Labelled {
  const { id, published, text } = article;
  return { id, ...(published !== undefined && { published }), text, labels: facts.map(toLabel) };
}

function toLabel(fact: Fact): Label {
  const { start, end, low, high, bound, unit, change, subject, label, measure, period, stance, voices } = fact;
  return {
    start,
    end,
    low,
    high,
    bound,
    unit,
    ...(change !== undefined && { change }),
    ...(subject !== undefined && { subject: subject.value }),
    ...(label !== "" && { label }),
    ...(measure !== undefined && { measure: measure.value }),
    ...(period !== undefined && { period: period.value }),
    stance: stance.value,
    voices: voices.map(({ name, via }) => ({ name, ...(via !== undefined && { via }) })),
  };
}
