import type { Finding } from "#audit";
import type { Span } from "#base";
import type { Random } from "#bench/random.ts";
import type { Figure, Reading } from "#model";

/** An article as it is before anything is done to it: read, and audited. */
export interface Clean {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** One careless change. Everything outside of `start` to `end` stays. */
export interface Edit extends Span {
  /** What stands there afterwards. */
  readonly text: string;
  /** What of the clean text is made wrong: a figure, a date, or two names that change places. */
  readonly targets: readonly Span[];
  readonly of: "figure" | "date" | "subjects";
}

/** All the places where one kind of error could be made, one change each; the caller picks. */
export type Injector = (clean: Clean, random: Random) => readonly Edit[];

/** The text after the change. */
export function applyEdit(text: string, { start, end, text: instead }: Edit): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** One change in each figure in which `change` finds something to do; it gets the printed words and returns others. */
export function editFigures(
  { reading }: Clean,
  change: (printed: string, figure: Figure) => string | undefined,
): readonly Edit[] {
  const { text } = reading.article;
  return reading.figures.flatMap((figure) => {
    const printed = text.slice(figure.start, figure.end);
    const changed = change(printed, figure);
    return changed === undefined || changed === printed ? [] : [shorten(text, figure, changed)];
  });
}

/** The smallest stretch that differs. */
function shorten(text: string, figure: Figure, changed: string): Edit {
  let [start, end, cut] = [figure.start, figure.end, changed];
  while (start < end && cut !== "" && text[start] === cut[0]) [start, cut] = [start + 1, cut.slice(1)];
  while (end > start && cut !== "" && text[end - 1] === cut.at(-1)) [end, cut] = [end - 1, cut.slice(0, -1)];
  return { start, end, text: cut, targets: [{ start: figure.start, end: figure.end }], of: "figure" };
}
