import type { Hono } from "hono";
import type { Ledger } from "#service";
import { answerJson } from "./answer.ts";
import { askTopic } from "./ask.ts";
import { API_LIMIT_MAX, TOPIC_PAGE } from "./limits.ts";
import { readWhole } from "./parameter.ts";

/** What has not moved to `route/` yet. */
export function routeOldApi(app: Hono, ledger: Ledger): void {
  app.get("/api/topic/:name", async (c) => {
    const page = { offset: readWhole(c, "offset", 0), limit: readWhole(c, "limit", TOPIC_PAGE, API_LIMIT_MAX) };
    const { entries, ...view } = await askTopic(ledger, c.req.param("name"), page);
    return answerJson(c, { ...view, entries: entries.map(({ firstFigures: _, ...entry }) => entry) });
  });
}
