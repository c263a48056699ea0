import type { Hono } from "hono";
import type { Ledger } from "#service";
import { answerJson } from "./answer.ts";
import { askSearch, askTopic } from "./ask.ts";
import { API_LIMIT_MAX, SEARCH_PAGE, TOPIC_PAGE } from "./limits.ts";
import { readTopic, readWhole, readWords } from "./parameter.ts";

/** What has not moved to `route/` yet. */
export function routeOldApi(app: Hono, ledger: Ledger): void {
  app.get("/api/topic/:name", async (c) => {
    const page = { offset: readWhole(c, "offset", 0), limit: readWhole(c, "limit", TOPIC_PAGE, API_LIMIT_MAX) };
    const { entries, ...view } = await askTopic(ledger, c.req.param("name"), page);
    return answerJson(c, { ...view, entries: entries.map(({ firstFigures: _, ...entry }) => entry) });
  });
  app.get("/api/search", async (c) => {
    const words = readWords(c);
    const topic = readTopic(c);
    const page = { offset: readWhole(c, "offset", 0), limit: readWhole(c, "limit", SEARCH_PAGE, API_LIMIT_MAX) };
    const found = await askSearch(ledger, { words, topic, ...page });
    return answerJson(c, { words, ...(topic !== undefined && { topic }), ...page, ...found });
  });
}
