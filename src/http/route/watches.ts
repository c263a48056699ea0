import { createRoute, z } from "@hono/zod-openapi";
import { answerJson } from "#http/answer.ts";
import { allowedWith } from "#http/auth/scheme.ts";
import { readCursor, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { BODY_SMALL } from "#http/limits.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { name, paging } from "#http/schema/parameter.ts";
import {
  AddedWatchSchema,
  AlertListSchema,
  GivenWatchSchema,
  TrialSchema,
  TrySchema,
  WatchListSchema,
} from "#http/schema/watch.ts";
import { addWriteRoute, writerOf } from "#http/write-route.ts";
import { ProblemError, type Watch } from "#model";
import {
  addWatch,
  alertsAfter,
  findCap,
  listAlerts,
  listOffers,
  listWatches,
  prepareWatch,
  removeWatch,
  toAtom,
  tryWatch,
} from "#service";

const ALERTS_PAGE = 50;
const FEED_ALERTS = 100;
const DAYS = 90;
const CAP_TYPE = "application/cap+xml";

/** Rules over facts, what they raised, and what one would have raised. Nothing of it is kept: alerts move no sequence. */
export function routeWatches(app: App, desk: Desk): void {
  const list = createRoute({
    method: "get",
    path: "/api/watches",
    operationId: "listWatches",
    tags: ["watches"],
    summary: "Watches that stand, and those that packs offer",
    security: allowedWith("read"),
    request: { query: z.strictObject({}) },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: WatchListSchema } } },
      ...toFaultResponses(["usage.bad-argument"]),
    },
  });
  app.openapi(list, async (c) => {
    const [watches, offers] = await Promise.all([listWatches(desk.ledger), listOffers()]);
    return answerJson(c, { watches, offers }) as never;
  });
  const alerts = createRoute({
    method: "get",
    path: "/api/alerts",
    operationId: "listAlerts",
    tags: ["watches"],
    summary: "Alerts, the last first",
    security: allowedWith("read"),
    request: { query: z.strictObject({ watch: name("Id of a watch").optional(), ...paging }) },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: AlertListSchema } } },
      ...toFaultResponses(["usage.bad-argument", "usage.bad-cursor"]),
    },
  });
  app.openapi(alerts, async (c) => {
    const { watch, cursor, limit = ALERTS_PAGE } = c.req.valid("query");
    const of = `alerts ${watch ?? ""}`;
    const [before] = cursor === undefined ? [] : (readCursor(of, cursor, 1) as [number]);
    const last = await desk.ledger.watches.last(); // first: what comes meanwhile is told by the stream from here on
    const page = await listAlerts(desk.ledger, {
      ...(watch !== undefined && { watch }),
      ...(before !== undefined && { before }),
      limit,
    });
    const next = page.next === undefined ? {} : { next: writeCursor(of, [page.next]) };
    return answerJson(c, { alerts: page.alerts, ...next, last }) as never;
  });
  const cap = createRoute({
    method: "get",
    path: "/api/alert/{id}/cap",
    operationId: "getAlertAsCap",
    tags: ["watches"],
    summary: "An alert as a message of the Common Alerting Protocol 1.2, in both languages",
    security: allowedWith("read"),
    request: { params: z.object({ id: name("Id of an alert") }), query: z.strictObject({}) },
    responses: {
      200: { description: "The message", content: { [CAP_TYPE]: { schema: z.string() } } },
      ...toFaultResponses(["usage.bad-argument", "usage.unknown-alert"]),
    },
  });
  app.openapi(cap, async (c) => {
    const found = await findCap(desk.ledger, c.req.valid("param").id, new URL(c.req.url).origin);
    if (found === undefined) throw new FaultError("usage.unknown-alert", "param.id");
    return c.body(found, 200, { "Content-Type": `${CAP_TYPE}; charset=utf-8`, "Cache-Control": "no-cache" }) as never;
  });
  app.get("/feed/alerts.atom", async (c) => {
    const last = await desk.ledger.watches.last();
    const newest = await alertsAfter(desk.ledger, Math.max(0, last - FEED_ALERTS), FEED_ALERTS);
    const headers = { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "no-cache" };
    return c.body(toAtom(newest.toReversed(), new URL(c.req.url).origin), 200, headers);
  });
  const remove = createRoute({
    method: "delete",
    path: "/api/watches/{id}",
    operationId: "removeWatch",
    tags: ["watches"],
    summary: "Removes a watch; its alerts stay",
    security: allowedWith("add"),
    request: { params: z.object({ id: name("Id of a watch") }) },
    responses: {
      200: { description: "Done", content: { "application/json": { schema: AddedWatchSchema } } },
      ...toFaultResponses(["usage.unknown-watch", "usage.bad-origin", "ledger.read-only", "ledger.busy"]),
    },
  });
  app.openapi(remove, async (c) => answerJson(c, await removeWatch(writerOf(desk), c.req.valid("param").id)) as never);
  addWriteRoute(app, {
    path: "/api/watches/try",
    id: "tryWatch",
    tag: "watches",
    summary: "What a watch would have raised in the last days, alert for alert",
    scope: "read",
    most: BODY_SMALL,
    body: TrySchema,
    answer: TrialSchema,
    act: async ({ watch, days = DAYS }) =>
      tryWatch(desk.ledger, await prepare(desk, watch, "json.watch"), days) as never,
  });
  addWriteRoute(app, {
    path: "/api/watches",
    id: "addWatch",
    tag: "watches",
    summary: "Adds a watch: it tells of what comes from now on",
    scope: "add",
    most: BODY_SMALL,
    body: GivenWatchSchema,
    answer: AddedWatchSchema,
    faults: ["ledger.read-only", "ledger.busy"],
    act: async (watch) => addWatch(writerOf(desk), await prepare(desk, watch, "json")) as never,
  });
}

/** Checked and looked up; what is wrong with it is told with its place. */
async function prepare(desk: Desk, given: unknown, place: string): Promise<Watch> {
  try {
    return await prepareWatch(desk.ledger, given as Watch);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, at } = error.problem;
    if (code === "usage.bad-watch") throw new FaultError("usage.bad-argument", `${place}.${at.source}`);
    if (code === "usage.unknown-watch") throw new FaultError("usage.bad-argument", `${place}.from`);
    if (code === "usage.unknown-measure") throw new FaultError("usage.bad-argument", `${place}.facts.measure`);
    throw error;
  }
}
