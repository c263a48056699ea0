import type { Hono } from "hono";
import { type Ledger, toKnownRecord, viewHome } from "#service";
import { answer, answerJson } from "./answer.ts";
import { askArticle, askSearch, askTopic } from "./ask.ts";
import { API_LIMIT_MAX, SEARCH_PAGE, TOPIC_PAGE } from "./limits.ts";
import { readTopic, readWhole, readWords } from "./parameter.ts";

/** The same for programs: JSON, an article in the shape of the reader's output. */
export function routeApi(app: Hono, ledger: Ledger): void {
  app.get("/health", async (c) => answerJson(c, { status: "ok", ...(await ledger.counts()) }));
  app.get("/api/topics", async (c) => answerJson(c, await viewHome(ledger)));
  app.get("/api/topic/:name", async (c) => {
    const page = { offset: readWhole(c, "offset", 0), limit: readWhole(c, "limit", TOPIC_PAGE, API_LIMIT_MAX) };
    const { entries, ...view } = await askTopic(ledger, c.req.param("name"), page);
    return answerJson(c, { ...view, entries: entries.map(({ firstFigures: _, ...entry }) => entry) });
  });
  app.get("/api/article/:id", async (c) => {
    const stored = await askArticle(ledger, c.req.param("id"));
    const record = toKnownRecord(stored, stored.run.id);
    if (c.req.query("format") !== "ndjson") return answerJson(c, record);
    return answer(c, "application/x-ndjson; charset=utf-8", `${JSON.stringify(record)}\n`);
  });
  app.get("/api/search", async (c) => {
    const words = readWords(c);
    const topic = readTopic(c);
    const page = { offset: readWhole(c, "offset", 0), limit: readWhole(c, "limit", SEARCH_PAGE, API_LIMIT_MAX) };
    const found = await askSearch(ledger, { words, topic, ...page });
    return answerJson(c, { words, ...(topic !== undefined && { topic }), ...page, ...found });
  });
}
