import type { App, Desk } from "#http/desk.ts";
import { addReadRoute } from "#http/read-route.ts";
import { HealthSchema, TopicListSchema } from "#http/schema/topic-list.ts";
import { viewHomeRecord } from "#service";

/** The topics of the ledger, and how it is. */
export function routeTopics(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/health",
    id: "health",
    tag: "ledger",
    summary: "That the desk is there, and how much its ledger holds",
    params: {},
    query: {},
    answer: HealthSchema,
    view: async () => ({ status: "ok" as const, ...(await desk.ledger.counts()) }),
  });
  addReadRoute(app, desk, {
    path: "/api/topics",
    id: "listTopics",
    tag: "topics",
    summary: "The topics of the ledger, most articles first, its totals and its newest articles",
    params: {},
    query: {},
    answer: TopicListSchema,
    view: () => viewHomeRecord(desk.ledger),
  });
}
