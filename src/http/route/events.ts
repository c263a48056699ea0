import { createRoute, z } from "@hono/zod-openapi";
import { allowedWith } from "#http/auth/scheme.ts";
import type { App, Desk } from "#http/desk.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { wholeNumber } from "#http/schema/parameter.ts";
import type { StreamEvent } from "#http/streams.ts";

/** What happens in the ledger, as it happens. */
export function routeEvents(app: App, desk: Desk): void {
  const route = createRoute({
    method: "get",
    path: "/api/events",
    operationId: "followLedger",
    tags: ["events"],
    summary: "New facts and judgements as a stream",
    security: allowedWith("read"),
    description:
      "Events are `facts` (an article that was added or read again, the first 50 of its facts, and how many there are) and `judgement`; their ids are sequences of the ledger. `here` comes first and says where the stream begins. `Last-Event-ID` goes on where a reader was cut off.",
    request: {
      query: z.strictObject({
        after: wholeNumber("Everything after this sequence; without it only what comes", 0, Number.MAX_SAFE_INTEGER),
      }),
    },
    responses: {
      200: { description: "Events", content: { "text/event-stream": { schema: z.string() } } },
      ...toFaultResponses(["usage.bad-argument", "usage.too-many"]),
    },
  });
  app.openapi(route, async (c) => {
    const { after } = c.req.valid("query");
    const last = c.req.header("Last-Event-ID") ?? "";
    const from = /^\d{1,15}$/.test(last) ? Number(last) : (after ?? (await desk.ledger.counts()).sequence);
    return desk.streams.answer(c, (signal) => follow(desk, from, signal)) as never;
  });
}

async function* follow(desk: Desk, from: number, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  yield { name: "here", id: from, text: JSON.stringify({ sequence: from }) };
  yield* desk.feed.follow(from, signal);
}
