import type * as PlotLibrary from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { SeriesRecord } from "#service";
import type { Spec } from "#web/chart/draw.ts";
import { makeHues, type Palette } from "#web/chart/palette.ts";
import { timeAxis } from "#web/chart/time-axis.ts";
import { toUnitText } from "#web/part/unit.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { setKey, toFormKey } from "./key.ts";
import { drawKey, drawMarks } from "./marks.ts";
import { type Mark, placeMarks } from "./place.ts";
import { SERIES } from "./words.ts";

const SYMBOLS = ["circle", "square", "triangle", "diamond", "star", "wye", "hexagon", "cross"] as const;
const KEY_ROW = 20;
const TICKS = 6;
/** An axis shows at least this part of the greatest value to either side: rounding alone fills no chart. */
const ROOM_MIN = 0.02;
const EDGE = { left: 58, right: 24, top: 26, bottom: 30 } as const;
/** Values further apart than this many times need a logarithmic axis to be told apart at all. */
const LOG_FROM = 150;
const TONGUES = { zh: "zh-Hant-TW", en: "en" } as const;

/** How a mark of an outlet looks: colour and form both say whose it is. */
export interface Look {
  readonly colour: string;
  readonly symbol: (typeof SYMBOLS)[number];
}

/** The chart of a series; the chosen fact stands out. */
export function toSpec(series: SeriesRecord, chosen: string | undefined): Spec {
  return (plot, width, palette) => {
    const inner = Math.max(120, width - EDGE.left - EDGE.right);
    const marks = placeMarks(series, inner);
    const looks = findLooks(marks, palette);
    const key = setKey([...[...looks].map(([text, look]) => ({ text, ...look })), ...toFormKey(marks)], width - 8);
    const rows = (key.at(-1)?.row ?? -1) + 1;
    const height = Math.max(280, Math.min(460, width * 0.5)) + rows * KEY_ROW;
    const isAll = series.chosen.subject === "*";
    return {
      height,
      marginLeft: EDGE.left,
      marginRight: EDGE.right,
      marginTop: EDGE.top,
      marginBottom: EDGE.bottom + rows * KEY_ROW + 10,
      x: timeAxis(
        marks.flatMap(({ from, to, at }) => [from, to, at]),
        lang.value,
      ),
      y: valueAxis(series, marks),
      marks: [
        plot.gridY({ ticks: TICKS, stroke: palette.rule, strokeOpacity: 0.9 }),
        ...drawMarks(plot, marks, { looks, palette, chosen, isAll, reach: reachOf(marks) }),
        ...drawKey(plot, key, { palette, top: EDGE.bottom, row: KEY_ROW, left: EDGE.left - 4 }),
      ] as Markish[],
    } satisfies PlotOptions;
  };
}

function findLooks(marks: readonly Mark[], palette: Palette): ReadonlyMap<string, Look> {
  const hues = makeHues(
    marks.map(({ source }) => source),
    palette,
  );
  return new Map([...hues].map(([source, colour], at) => [source, { colour, symbol: SYMBOLS[at % SYMBOLS.length]! }]));
}

function valueAxis({ unit, isStep }: SeriesRecord, marks: readonly Mark[]): NonNullable<PlotOptions["y"]> {
  const words = inLang(SERIES);
  const values = marks.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLog = least > 0 && most / least > LOG_FROM;
  const label = [toUnitText(unit, lang.value), isStep ? words.step : "", isLog ? words.log : ""];
  const size = Math.max(Math.abs(least), Math.abs(most));
  const room = Math.max((most - least) * 0.1, size * ROOM_MIN) || 1;
  const domain = [least >= 0 && least - room < 0 ? 0 : least - room, most + room] as const;
  return {
    type: isLog ? "log" : "linear",
    label: label.filter((part) => part !== "").join(" · "),
    labelArrow: "none",
    ticks: TICKS,
    ...(!isLog && { domain, nice: true }),
    tickFormat: toTickText(size, (domain[1] - domain[0]) / TICKS),
  };
}

/** Writes numbers as short as the steps between them allow: 12億, 14.05. */
function toTickText(size: number, step: number): (value: number) => string {
  const digits = Math.min(7, Math.max(2, Math.ceil(Math.log10(size / step)) + 1));
  const format = new Intl.NumberFormat(TONGUES[lang.value], {
    maximumSignificantDigits: digits,
    ...(size >= 10_000 && { notation: "compact" }),
  });
  return (value) => format.format(value).replace("-", "−");
}

/** How far an end without a number is drawn. */
function reachOf(marks: readonly Mark[]): number {
  const values = marks.map(({ value }) => value);
  return (Math.max(...values) - Math.min(...values) || Math.abs(values[0] ?? 1) * 0.2 || 1) * 0.09;
}

export type Plot = typeof PlotLibrary;
