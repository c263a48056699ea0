import { openPlace, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { FACTS_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { FactDetailSchema } from "#http/schema/cell.ts";
import { FactListSchema } from "#http/schema/fact.ts";
import { factFilters, toFactFilter } from "#http/schema/fact-filter.ts";
import { name, paging } from "#http/schema/parameter.ts";
import { viewFact, viewFacts } from "#service";

/** Tables of facts, and one fact. */
export function routeFacts(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/facts",
    id: "listFacts",
    tag: "facts",
    summary: "Facts, each with its citation",
    params: {},
    query: { ...factFilters, ...paging },
    answer: FactListSchema,
    faults: ["usage.bad-cursor"],
    view: async ({ query: { cursor, limit = FACTS_PAGE, ...filters }, list }) => {
      const found = await openPlace(desk.ledger, list, cursor, 3);
      const place = found && { asOf: found[0]!, sequence: found[1]!, skip: found[2]! };
      const { facts, next } = await viewFacts(desk.ledger, await toFactFilter(desk.ledger, filters), limit, place);
      return { facts, ...(next && { next: writeCursor(list, [next.asOf, next.sequence, next.skip]) }) };
    },
  });
  addReadRoute(app, desk, {
    path: "/api/fact/{id}",
    id: "getFact",
    tag: "facts",
    summary: "One fact with everything that was found about it",
    params: { id: name("Id of the fact") },
    query: {},
    answer: FactDetailSchema,
    faults: ["usage.unknown-fact"],
    view: async ({ params: { id } }) => {
      const fact = await viewFact(desk.ledger, id);
      if (fact === undefined) throw new FaultError("usage.unknown-fact", "param.id");
      return fact;
    },
  });
}
