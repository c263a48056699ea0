import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { addReadRoute } from "#http/read-route.ts";
import { AnswerSchema, ModelListSchema, TablesSchema } from "#http/schema/model.ts";
import { MODEL_BYTES } from "#http/write-limits.ts";
import { addWriteRoute } from "#http/write-route.ts";
import { answerModel, listModels, toAnswerRecord } from "#service";

/** The calculations of the packs: what they need, and their answers. Nothing that is sent is kept. */
export function routeModels(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/models",
    id: "listModels",
    tag: "models",
    summary: "The models of the packs and the tables that they read",
    params: {},
    query: {},
    answer: ModelListSchema,
    view: async () => ({
      models: (await listModels()).map(({ id, pack, model: { label, about, source, inputs } }) => ({
        ...{ id, pack, label, about, source },
        inputs,
      })),
    }),
  });
  addWriteRoute(app, {
    path: "/api/models/run",
    id: "runModel",
    tag: "models",
    summary: "Runs a model over CSV tables; stores nothing",
    scope: "read",
    most: MODEL_BYTES,
    body: TablesSchema,
    answer: AnswerSchema,
    faults: ["usage.unknown-model"],
    unreadable:
      "`input.bad-table`: a column is missing, or a cell is not as its column says; `at` names table and line",
    act: async ({ model, tables, csv }) => {
      const given = new Map(Object.entries(tables).map(([name, text]) => [name, { source: name, text }]));
      const answer = await answerModel(model, given);
      if (answer === undefined) throw new FaultError("usage.unknown-model", "json.model");
      return toAnswerRecord(answer, csv);
    },
  });
}
