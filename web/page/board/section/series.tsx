import { useMemo, useState } from "preact/hooks";
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
import { GroupChoice } from "./group-choice.tsx";

type SeriesSection = Extract<Section, { kind: "series" }>;

/** More lines than this have no hues of their own. */
const LINES_MAX = 8;

/**
 * Lines over time, a mark for each report with what its words allow; steps where a level holds until the next. Where there are more
 * lines than hues, those of one group at a time.
 */
export function Series({ section, title }: { readonly section: SeriesSection } & Named) {
  const tongue = lang.value;
  const groups = useMemo(() => toGroups(section, tongue), [section, tongue]);
  const [chosen, setChosen] = useState(0);
  const group = groups[Math.min(chosen, groups.length - 1)]!;
  const spec = useMemo(() => toSpec(section, group.lines, tongue), [section, group, tongue]);
  const named = group.lines.map(({ label, points }) => ({ name: label[tongue], rows: points }));
  return (
    <>
      <GroupChoice groups={groups} chosen={groups.indexOf(group)} choose={setChosen} />
      <Chart
        spec={spec}
        title={groups.length > 1 ? `${title}（${group.label}）` : title}
        citations={named.flatMap(({ name, rows }) => rows.map((row) => `${name}：${toRowCitation(row, tongue)}`))}
        onChoose={(fact) => {
          openedFact.value = fact;
        }}
      >
        <Legend names={named.map(({ name }) => name)} />
        <RowTable groups={section.lines.map(({ label, points }) => ({ name: label[tongue], rows: points }))} />
      </Chart>
    </>
  );
}

interface Group {
  readonly key: string;
  readonly label: string;
  /** How many reports there are. */
  readonly size: number;
  readonly lines: SeriesSection["lines"];
}

/** All lines as one group where there are few, else by what they have in common, what was told last first. */
function toGroups({ lines }: SeriesSection, tongue: Lang): readonly Group[] {
  if (lines.length <= LINES_MAX) return [{ key: "", label: "", size: lines.length, lines }];
  const byKey = Map.groupBy(lines, ({ group }) => group.zh);
  return [...byKey]
    .map(([key, own]) => ({
      key,
      label: own[0]!.group[tongue],
      size: own.reduce((sum, { points }) => sum + points.length, 0),
      lines: own,
    }))
    .sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : b.size - a.size));
}

/** The last day that a group has something of. */
function lastOf({ lines }: Group): string {
  return lines.reduce((last, { points }) => points.reduce((day, { end }) => (end > day ? end : day), last), "");
}

function toSpec({ unit, step }: SeriesSection, lines: SeriesSection["lines"], tongue: Lang): Spec {
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
