import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { addReadRoute } from "#http/read-route.ts";
import { MeasureListSchema, SeriesSchema, SourceListSchema } from "#http/schema/measure.ts";
import { name, words } from "#http/schema/parameter.ts";
import { viewMeasures, viewSeries } from "#service";

/** Measures, each over time, and the outlets that tell them. */
export function routeMeasures(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/measures",
    id: "listMeasures",
    tag: "measures",
    summary: "Measures of the packs with the number of their facts",
    params: {},
    query: { q: words },
    answer: MeasureListSchema,
    view: ({ query: { q } }) => viewMeasures(desk.ledger, q),
  });
  addReadRoute(app, desk, {
    path: "/api/measure/{id}",
    id: "getMeasure",
    tag: "measures",
    summary: "A measure over time: every report with what its words allow, conflicts marked",
    params: { id: name("`pack.measure`") },
    query: {
      subject: name(
        "Any form or id of an entity, or a printed subject; `*` for all; one that is told often when absent",
      ).optional(),
      source: name("The outlet").optional(),
      unit: name("The key of one of `units`; the one most told when absent").optional(),
    },
    answer: SeriesSchema,
    faults: ["usage.unknown-measure"],
    view: async ({ params: { id }, query: { subject, source, unit } }) => {
      const series = await viewSeries(desk.ledger, id, {
        ...(subject !== undefined && { subject }),
        ...(source !== undefined && { source }),
        ...(unit !== undefined && { unit }),
      });
      if (series === undefined) throw new FaultError("usage.unknown-measure", "param.id");
      return series;
    },
  });
  addReadRoute(app, desk, {
    path: "/api/sources",
    id: "listSources",
    tag: "topics",
    summary: "Outlets with the number of their articles",
    params: {},
    query: {},
    answer: SourceListSchema,
    view: async () => ({ sources: await desk.ledger.sources() }),
  });
}
