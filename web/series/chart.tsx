import { useMemo } from "preact/hooks";
import type { SeriesRecord } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import { toUnitText } from "#web/part/unit.ts";
import { lang } from "#web/state/lang.ts";
import { toCitationLine } from "./cite.ts";
import { toSpec } from "./spec.ts";

interface Props {
  readonly series: SeriesRecord;
  readonly chosen?: string | undefined;
  readonly onChoose: (fact: string) => void;
}

/** A measure over time, one mark a report; saved with title, unit and citations. */
export function SeriesChart({ series, chosen, onChoose }: Props) {
  const spec = useMemo(() => toSpec(series, chosen), [series, chosen]);
  return (
    <Chart
      spec={spec}
      title={toSeriesTitle(series)}
      citations={series.points.map(({ fact }) => toCitationLine(fact))}
      onChoose={onChoose}
    />
  );
}

/** The measure, its unit, and of whom: `占全球算力比重（%）：中國`. */
export function toSeriesTitle({ label, unit, chosen, subjects }: SeriesRecord): string {
  const who = subjects.find(({ key }) => key === chosen.subject)?.name;
  const what = `${label[lang.value]}（${toUnitText(unit, lang.value)}）`;
  return [what, ...[who, chosen.source].filter((part) => part !== undefined)].join(" · ");
}
