import { useMemo } from "preact/hooks";
import type { Row as BoardRow, Section } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import type { Spec } from "#web/chart/draw.ts";
import { toPoint, toRowCitation, toRowName } from "#web/page/board/row.ts";
import { RowTable } from "#web/page/board/row-table.tsx";
import { useWorld, type World } from "#web/page/board/section/world.ts";
import type { Named } from "#web/page/board/section.tsx";
import { toFact } from "#web/part/address.ts";
import { toShortText } from "#web/part/number.ts";
import { putUnit } from "#web/part/unit.ts";
import { type Lang, lang } from "#web/state/lang.ts";
import { openedFact } from "#web/state/opened-fact.ts";

type MapSection = Extract<Section, { kind: "map" }>;

/** The world with what is printed of each country; where a country has several reports the first is drawn and all are counted. */
export function WorldMap({ section, title }: { readonly section: MapSection } & Named) {
  const tongue = lang.value;
  const world = useWorld();
  const spec = useMemo(
    () => (world === undefined ? undefined : toSpec(section, world, tongue)),
    [section, world, tongue],
  );
  return (
    <>
      {section.group !== undefined && <p>{section.group[tongue]}</p>}
      {spec !== undefined && (
        <Chart
          spec={spec}
          title={section.group === undefined ? title : `${title}（${section.group[tongue]}）`}
          citations={section.rows.map((row) => toRowCitation(row, tongue))}
          onChoose={(fact) => {
            openedFact.value = fact;
          }}
        >
          <RowTable groups={[{ name: "", rows: section.rows }]} />
        </Chart>
      )}
    </>
  );
}

const RATIO = 0.42;
/** Antarctica, where nobody mines. */
const NOBODY = "010";

function toSpec({ rows, unit }: MapSection, { countries, toNumeric }: World, tongue: Lang): Spec {
  const byCode = Map.groupBy(
    rows.filter(({ country }) => country !== undefined),
    ({ country }) => toNumeric(country!) ?? "",
  );
  const shapes = countries.features.filter(({ id }) => id !== NOBODY);
  const reported = shapes.filter(({ id }) => byCode.has(String(id)));
  const rowOf = (id: unknown): BoardRow => byCode.get(String(id))![0]!;
  return (plot, width, palette) => ({
    height: Math.round(width * RATIO),
    projection: { type: "equal-earth", rotate: [-150, 0], domain: { type: "FeatureCollection", features: shapes } },
    color: { type: "linear", range: [palette.raised, palette.figure], domain: [0, Math.max(...rows.map(toPoint), 0)] },
    marks: [
      plot.geo(shapes, { fill: palette.rule, fillOpacity: 0.5, stroke: palette.paper, strokeWidth: 0.5 }),
      plot.geo(reported, {
        fill: ({ id }) => toPoint(rowOf(id)),
        stroke: palette.figure,
        href: ({ id }) => toFact(rowOf(id).fact),
        strokeWidth: 1,
        title: ({ id }) =>
          byCode
            .get(String(id))!
            .map((row) => toRowCitation(row, tongue))
            .join("\n"),
      }),
      plot.text(
        reported,
        plot.geoCentroid({
          text: ({ id }: { id?: unknown }) => {
            const row = rowOf(id);
            const more = byCode.get(String(id))!.length - 1;
            const value = putUnit(unit, toShortText(toPoint(row), tongue), tongue);
            return `${toRowName(row, tongue)}\n${value}${more > 0 ? ` +${more}` : ""}`;
          },
          fill: palette.ink,
          stroke: palette.paper,
          strokeWidth: 3,
          fontSize: width < 500 ? 9 : 12,
        }),
      ),
    ],
  });
}
