import { z } from "@hono/zod-openapi";
import { readCursor, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { PROPOSALS_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { ProposalListSchema } from "#http/schema/entity.ts";
import { name, paging } from "#http/schema/parameter.ts";
import { viewProposals } from "#service";

/** What texts teach about names. */
export function routeProposals(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/proposals",
    id: "listProposals",
    tag: "judgements",
    summary: "Aliases that texts teach, each with the sentences that do",
    params: {},
    query: {
      state: z.enum(["open", "accepted", "refused"]).optional(),
      name: name("Either of the two names").optional(),
      ...paging,
    },
    answer: ProposalListSchema,
    faults: ["usage.bad-cursor"],
    view: async ({ query: { state, name, cursor, limit = PROPOSALS_PAGE }, list }) => {
      const [offset] = cursor === undefined ? [0] : (readCursor(list, cursor, 1) as [number]);
      const { proposals, more } = await viewProposals(desk.ledger, {
        ...(state !== undefined && { state }),
        ...(name !== undefined && { name }),
        offset,
        limit,
      });
      return { proposals, ...(more && { next: writeCursor(list, [offset + limit]) }) };
    },
  });
}
