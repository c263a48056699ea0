import type { Markish } from "@observablehq/plot";
import { NAMES } from "#web/chart/declutter.ts";
import type { Palette } from "#web/chart/palette.ts";
import { toFact } from "#web/part/address.ts";
import type { PlacedItem } from "./key.ts";
import type { Mark } from "./place.ts";
import type { Look, Plot } from "./spec.ts";

interface Drawing {
  readonly looks: ReadonlyMap<string, Look>;
  readonly palette: Palette;
  readonly chosen: string | undefined;
  /** Whether several subjects stand together and each mark must name its own. */
  readonly isAll: boolean;
  /** How far an end without a number is drawn, in units of the axis. */
  readonly reach: number;
}

/** More marks than this are not named one by one. */
const NAMED_MAX = 40;
const DASH = "3 3";

/** Every report: the days it speaks of, what its words allow, its mark, and what it cannot stand beside. */
export function drawMarks(plot: Plot, marks: readonly Mark[], drawing: Drawing): readonly Markish[] {
  const { palette, chosen, isAll } = drawing;
  const colour = ({ source }: Mark) => drawing.looks.get(source)!.colour;
  const symbol = ({ source }: Mark) => drawing.looks.get(source)!.symbol;
  const deeds = marks.filter(({ form }) => form === "deed");
  const others = marks.filter(({ form }) => form !== "deed");
  const point = { x: "at", y: "value", symbol, stroke: colour, r: 5.5, title: "tip", href: hrefOf } as const;
  return [
    ...drawSpans(plot, marks, colour),
    ...drawConflicts(plot, marks, palette),
    ...drawIntervals(plot, deeds, drawing, colour, undefined),
    ...drawIntervals(plot, others, drawing, colour, DASH),
    plot.dot(
      marks.filter(({ fact }) => fact === chosen),
      { x: "at", y: "value", r: 13, stroke: palette.ink, strokeWidth: 2, fill: "none" },
    ),
    plot.dot(deeds, { ...point, fill: colour, strokeWidth: 1.2 }),
    plot.dot(others, { ...point, fill: palette.paper, strokeWidth: 1.8, strokeDasharray: "2.5 1.8" }),
    plot.dot(
      marks.filter(({ form }) => form === "denied"),
      { x: "at", y: "value", symbol: "times", r: 4, stroke: colour, strokeWidth: 1.6, pointerEvents: "none" },
    ),
    ...(isAll && marks.length <= NAMED_MAX
      ? [
          plot.text(marks, {
            x: "at",
            y: "value",
            text: "subject",
            dx: 10,
            dy: -9,
            textAnchor: "start",
            fill: palette.quiet,
            fontSize: 11,
            stroke: palette.paper,
            strokeWidth: 3,
            pointerEvents: "none",
            ariaDescription: NAMES,
          }),
        ]
      : []),
  ];
}

function hrefOf({ fact }: Mark): string {
  return toFact(fact);
}

/** The period as a line along it; where it is only the day of the report, a dotted stem. */
function drawSpans(plot: Plot, marks: readonly Mark[], colour: (mark: Mark) => string): readonly Markish[] {
  const spans = marks.filter(({ isUndated }) => !isUndated);
  const undated = marks.filter(({ isUndated }) => isUndated);
  const line = { x1: "from", x2: "to", y: "value", stroke: colour } as const;
  return [
    plot.ruleY(
      spans.filter(({ form }) => form === "deed"),
      { ...line, strokeWidth: 3, strokeOpacity: 0.35, strokeLinecap: "round" },
    ),
    plot.ruleY(
      spans.filter(({ form }) => form !== "deed"),
      { ...line, strokeWidth: 2, strokeOpacity: 0.45, strokeDasharray: "5 4" },
    ),
    plot.ruleX(undated, { x: "at", stroke: colour, strokeOpacity: 0.35, strokeDasharray: "1 5", strokeWidth: 1.5 }),
  ];
}

/** What the words allow: `about` as a soft band, everything else as a whisker; an end that is out is hollow. */
function drawIntervals(
  plot: Plot,
  marks: readonly Mark[],
  { palette, reach }: Drawing,
  colour: (mark: Mark) => string,
  strokeDasharray: string | undefined,
): readonly Markish[] {
  const closed = marks.filter(({ low, high }) => low !== undefined && high !== undefined && low !== high);
  const soft = closed.filter(({ isAbout }) => isAbout);
  const hard = closed.filter(({ isAbout }) => !isAbout);
  const dash = strokeDasharray === undefined ? {} : { strokeDasharray };
  const cap = { x: "at", stroke: colour, strokeWidth: 1.6 } as const;
  const end = (side: "low" | "high") => {
    const isOut = side === "low" ? "lowOpen" : "highOpen";
    return [
      plot.dot(
        hard.filter((mark) => !mark[isOut]),
        { ...cap, y: side, symbol: CAP, r: 4 },
      ),
      plot.dot(
        hard.filter((mark) => mark[isOut]),
        { ...cap, y: side, r: 2.4, fill: palette.paper },
      ),
    ];
  };
  const upward = marks.filter(({ high }) => high === undefined);
  const downward = marks.filter(({ low }) => low === undefined);
  return [
    plot.rect(soft, { x1: "from", x2: "to", y1: "low", y2: "high", fill: colour, fillOpacity: 0.16, ...dash }),
    plot.ruleX(soft, { x: "at", y1: "low", y2: "high", stroke: colour, strokeWidth: 9, strokeOpacity: 0.22 }),
    plot.ruleX(hard, { x: "at", y1: "low", y2: "high", stroke: colour, strokeWidth: 1.6, ...dash }),
    ...end("low"),
    ...end("high"),
    plot.arrow(upward, {
      x: "at",
      y1: "value",
      y2: ({ value }: Mark) => value + reach,
      stroke: colour,
      strokeWidth: 1.8,
      headLength: 7,
    }),
    plot.arrow(downward, {
      x: "at",
      y1: "value",
      y2: ({ value }: Mark) => value - reach,
      stroke: colour,
      strokeWidth: 1.8,
      headLength: 7,
    }),
  ];
}

/** A short level line: the end of a whisker. */
const CAP = {
  draw(pen: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }, size: number) {
    const half = Math.sqrt(size) / 1.6;
    pen.moveTo(-half, 0);
    pen.lineTo(half, 0);
  },
};

/** Reports that cannot both be so: ringed, and joined. */
function drawConflicts(plot: Plot, marks: readonly Mark[], { conflict }: Palette): readonly Markish[] {
  const byFact = new Map(marks.map((mark) => [mark.fact, mark]));
  const pairs = marks.flatMap((mark) =>
    mark.against.flatMap((fact) => {
      const other = byFact.get(fact);
      return other === undefined || mark.fact > fact ? [] : [{ a: mark, b: other }];
    }),
  );
  type Pair = (typeof pairs)[number];
  const middle = ({ a, b }: Pair) => new Date((Number(a.at) + Number(b.at)) / 2);
  return [
    plot.link(pairs, {
      x1: ({ a }: Pair) => a.at,
      y1: ({ a }: Pair) => a.value,
      x2: ({ b }: Pair) => b.at,
      y2: ({ b }: Pair) => b.value,
      stroke: conflict,
      strokeWidth: 1.8,
      strokeDasharray: "4 3",
    }),
    plot.text(pairs, {
      x: middle,
      y: ({ a, b }: Pair) => (a.value + b.value) / 2,
      text: () => "✗",
      fill: conflict,
      fontWeight: 700,
      fontSize: 15,
      dx: 10,
    }),
    plot.dot(
      marks.filter((mark) => mark.conflict),
      { x: "at", y: "value", r: 10, stroke: conflict, strokeWidth: 2.2, fill: "none" },
    ),
  ];
}

interface KeyDrawing {
  readonly palette: Palette;
  /** Where its first row stands under the frame, how high a row is, and how far left of the frame it begins. */
  readonly top: number;
  readonly row: number;
  readonly left: number;
}

/** The key under the chart, a part of the picture. */
export function drawKey(plot: Plot, items: readonly PlacedItem[], { palette, top, row, left }: KeyDrawing) {
  return items.flatMap(({ x, row: n, text, symbol, colour, sign }): Markish[] => {
    const at = { frameAnchor: "bottom-left", lineAnchor: "middle", dx: x - left + 6, dy: top + 12 + n * row } as const;
    const words = plot.text([text], { ...at, dx: at.dx + 17, textAnchor: "start", fill: palette.ink });
    if (symbol !== undefined)
      return [plot.dot([text], { ...at, symbol: symbol as "circle", r: 5, fill: colour!, stroke: colour! }), words];
    return [plot.text([sign!], { ...at, fill: sign === "✗" ? palette.conflict : palette.quiet, fontSize: 13 }), words];
  });
}
