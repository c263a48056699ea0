import { z } from "@hono/zod-openapi";
import { openPlace, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { ENTITIES_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { EntityListSchema, EntityPageSchema } from "#http/schema/entity.ts";
import { name, paging, words } from "#http/schema/parameter.ts";
import { ENTITY_TYPES } from "#model";
import { viewEntities, viewEntityPage } from "#service";

/** Persons, organisations, places, commodities and programs. */
export function routeEntities(app: App, desk: Desk): void {
  const type = z.enum(ENTITY_TYPES).optional();
  addReadRoute(app, desk, {
    path: "/api/entities",
    id: "listEntities",
    tag: "entities",
    summary: "Names with all their forms, those that most articles print first",
    params: {},
    query: { q: words, type, ...paging },
    answer: EntityListSchema,
    faults: ["usage.bad-cursor"],
    view: async ({ query: { q, type, cursor, limit = ENTITIES_PAGE }, list }) => {
      const place = await openPlace(desk.ledger, list, cursor, 2);
      const [asOf, offset] = (place ?? [(await desk.ledger.counts()).sequence, 0]) as [number, number];
      const { entities, more } = await viewEntities(desk.ledger, {
        ...(q !== undefined && q !== "" && { form: q }),
        ...(type !== undefined && { type }),
        asOf,
        offset,
        limit,
      });
      return { entities, ...(more && { next: writeCursor(list, [asOf, offset + limit]) }) };
    },
  });
  addReadRoute(app, desk, {
    path: "/api/entity/{key}",
    id: "getEntity",
    tag: "entities",
    summary: "One thing: its forms, facts, voices, articles and what is proposed about its names",
    params: { key: name("The key of an entity, or any of its forms") },
    query: { type },
    answer: EntityPageSchema,
    faults: ["usage.unknown-entity"],
    view: async ({ params: { key }, query: { type } }) => {
      const page = await viewEntityPage(desk.ledger, key, type);
      if (page === undefined) throw new FaultError("usage.unknown-entity", "param.key");
      return page;
    },
  });
}
