import { useMemo } from "preact/hooks";
import type { Row as BoardRow, Section } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import type { Spec } from "#web/chart/draw.ts";
import { Legend } from "#web/chart/legend.tsx";
import { makeHues } from "#web/chart/palette.ts";
import { timeAxis } from "#web/chart/time-axis.ts";
import { isDeed, toPoint, toRowCitation } from "#web/page/board/row.ts";
import { RowTable } from "#web/page/board/row-table.tsx";
import type { Named } from "#web/page/board/section.tsx";
import { toFact } from "#web/part/address.ts";
import { toUnitText } from "#web/part/unit.ts";
import { type Lang, lang } from "#web/state/lang.ts";
import { openedFact } from "#web/state/opened-fact.ts";

type SeriesSection = Extract<Section, { kind: "series" }>;

/** Lines over time, a mark for each report with what its words allow; steps where a level holds until the next. */
export function Series({ section, title }: { readonly section: SeriesSection } & Named) {
  const tongue = lang.value;
  const spec = useMemo(() => toSpec(section, tongue), [section, tongue]);
  const groups = section.lines.map(({ label, points }) => ({ name: label[tongue], rows: points }));
  return (
    <Chart
      spec={spec}
      title={title}
      citations={groups.flatMap(({ name, rows }) => rows.map((row) => `${name}：${toRowCitation(row, tongue)}`))}
      onChoose={(fact) => {
        openedFact.value = fact;
      }}
    >
      <Legend names={groups.map(({ name }) => name)} />
      <RowTable groups={groups} />
    </Chart>
  );
}

function toSpec({ unit, step, lines }: SeriesSection, tongue: Lang): Spec {
  return (plot, width, palette) => {
    const hues = makeHues(
      lines.map(({ label }) => label[tongue]),
      palette,
    );
    const data = lines.flatMap(({ label, points }) =>
      points.map((row) => ({
        line: label[tongue],
        from: new Date(row.start),
        to: new Date(row.end),
        at: new Date((Date.parse(row.start) + Date.parse(row.end)) / 2),
        value: toPoint(row),
        low: row.interval.low ?? row.interval.high,
        high: row.interval.high ?? row.interval.low,
        isOpen: row.interval.high === undefined,
        colour: hues.get(label[tongue])!,
        isDeed: isDeed(row),
        fact: row.fact,
        tip: toRowCitation(row as BoardRow, tongue),
      })),
    );
    const deeds = data.filter((one) => one.isDeed).toSorted((a, b) => Number(a.at) - Number(b.at));
    return {
      height: width < 500 ? 280 : 360,
      marginLeft: 60,
      x: timeAxis(
        data.flatMap(({ from, to }) => [from, to]),
        tongue,
      ),
      y: { label: toUnitText(unit, tongue), grid: true, nice: true },
      marks: [
        plot.line(deeds, {
          x: "at",
          y: "value",
          z: "line",
          stroke: "colour",
          strokeOpacity: 0.6,
          curve: step === true ? "step-after" : "linear",
        }),
        plot.ruleX(data, { x: "at", y1: "low", y2: "high", stroke: "colour", strokeWidth: 3, strokeOpacity: 0.5 }),
        plot.vectorY(
          data.filter(({ isOpen }) => isOpen),
          { x: "at", y: "value", length: 26, anchor: "start", stroke: "colour", strokeWidth: 2 },
        ),
        plot.ruleY(data, { y: "value", x1: "from", x2: "to", stroke: "colour", strokeWidth: 1.5 }),
        plot.dot(data, {
          x: "at",
          y: "value",
          r: 4.5,
          stroke: "colour",
          strokeWidth: 2,
          fill: (one) => (one.isDeed ? one.colour : palette.paper),
          title: "tip",
          href: ({ fact }) => toFact(fact),
        }),
      ],
    };
  };
}
