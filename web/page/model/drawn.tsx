import { useMemo } from "preact/hooks";
import type { AnswerRecord } from "#service";
import { Chart } from "#web/chart/chart.tsx";
import type { Spec } from "#web/chart/draw.ts";
import { type Lang, lang } from "#web/state/lang.ts";
import { toPareto } from "./pareto.ts";
import { toSpans } from "./spans.ts";

export type Table = AnswerRecord["tables"][number];

/** A table as its model says that it is to be drawn; nothing where it does not. */
export function Drawn({ table }: { readonly table: Table }) {
  const tongue = lang.value;
  const spec = useMemo(() => toSpec(table, tongue), [table, tongue]);
  return spec === undefined ? null : <Chart spec={spec} title={table.title[tongue]} citations={[]} />;
}

function toSpec(table: Table, tongue: Lang): Spec | undefined {
  if (table.chart?.kind === "pareto") return toPareto(table, table.chart, tongue);
  return table.chart?.kind === "spans" ? toSpans(table, table.chart, tongue) : undefined;
}

/** The cells of a named column as text. */
export function columnOf({ columns, rows }: Table, name: string, tongue: Lang): readonly string[] {
  const place = columns.findIndex((column) => column.name === name);
  return rows.map((row) => {
    const cell = row[place];
    return typeof cell === "object" ? (cell?.[tongue] ?? "") : (cell ?? "");
  });
}
