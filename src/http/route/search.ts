import { openPlace, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { SEARCH_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { name, paging, words } from "#http/schema/parameter.ts";
import { SearchSchema } from "#http/schema/search.ts";
import { viewSearch } from "#service";

/** Articles by their words. */
export function routeSearch(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/search",
    id: "search",
    tag: "articles",
    summary: "Articles that have every word, newest first, in either Chinese script",
    params: {},
    query: { q: words, topic: name("A topic").optional(), ...paging },
    answer: SearchSchema,
    faults: ["usage.bad-cursor"],
    view: async ({ query: { q = "", topic, cursor, limit = SEARCH_PAGE }, list }) => {
      const found = await openPlace(desk.ledger, list, cursor, 2);
      const { hits, next } = await viewSearch(desk.ledger, q, {
        limit,
        ...(topic !== undefined && { topic }),
        ...(found !== undefined && { place: { asOf: found[0]!, sequence: found[1]! } }),
      });
      return { hits, ...(next && { next: writeCursor(list, [next.asOf, next.sequence]) }) };
    },
  });
}
