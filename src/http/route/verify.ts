import { createRoute } from "@hono/zod-openapi";
import { allowedWith } from "#http/auth/scheme.ts";
import { limitBody, onlyJson } from "#http/body.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { handText } from "#http/handed.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { ErrorSchema } from "#http/schema/error.ts";
import { DraftTextSchema } from "#http/schema/handed.ts";
import { VerifiedSchema } from "#http/schema/verified.ts";
import { DRAFT_BYTES } from "#http/write-limits.ts";
import { EVERY_FAULT } from "#http/write-route.ts";
import { verifyHanded } from "#service";

/** Drafts that are checked and not stored. */
export function routeVerify(app: App, desk: Desk): void {
  const route = createRoute({
    method: "post",
    path: "/api/verify",
    operationId: "verify",
    tags: ["audit"],
    summary: "Checks a text against itself and the ledger; stores nothing",
    security: allowedWith("read"),
    middleware: [onlyJson, limitBody(DRAFT_BYTES)] as const,
    request: { body: { required: true, content: { "application/json": { schema: DraftTextSchema } } } },
    responses: {
      200: { description: "Every article of it", content: { "application/json": { schema: VerifiedSchema } } },
      422: {
        description: "`input.*`: the text cannot be read",
        content: { "application/json": { schema: ErrorSchema } },
      },
      ...toFaultResponses([...EVERY_FAULT, "usage.too-many"]),
    },
  });
  app.openapi(route, async (c) => {
    const { text, ...said } = c.req.valid("json");
    const draft = handText(text, said);
    const checking = desk.reader === undefined ? verifyHanded(desk.ledger, draft) : desk.reader.verify(draft);
    if (checking === undefined) throw new FaultError("usage.too-many");
    return c.body(`${await checking}\n`, 200, {
      "Cache-Control": "no-store",
      "Content-Type": "application/json; charset=utf-8",
    }) as never;
  });
}
