import { z } from "@hono/zod-openapi";
import { readCursor, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { JUDGEMENTS_PAGE, PROPOSALS_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { JudgementListSchema, ProposalListSchema } from "#http/schema/entity.ts";
import { name, paging } from "#http/schema/parameter.ts";
import { viewJudgements, viewProposals } from "#service";

/** What texts teach about names, and what people said. */
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
  addReadRoute(app, desk, {
    path: "/api/judgements",
    id: "listJudgements",
    tag: "judgements",
    summary: "Everything that people ever said of facts and proposals, oldest first; also what was withdrawn",
    params: {},
    query: { about: name("The id of a fact or a proposal").optional(), ...paging },
    answer: JudgementListSchema,
    view: async ({ query: { about, cursor, limit = JUDGEMENTS_PAGE }, list }) => {
      const [after] = cursor === undefined ? [0] : (readCursor(list, cursor, 1) as [number]);
      const { judgements, more } = await viewJudgements(desk.ledger, {
        ...(about !== undefined && { about }),
        after,
        limit,
      });
      return { judgements, ...(more && { next: writeCursor(list, [judgements.at(-1)!.sequence]) }) };
    },
  });
}
