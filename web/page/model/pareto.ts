import type { Spec } from "#web/chart/draw.ts";
import type { Lang } from "#web/state/lang.ts";
import { columnOf, type Table } from "./drawn.tsx";
import { WORDS } from "./words.ts";

const SHOWN = 25;
const LINE = 24;

/** Parts of a whole, the largest first, with their running sum and where it must come to. */
export function toPareto(
  table: Table,
  chart: Extract<NonNullable<Table["chart"]>, { kind: "pareto" }>,
  tongue: Lang,
): Spec {
  const names = columnOf(table, chart.of, tongue);
  const parts = columnOf(table, chart.part, tongue).map(Number);
  const sums = columnOf(table, chart.sum, tongue).map(Number);
  const data = names.slice(0, SHOWN).map((name, at) => ({ y: String(at), name, part: parts[at]!, sum: sums[at]! }));
  return (plot, width, palette) => {
    const narrow = width < 500;
    const cut = narrow ? 7 : 14;
    return {
      height: data.length * LINE + 60,
      marginLeft: narrow ? 100 : 190,
      marginRight: 60,
      x: { label: "%", domain: [0, 100], grid: true },
      y: {
        label: null,
        domain: data.map(({ y }) => y),
        tickFormat: (y: string) => data[Number(y)]!.name.slice(0, cut),
      },
      marks: [
        plot.barX(data, { y: "y", x: "part", fill: palette.figure, fillOpacity: 0.35, insetTop: 3, insetBottom: 3 }),
        plot.ruleX([chart.line], { stroke: palette.conflict, strokeDasharray: "4 3" }),
        plot.lineX(data, { y: "y", x: "sum", stroke: palette.ink }),
        plot.dotX(data, {
          y: "y",
          x: "sum",
          fill: palette.ink,
          title: ({ name, part, sum }: (typeof data)[number]) => `${name}: ${part} % · ${WORDS[tongue].sum} ${sum} %`,
        }),
      ],
    };
  };
}
