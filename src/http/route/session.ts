import { createRoute, z } from "@hono/zod-openapi";
import { answerJson } from "#http/answer.ts";
import { type Gate, holderOf } from "#http/auth/gate.ts";
import { limitBody, onlyJson } from "#http/body.ts";
import { addressOf } from "#http/client.ts";
import type { App } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { BODY_SMALL } from "#http/limits.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { printable } from "#http/schema/parameter.ts";
import { EVERY_FAULT } from "#http/write-route.ts";
import { SCOPES } from "#model";

const TAG = "session";
const SessionSchema = z
  .object({
    scopes: z.array(z.enum(SCOPES)).openapi({ description: "What whoever asks may do; nothing when not signed in" }),
    name: z.string().optional(),
    open: z.boolean().openapi({ description: "Whether everybody who reaches the desk may do everything" }),
  })
  .openapi("Session");
const answer = { description: "Who is signed in", content: { "application/json": { schema: SessionSchema } } };
const ALL = { scopes: SCOPES, open: true } as const;
const NOBODY = { scopes: [], open: false } as const;

/** Signing in and out, for browsers. */
export function routeSession(app: App, gate: Gate | undefined): void {
  const who = createRoute({
    method: "get",
    path: "/api/session",
    operationId: "getSession",
    tags: [TAG],
    summary: "What this browser may do",
    responses: { 200: answer },
  });
  app.openapi(who, (c) => {
    const id = gate?.sessions.find(c);
    const token = id === undefined ? undefined : gate?.access.token(id);
    return answerJson(c, gate === undefined ? ALL : token === undefined ? NOBODY : toSession(token)) as never;
  });
  const enter = createRoute({
    method: "post",
    path: "/api/session",
    operationId: "signIn",
    tags: [TAG],
    summary: "Trades a token for a cookie of this browser",
    middleware: [onlyJson, limitBody(BODY_SMALL)] as const,
    request: {
      body: {
        required: true,
        content: { "application/json": { schema: z.strictObject({ token: printable(200) }).openapi("SignIn") } },
      },
    },
    responses: { 200: answer, ...toFaultResponses([...EVERY_FAULT, "access.bad-token", "usage.too-many"]) },
  });
  app.openapi(enter, async (c) => {
    if (gate === undefined) return answerJson(c, ALL) as never;
    const token = await holderOf(gate, `Bearer ${c.req.valid("json").token.trim()}`, addressOf(c));
    if (token === undefined) throw new FaultError("access.bad-token", "json.token");
    gate.sessions.begin(c, token.id);
    return answerJson(c, toSession(token)) as never;
  });
  const leave = createRoute({
    method: "delete",
    path: "/api/session",
    operationId: "signOut",
    tags: [TAG],
    summary: "Signs this browser out",
    responses: { 200: answer, ...toFaultResponses(["usage.bad-origin"]) },
  });
  app.openapi(leave, (c) => {
    gate?.sessions.end(c);
    return answerJson(c, gate === undefined ? ALL : NOBODY) as never;
  });
}

function toSession({ scopes, name }: { readonly scopes: readonly string[]; readonly name?: string }) {
  return { scopes, ...(name !== undefined && { name }), open: false };
}
