import { z } from "@hono/zod-openapi";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { addReadRoute } from "#http/read-route.ts";
import { ArticleSchema } from "#http/schema/article.ts";
import { name } from "#http/schema/parameter.ts";
import { viewArticleRecord } from "#service";

/** One article. */
export function routeArticles(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/article/{id}",
    id: "getArticle",
    tag: "articles",
    summary: "The text as printed, with everything that was read in it",
    params: { id: name("Id or hash of the article") },
    query: { format: z.enum(["json", "ndjson"]).optional() },
    answer: ArticleSchema,
    isLine: true,
    faults: ["usage.unknown-article"],
    view: async ({ params: { id } }) => {
      const record = await viewArticleRecord(desk.ledger, id);
      if (record === undefined) throw new FaultError("usage.unknown-article", "param.id");
      return record;
    },
  });
}
