import { createRoute, z } from "@hono/zod-openapi";
import { allowedWith } from "#http/auth/scheme.ts";
import type { App, Desk } from "#http/desk.ts";
import { type FeedPlace, toEventId } from "#http/feed.ts";
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
    summary: "New facts, judgements and alerts as a stream",
    security: allowedWith("read"),
    description:
      "Events are `facts` (an article that was added or read again, the first 50 of its facts, and how many there are), `judgement` and `alert` (once, when it is raised; copies that come later are told by `/api/alerts`). Their ids are `SEQUENCE-NUMBER`: the sequence of the ledger and the number of the last alert that a reader has with them, since alerts move no sequence. `here` comes first and says where the stream begins. `Last-Event-ID` goes on where a reader was cut off, with nothing lost or told twice.",
    request: {
      query: z.strictObject({
        after: wholeNumber("Everything after this sequence; without it only what comes", 0, Number.MAX_SAFE_INTEGER),
        alerts: wholeNumber(
          "Every alert after this number; without it only those that come",
          0,
          Number.MAX_SAFE_INTEGER,
        ),
      }),
    },
    responses: {
      200: { description: "Events", content: { "text/event-stream": { schema: z.string() } } },
      ...toFaultResponses(["usage.bad-argument", "usage.too-many"]),
    },
  });
  app.openapi(route, async (c) => {
    const { after, alerts } = c.req.valid("query");
    const now = await desk.feed.here();
    const asked = { sequence: after ?? now.sequence, alert: alerts ?? now.alert };
    const from = toPlace(c.req.header("Last-Event-ID") ?? "", asked);
    return desk.streams.answer(c, (signal) => follow(desk, from, signal)) as never;
  });
}

const EVENT_ID = /^(\d{1,15})(?:-(\d{1,15}))?$/;

/** Where a reader was cut off, else where it asks to begin. */
function toPlace(last: string, asked: FeedPlace): FeedPlace {
  const [, sequence, alert] = EVENT_ID.exec(last) ?? [];
  if (sequence === undefined) return asked;
  return { sequence: Number(sequence), alert: alert === undefined ? asked.alert : Number(alert) };
}

async function* follow(desk: Desk, from: FeedPlace, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  yield { name: "here", id: toEventId(from), text: JSON.stringify(from) };
  yield* desk.feed.follow(from, signal);
}
