import type { ArticleRecord, FigureState, TimeRecord } from "#service";
import type { Span } from "./cut.ts";

/** A figure of the text, underlined by its state. */
export interface FigureMark extends Span {
  readonly kind: "figure";
  /** The id of its fact. */
  readonly id: string;
  readonly state: FigureState;
}

/** A time of the text. */
export interface TimeMark extends Span {
  readonly kind: "time";
  readonly id: string;
  readonly time: TimeRecord;
}

/** A figure of a reading from before facts were put together: underlined, with nothing to tell. */
export interface BareMark extends Span {
  readonly kind: "bare";
  readonly id: string;
}

export type Mark = FigureMark | TimeMark | BareMark;

type Marked = Pick<ArticleRecord, "text" | "figures" | "facts" | "times">;

/** All figures and times of an article in the order of its text; spans outside the text are left out. */
export function makeMarks({ text, figures, facts, times }: Marked): Mark[] {
  const marks: Mark[] = [
    ...facts.map(({ start, end, id, state }) => ({ kind: "figure" as const, start, end, id, state })),
    ...(facts.length === 0 ? figures : []).map(({ start, end }) => ({
      kind: "bare" as const,
      start,
      end,
      id: `f${start}`,
    })),
    ...times.map((time) => ({ kind: "time" as const, start: time.start, end: time.end, id: `t${time.start}`, time })),
  ];
  return marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
