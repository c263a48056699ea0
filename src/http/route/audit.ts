import { readCursor, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { AUDIT_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { AuditPageSchema } from "#http/schema/audit.ts";
import { name, oneOrMore, paging } from "#http/schema/parameter.ts";
import { VERDICTS, viewAudit } from "#service";

/** What the audit found in the ledger. */
export function routeAudit(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/audit",
    id: "audit",
    tag: "audit",
    summary: "Findings, the gravest first, with the base rates; until all is audited, what is known so far",
    params: {},
    query: {
      topic: name("A topic").optional(),
      article: name("An article that prints one of the figures").optional(),
      measure: name("A measure, or `pack.` for all of a pack").optional(),
      verdict: oneOrMore(VERDICTS, "Verdicts"),
      ...paging,
    },
    answer: AuditPageSchema,
    faults: ["usage.bad-cursor"],
    isPassing: ({ rates }) => !rates.done,
    view: async ({ query: { topic, article, measure, verdict, cursor, limit = AUDIT_PAGE }, list }) => {
      const [offset] = cursor === undefined ? [0] : readCursor(list, cursor, 1);
      const filter = {
        ...(topic !== undefined && { topic }),
        ...(article !== undefined && { article }),
        ...(measure !== undefined && { measure }),
        ...(verdict !== undefined && { verdict }),
      };
      const { next, ...page } = await viewAudit(desk.ledger, filter, { offset: offset!, limit });
      return { ...page, ...(next !== undefined && { next: writeCursor(list, [next]) }) };
    },
  });
}
