import { useMemo, useState } from "preact/hooks";
import type { Row as BoardRow, Section } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import type { Spec } from "#web/chart/draw.ts";
import { type IntervalDatum, intervalMarks } from "#web/chart/interval-marks.ts";
import { Legend } from "#web/chart/legend.tsx";
import { makeHues } from "#web/chart/palette.ts";
import { isDeed, toPoint, toRowCitation, toRowName } from "#web/page/board/row.ts";
import { RowTable } from "#web/page/board/row-table.tsx";
import type { Named } from "#web/page/board/section.tsx";
import { toUnitText } from "#web/part/unit.ts";
import { type Lang, lang } from "#web/state/lang.ts";
import { openedFact } from "#web/state/opened-fact.ts";
import { GroupChoice } from "./group-choice.tsx";

type BarsSection = Extract<Section, { kind: "bars" | "dots" }>;

const LINE = 26;
const LABEL = 15;

/** Groups of rows that may be compared, each on its own lines: a bar from zero (bars) or a dot (dots), with its interval. */
export function Bars({ section, title }: { readonly section: BarsSection } & Named) {
  const tongue = lang.value;
  const groups = section.groups;
  const [chosen, setChosen] = useState(0);
  const group = groups[Math.min(chosen, groups.length - 1)];
  const spec = useMemo(
    () => (group === undefined ? undefined : toSpec(section, group.rows, tongue)),
    [section, group, tongue],
  );
  if (group === undefined || spec === undefined) return null;
  return (
    <>
      <GroupChoice
        groups={groups.map(({ name, label, rows }) => ({ key: name, label: label[tongue], size: rows.length }))}
        chosen={groups.indexOf(group)}
        choose={setChosen}
      />
      <Chart
        spec={spec}
        title={groups.length > 1 ? `${title}（${group.label[tongue]}）` : title}
        citations={group.rows.map((row) => toRowCitation(row, tongue))}
        onChoose={(fact) => {
          openedFact.value = fact;
        }}
      >
        <Legend names={group.rows.map(({ source }) => source ?? "—")} />
        <RowTable groups={groups.map(({ label, rows }) => ({ name: label[tongue], rows }))} />
      </Chart>
    </>
  );
}

function toSpec({ kind, unit }: BarsSection, rows: readonly BoardRow[], tongue: Lang): Spec {
  return (plot, width, palette) => {
    const hues = makeHues(
      rows.map(({ source }) => source ?? "—"),
      palette,
    );
    const sorted = kind === "bars" ? rows.toSorted((a, b) => toPoint(b) - toPoint(a)) : rows;
    const narrow = width < 500;
    const data = sorted.map((row, at) => toDatum(row, at, hues, tongue, narrow));
    const names = new Map(data.map(({ y }, at) => [y, toRowName(sorted[at]!, tongue)]));
    const ends = rows.flatMap(({ interval: { low, high } }) => [low, high]).filter((end) => end !== undefined);
    const reach = (Math.max(...ends, 0) - Math.min(...ends, 0)) * 0.08;
    return {
      height: data.length * LINE + 60,
      marginLeft: Math.min(narrow ? 110 : 200, 14 + LABEL * Math.max(...[...names.values()].map(widthOf))),
      marginRight: narrow ? 90 : 170,
      x: { label: toUnitText(unit, tongue), grid: true, zero: kind === "bars", nice: true },
      y: {
        label: null,
        domain: data.map(({ y }) => y),
        tickFormat: (y: string) => cut(names.get(y) ?? "", narrow ? 7 : 13),
      },
      marks: [
        ...(kind === "bars"
          ? [
              plot.barX(data, {
                y: "y",
                x1: 0,
                x2: (one: IntervalDatum) => one.interval.low ?? one.interval.high,
                fill: "colour",
                fillOpacity: (one: IntervalDatum) => (one.isDeed ? 0.28 : 0.08),
                insetTop: 5,
                insetBottom: 5,
              }),
            ]
          : []),
        plot.ruleX([0], { stroke: palette.quiet }),
        ...intervalMarks(plot, data, { reach, ink: palette.ink }),
      ],
    };
  };
}

function toDatum(
  row: BoardRow,
  at: number,
  hues: ReadonlyMap<string, string>,
  tongue: Lang,
  narrow: boolean,
): IntervalDatum {
  return {
    interval: row.interval,
    fact: row.fact,
    y: `${at}`,
    colour: hues.get(row.source ?? "—")!,
    isDeed: isDeed(row),
    words: cut(
      (narrow ? [row.text] : [row.text, row.source]).filter((part) => part !== undefined).join(" · "),
      narrow ? 6 : 16,
    ),
    tip: toRowCitation(row, tongue),
  };
}

/** A name's width in characters of full width. */
function widthOf(name: string): number {
  return [...name].reduce((width, one) => width + (one.codePointAt(0)! > 0x2e7f ? 1 : 0.6), 0);
}

/** A name cut to so many characters of full width. */
function cut(name: string, most: number): string {
  let width = 0;
  for (const [at, one] of [...name].entries()) {
    width += widthOf(one);
    if (width > most) return `${[...name].slice(0, at).join("")}…`;
  }
  return name;
}
