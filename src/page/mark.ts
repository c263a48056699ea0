import type { Span } from "#base";
import type { Lang } from "#message";
import type { Fact, Scanned } from "#model";
import { toAmountText, toFigureTitle, toHedgeText } from "./amount.ts";
import { toFactTitle, toFactWords } from "./fact.ts";
import { isInferred, toDoubtText, toTimeTitle } from "./moment.ts";

/** A figure or time of an article as the page shows it: underlined in the text, noted in the margin. */
export interface Mark extends Span {
  readonly kind: "figure" | "time";
  /** Number within the article, from 1, in the order of the text. */
  readonly number: number;
  readonly printed: string;
  /** The normalised value, for the margin. */
  readonly value: string;
  /** The interval of a figure that is not plain, or what of a time was not printed. */
  readonly detail: string;
  /** Whose figure it is, of what, and how far it is a deed where it is none; empty for a time, and without facts. */
  readonly about: string;
  /** The whole of it in one line, for the hover. */
  readonly title: string;
  readonly inferred: boolean;
}

type Bare = Omit<Mark, "number">;

/** What marks are made of: a reading, or figures and times alone. */
export type Marked = Scanned & { readonly facts?: readonly Fact[] };

/** All figures and times of a reading in the order of the text. Spans outside the text are left out. */
export function makeMarks({ article, figures, times, facts = [] }: Marked, lang: Lang): Mark[] {
  const bare: Bare[] = [
    ...figures.map((figure, index): Bare => {
      const printed = article.text.slice(figure.start, figure.end);
      const fact = facts[index]?.start === figure.start ? facts[index] : undefined;
      return {
        kind: "figure",
        start: figure.start,
        end: figure.end,
        printed,
        value: toAmountText(figure, lang),
        detail: toHedgeText(figure, lang) ?? "",
        about: fact === undefined ? "" : toFactWords(fact, lang),
        title: [toFigureTitle(figure, printed, lang), fact === undefined ? "" : toFactTitle(fact, lang)]
          .filter((line) => line !== "")
          .join("\n"),
        inferred: false,
      };
    }),
    ...times.map((time): Bare => {
      const printed = article.text.slice(time.start, time.end);
      return {
        kind: "time",
        start: time.start,
        end: time.end,
        printed,
        value: time.edtf,
        detail: toDoubtText(time, lang),
        about: "",
        title: toTimeTitle(time, printed, lang),
        inferred: isInferred(time),
      };
    }),
  ];
  return bare
    .filter((mark) => mark.start >= 0 && mark.start < mark.end && mark.end <= article.text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}
