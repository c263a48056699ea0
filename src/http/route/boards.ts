import { z } from "@hono/zod-openapi";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { NAME_MAX } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { BoardListSchema, BoardSchema } from "#http/schema/board.ts";
import { name } from "#http/schema/parameter.ts";
import { FILTER_KEYS } from "#model";
import { listBoards, viewBoard } from "#service";

/** The boards of the packs. */
export function routeBoards(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/boards",
    id: "listBoards",
    tag: "boards",
    summary: "The boards of the packs",
    params: {},
    query: {},
    answer: BoardListSchema,
    view: async () => ({ boards: await listBoards(desk.ledger) }),
  });
  const choice = z
    .string()
    .max(NAME_MAX)
    .optional()
    .openapi({ description: "The `value` of an option of this filter" });
  addReadRoute(app, desk, {
    path: "/api/board/{id}",
    id: "getBoard",
    tag: "boards",
    summary: "A board, computed from the facts; filters that the board has not are passed over",
    params: { id: name("`pack.board`") },
    query: Object.fromEntries(FILTER_KEYS.map((key) => [key, choice])),
    answer: BoardSchema,
    faults: ["usage.unknown-board"],
    isPassing: ({ done }) => !done,
    view: async ({ params: { id }, query }) => {
      const chosen = Object.fromEntries(
        Object.entries(query).filter((each): each is [string, string] => each[1] !== undefined),
      );
      const record = await viewBoard(desk.ledger, id, chosen);
      if (record === undefined) throw new FaultError("usage.unknown-board", "param.id");
      return record;
    },
  });
}
