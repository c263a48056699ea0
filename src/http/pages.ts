import type { Context, Hono } from "hono";
import { renderArticle, renderHome, renderSearch, renderTopic } from "#page";
import { type Ledger, viewHome } from "#service";
import { answerPage } from "./answer.ts";
import { askArticle, askNewest, askSearch, askTopic } from "./ask.ts";
import { ADDRESSES } from "./asset.ts";
import { findFrame } from "./language.ts";
import { HOME_ENTRIES, SEARCH_PAGE, TOPIC_PAGE } from "./limits.ts";
import { readTopic, readWhole, readWords } from "./parameter.ts";

/** The pages for people. */
export function routePages(app: Hono, ledger: Ledger): void {
  app.get("/", async (c) => {
    const view = { ...(await viewHome(ledger)), newest: await askNewest(ledger, HOME_ENTRIES) };
    return answerPage(c, renderHome(view, frameOf(c), ADDRESSES));
  });
  app.get("/topic/:name", async (c) => {
    const page = { offset: readWhole(c, "offset", 0), limit: TOPIC_PAGE };
    const view = await askTopic(ledger, c.req.param("name"), page);
    return answerPage(c, renderTopic(view, frameOf(c), ADDRESSES));
  });
  app.get("/article/:id", async (c) => {
    const stored = await askArticle(ledger, c.req.param("id"));
    return answerPage(c, renderArticle(stored, frameOf(c), ADDRESSES));
  });
  app.get("/search", async (c) => {
    const words = readWords(c);
    const topic = readTopic(c);
    const page = { offset: readWhole(c, "offset", 0), limit: SEARCH_PAGE };
    const found = await askSearch(ledger, { words, topic, ...page });
    const view = { words, ...(topic !== undefined && { topic }), ...page, ...found };
    return answerPage(c, renderSearch(view, frameOf(c), ADDRESSES));
  });
}

/** Language and address of a request. */
export function frameOf(c: Context) {
  return findFrame(new URL(c.req.url), c.req.header("Accept-Language"));
}
