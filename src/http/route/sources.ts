import { createRoute, z } from "@hono/zod-openapi";
import { answerJson } from "#http/answer.ts";
import { allowedWith } from "#http/auth/scheme.ts";
import type { App, Desk } from "#http/desk.ts";
import { answerMetrics } from "#http/metrics.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { name } from "#http/schema/parameter.ts";
import { SourceListSchema, SourcePageSchema } from "#http/schema/source.ts";
import { renderMetrics, viewSource, viewSources } from "#service";

/** Where articles come from by themselves, and how each does; not kept: visits move no sequence. */
export function routeSources(app: App, desk: Desk): void {
  const list = createRoute({
    method: "get",
    path: "/api/feeds",
    operationId: "listFeeds",
    tags: ["sources"],
    summary: "Sources that are followed, each with its health, and what there is to do",
    security: allowedWith("read"),
    request: { query: z.strictObject({}) },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: SourceListSchema } } },
      ...toFaultResponses(["usage.bad-argument"]),
    },
  });
  app.openapi(list, async (c) => answerJson(c, await viewSources(desk.ledger)) as never);
  const one = createRoute({
    method: "get",
    path: "/api/feed/{id}",
    operationId: "getFeed",
    tags: ["sources"],
    summary: "A source with its newest visits, and those that failed",
    security: allowedWith("read"),
    request: { params: z.object({ id: name("Id of a source") }), query: z.strictObject({}) },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: SourcePageSchema } } },
      ...toFaultResponses(["usage.bad-argument", "usage.unknown-source"]),
    },
  });
  app.openapi(one, async (c) => answerJson(c, await viewSource(desk.ledger, c.req.valid("param").id)) as never);
  app.get("/metrics", async (c) => answerMetrics(c, await renderMetrics(desk.ledger)));
}
