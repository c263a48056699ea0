import { z } from "@hono/zod-openapi";
import { readCursor, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FACTS_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { FactListSchema } from "#http/schema/fact.ts";
import { name, paging } from "#http/schema/parameter.ts";
import { STANCES } from "#model";
import { type FactQuery, viewFacts } from "#service";

/** Tables of facts. */
export function routeFacts(app: App, desk: Desk): void {
  const filters = {
    subject: name("Any form or id of an entity, or a printed subject").optional(),
    measure: name("`pack.measure`, or `pack.` for every measure of a pack").optional(),
    period: z.string().max(100).optional().openapi({ description: "EDTF, exactly; empty for facts without a period" }),
    stance: z.enum(STANCES).optional(),
    source: name("The outlet").optional(),
    topic: name("A topic").optional(),
    article: name("Id or hash of an article").optional(),
    cell: name("A cell").optional(),
    order: z.enum(["newest", "appended"]).optional(),
  };
  addReadRoute(app, desk, {
    path: "/api/facts",
    id: "listFacts",
    tag: "facts",
    summary: "Facts, each with its citation",
    params: {},
    query: { ...filters, ...paging },
    answer: FactListSchema,
    view: async ({ query: { cursor, limit = FACTS_PAGE, stance, ...rest }, list }) => {
      const [asOf, offset] =
        cursor === undefined
          ? [(await desk.ledger.counts()).sequence, 0]
          : (readCursor(list, cursor, 2) as [number, number]);
      const query = { ...rest, ...(stance !== undefined && { stance: [stance] }) } as FactQuery;
      const { facts, more } = await viewFacts(desk.ledger, { ...query, asOf, offset, limit });
      return { facts, ...(more && { next: writeCursor(list, [asOf, offset + limit]) }) };
    },
  });
}
