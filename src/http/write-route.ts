import { createRoute, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Scope } from "#model";
import { answerJson } from "./answer.ts";
import { allowedWith } from "./auth/scheme.ts";
import { limitBody, onlyJson } from "./body.ts";
import type { App, Desk } from "./desk.ts";
import { type FaultCode, FaultError } from "./fault.ts";
import { type Plain, toFaultResponses } from "./read-route.ts";
import { ErrorSchema } from "./schema/error.ts";

/** What is sent as JSON and answered with JSON that nobody keeps. */
export interface WriteRoute<B extends z.ZodType, A extends z.ZodType> {
  readonly path: string;
  /** The name of the operation in the document. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  /** What a token must allow. */
  readonly scope: Scope;
  /** Bytes of the body; more is refused before it is read. */
  readonly most: number;
  readonly body: B;
  readonly answer: A;
  /** What else can go wrong than a wrong body. */
  readonly faults?: readonly FaultCode[];
  /** When what is sent cannot be read (422, `input.*`). */
  readonly unreadable?: string;
  readonly act: (body: z.output<B>, c: Context) => Promise<Plain<z.input<A>>>;
}

/** What can be wrong with anything that is sent. */
export const EVERY_FAULT = [
  "usage.bad-argument",
  "usage.bad-body",
  "usage.bad-origin",
  "usage.bad-type",
  "usage.too-large",
] as const satisfies readonly FaultCode[];

/** Adds something to do to the app and to its document. */
export function addWriteRoute<B extends z.ZodType, A extends z.ZodType>(app: App, route: WriteRoute<B, A>): void {
  const { path, id, tag, summary, scope, most, body, answer, unreadable, faults = [] } = route;
  const definition = createRoute({
    method: "post",
    path,
    operationId: id,
    tags: [tag],
    summary,
    security: allowedWith(scope),
    middleware: [onlyJson, limitBody(most)] as const,
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: {
      200: { description: "Done", content: { "application/json": { schema: answer } } },
      ...(unreadable !== undefined && {
        422: { description: unreadable, content: { "application/json": { schema: ErrorSchema } } },
      }),
      ...toFaultResponses([...EVERY_FAULT, ...faults]),
    },
  });
  app.openapi(definition, async (c) => {
    const sent = c.req.valid("json" as never) as z.output<B>;
    return answerJson(c, await route.act(sent, c)) as never;
  });
}

/** The part of the desk that writes; a fault where it only reads. */
export function writerOf({ writer }: Desk): NonNullable<Desk["writer"]> {
  if (writer === undefined) throw new FaultError("ledger.read-only");
  return writer;
}
