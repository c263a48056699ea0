import type * as PlotLibrary from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import { toFact } from "#web/part/address.ts";

/** What is drawn of a figure: an interval with a way to its fact. */
export interface IntervalDatum {
  readonly interval: { readonly low?: number; readonly high?: number };
  readonly fact: string;
  /** The line it stands on. */
  readonly y: string;
  /** A facet, when there are several. */
  readonly fy?: string;
  readonly colour: string;
  /** Told as done: full; otherwise hollow. */
  readonly isDeed: boolean;
  /** What is written beside it, and what hovering tells. */
  readonly words: string;
  readonly tip: string;
}

const STROKE = 3;

/**
 * Intervals on lines: a bar from low to high, a dot in the middle, an arrow where an end is open. `reach` is how far an
 * open end is drawn.
 */
export function intervalMarks(
  plot: typeof PlotLibrary,
  data: readonly IntervalDatum[],
  { reach, ink }: { readonly reach: number; readonly ink: string },
): readonly Markish[] {
  const facet = data.some(({ fy }) => fy !== undefined) ? { fy: "fy" as const } : {};
  const from = ({ interval: { low, high } }: IntervalDatum) => low ?? (high ?? 0) - reach;
  const to = ({ interval: { low, high } }: IntervalDatum) => high ?? (low ?? 0) + reach;
  const middle = (datum: IntervalDatum) => {
    const { low, high } = datum.interval;
    return low === undefined || high === undefined ? (low ?? high ?? 0) : (low + high) / 2;
  };
  const open = (side: "low" | "high") => data.filter(({ interval }) => interval[side] === undefined);
  const line = { y: "y", stroke: "colour", strokeWidth: STROKE, ...facet } as const;
  return [
    plot.ruleY(data, { ...line, x1: from, x2: to, strokeOpacity: 0.55 }),
    plot.dot(open("high"), { ...line, strokeWidth: 1, fill: "colour", x: to, symbol: "triangle", rotate: 90, r: 4 }),
    plot.dot(open("low"), { ...line, strokeWidth: 1, fill: "colour", x: from, symbol: "triangle", rotate: -90, r: 4 }),
    plot.dot(data, {
      ...line,
      strokeWidth: 2,
      x: middle,
      r: 5,
      fill: (datum: IntervalDatum) => (datum.isDeed ? datum.colour : "transparent"),
      title: "tip",
      href: ({ fact }: IntervalDatum) => toFact(fact),
    }),
    plot.text(data, {
      x: to,
      y: "y",
      text: "words",
      dx: 12,
      textAnchor: "start",
      fill: ink,
      ...facet,
    }),
  ];
}
