import { useMemo } from "preact/hooks";
import type { Row as BoardRow, Section } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import type { Spec } from "#web/chart/draw.ts";
import { type IntervalDatum, intervalMarks } from "#web/chart/interval-marks.ts";
import { isDeed, toRowCitation } from "#web/page/board/row.ts";
import { RowTable } from "#web/page/board/row-table.tsx";
import type { Named } from "#web/page/board/section.tsx";
import { WORDS } from "#web/page/board/words.ts";
import { toUnitText } from "#web/part/unit.ts";
import { inLang, type Lang, lang } from "#web/state/lang.ts";
import { openedFact } from "#web/state/opened-fact.ts";

type BulletSection = Extract<Section, { kind: "bullet" }>;
type Item = BulletSection["items"][number];

const LINE = 26;

/** For each thing its plan, use, stock, imports and production on one axis, never summed. */
export function Bullet({ section, title }: { readonly section: BulletSection } & Named) {
  const tongue = lang.value;
  return (
    <>
      {section.items.map((item) => (
        <BulletItem key={item.name} item={item} unit={section.unit} title={title} tongue={tongue} />
      ))}
      <RowTable groups={section.items.map(({ label, bars }) => ({ name: label[tongue], rows: bars }))} />
    </>
  );
}

function BulletItem({
  item,
  unit,
  title,
  tongue,
}: { readonly item: Item; readonly unit: string; readonly tongue: Lang } & Named) {
  const words = inLang(WORDS);
  const spec = useMemo(() => toSpec(item.bars, unit, words.roles, tongue), [item, unit, tongue]);
  return (
    <>
      <h3>{item.label[tongue]}</h3>
      <Chart
        spec={spec}
        title={`${title}：${item.label[tongue]}`}
        citations={item.bars.map((row) => toRowCitation(row, tongue))}
        onChoose={(fact) => {
          openedFact.value = fact;
        }}
      />
    </>
  );
}

function toSpec(bars: Item["bars"], unit: string, roles: Readonly<Record<string, string>>, tongue: Lang): Spec {
  return (plot, width, palette) => {
    const all = Object.keys(roles);
    const data = bars.map(
      (bar, at): IntervalDatum => ({
        interval: bar.interval,
        fact: bar.fact,
        y: String(at),
        colour: palette.hues[all.indexOf(bar.role) % palette.hues.length]!,
        isDeed: isDeed(bar),
        words: `${bar.text}${bar.period === undefined ? "" : ` · ${bar.period}`}`,
        tip: toRowCitation(bar, tongue),
      }),
    );
    const highest = Math.max(...bars.map(({ interval: { low, high } }: BoardRow) => high ?? low ?? 0));
    return {
      height: data.length * LINE + 50,
      marginLeft: width < 500 ? 60 : 110,
      marginRight: width < 500 ? 110 : 220,
      x: { label: toUnitText(unit, tongue), zero: true, grid: true, nice: true },
      y: { label: null, domain: data.map(({ y }) => y), tickFormat: (y: string) => roles[bars[Number(y)]!.role] ?? "" },
      marks: [
        plot.barX(data, {
          y: "y",
          x1: 0,
          x2: (one: IntervalDatum) => one.interval.low ?? one.interval.high,
          fill: "colour",
          fillOpacity: (one: IntervalDatum) => (one.isDeed ? 0.3 : 0.1),
          insetTop: 5,
          insetBottom: 5,
        }),
        ...intervalMarks(plot, data, { reach: highest * 0.08, ink: palette.ink }),
      ],
    };
  };
}
