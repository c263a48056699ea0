import type { Spec } from "#web/chart/draw.ts";
import { timeAxis } from "#web/chart/time-axis.ts";
import type { Lang } from "#web/state/lang.ts";
import { columnOf, type Table } from "./drawn.tsx";

const LINE = 30;

const DAYS_FEW = 2 * 86_400_000;

/** Hours of Taiwan's clock when all is within two days, else days and more. */
function axisOf(times: readonly Date[], tongue: Lang, ticks: number): ReturnType<typeof timeAxis> {
  const span = Math.max(...times.map(Number)) - Math.min(...times.map(Number));
  if (span > DAYS_FEW) return timeAxis(times, tongue);
  const text = new Intl.DateTimeFormat(tongue === "en" ? "en-GB" : "zh-Hant-TW", {
    timeZone: "Asia/Taipei",
    ...{ month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false },
  });
  return { type: "utc", label: null, ticks, tickFormat: (time: Date) => text.format(time) };
}

/** Stretches of time in lanes, coloured by a column; one that is still open runs to the last moment there is. */
export function toSpans(
  table: Table,
  chart: Extract<NonNullable<Table["chart"]>, { kind: "spans" }>,
  tongue: Lang,
): Spec {
  const [lanes, froms, untils, kinds] = [chart.lane, chart.from, chart.until, chart.by].map((name) =>
    columnOf(table, name, tongue),
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  const moments = [...froms, ...untils].map(Date.parse).filter(Number.isFinite);
  const last = Math.max(...moments);
  const data = lanes.map((lane, at) => ({
    y: `${lane} · ${kinds[at]}`,
    kind: kinds[at]!,
    from: new Date(froms[at]!),
    to: new Date(Number.isFinite(Date.parse(untils[at]!)) ? Date.parse(untils[at]!) : last),
    words: `${lane} ${kinds[at]}: ${froms[at]} → ${untils[at]}`,
  }));
  const all = [...new Set(kinds)];
  const rows = [...new Set(data.map(({ y }) => y))];
  return (plot, width, palette) => {
    const narrow = width < 500;
    return {
      height: rows.length * LINE + 60,
      marginLeft: narrow ? 110 : 170,
      x: {
        ...axisOf(
          data.flatMap(({ from, to }) => [from, to]),
          tongue,
          Math.max(2, Math.floor(width / 130)),
        ),
        grid: true,
      },
      y: { label: null, domain: rows },
      marks: [
        plot.barX(data, {
          y: "y",
          x1: "from",
          x2: "to",
          fill: ({ kind }: (typeof data)[number]) => palette.hues[all.indexOf(kind) % palette.hues.length]!,
          insetTop: 6,
          insetBottom: 6,
          title: "words",
        }),
      ],
    };
  };
}
