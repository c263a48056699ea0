import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { addReadRoute } from "#http/read-route.ts";
import { CellSchema } from "#http/schema/cell.ts";
import { name } from "#http/schema/parameter.ts";
import { viewCell } from "#service";

/** All reports of one thing side by side. */
export function routeCells(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/cell/{id}",
    id: "getCell",
    tag: "facts",
    summary: "Everything that is reported of one thing, side by side",
    params: { id: name("`cell` of a fact") },
    query: {},
    answer: CellSchema,
    faults: ["usage.unknown-cell"],
    view: async ({ params: { id } }) => {
      const cell = await viewCell(desk.ledger, id);
      if (cell === undefined) throw new FaultError("usage.unknown-cell", "param.id");
      return cell;
    },
  });
}
