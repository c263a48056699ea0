import { createRoute, z } from "@hono/zod-openapi";
import { answerJson } from "#http/answer.ts";
import { allowedWith } from "#http/auth/scheme.ts";
import type { App, Desk } from "#http/desk.ts";
import { BODY_SMALL } from "#http/limits.ts";
import { makeLooker, mayBePrivate } from "#http/look.ts";
import { toFaultResponses } from "#http/read-route.ts";
import { name } from "#http/schema/parameter.ts";
import { GivenSourceSchema, LookSchema, ProposalSchema, SourcePageSchema } from "#http/schema/source.ts";
import { addWriteRoute, writerOf } from "#http/write-route.ts";
import { describeCause } from "#message";
import { ProblemError } from "#model";
import { addSource, removeSource, restoreSource, type SourceProposal, viewSource } from "#service";

const WRITE_FAULTS = ["input.refused-address", "usage.too-many", "ledger.read-only", "ledger.busy"] as const;

/** Sources added by address, taken off and taken back. */
export function routeSourceWrites(app: App, desk: Desk): void {
  const look = makeLooker(desk);
  addWriteRoute(app, {
    path: "/api/feeds/look",
    id: "lookAtFeed",
    tag: "sources",
    summary: "What an address is, and what would be followed of it, with its first articles; stores nothing",
    scope: "add",
    most: BODY_SMALL,
    body: LookSchema,
    answer: ProposalSchema,
    faults: WRITE_FAULTS,
    act: async ({ address, keep }, c) => toAnswer(await look(address, keep, c)),
  });
  addWriteRoute(app, {
    path: "/api/feeds",
    id: "addFeed",
    tag: "sources",
    summary: "Follows an address, found out by looking unless its kind is said; a known one gets the new options",
    scope: "add",
    most: BODY_SMALL,
    body: GivenSourceSchema,
    answer: SourcePageSchema,
    faults: WRITE_FAULTS,
    act: async ({ address, kind, topic, outlet, every, keep }, c) => {
      const writer = writerOf(desk);
      const found = await look(address, keep, c);
      checkFound(found, kind !== undefined);
      const { id } = await addSource(writer, {
        name: kind === undefined ? found.address : found.asked,
        kind: kind ?? found.kind,
        options: {
          ...(topic !== undefined && { topic }),
          ...(outlet !== undefined && { outlet }),
          ...(every !== undefined && { every }),
          ...(keep !== undefined && { keep }),
          ...(!mayBePrivate(c, desk) && { allowPrivate: false }),
        },
      });
      return viewSource(writer, id) as never;
    },
  });
  const remove = createRoute({
    method: "delete",
    path: "/api/feed/{id}",
    operationId: "removeFeed",
    tags: ["sources"],
    summary: "Takes a source off; what it brought stays",
    security: allowedWith("add"),
    request: { params: z.object({ id: name("Id of a source") }) },
    responses: {
      200: { description: "Done", content: { "application/json": { schema: SourcePageSchema } } },
      ...toFaultResponses(["usage.unknown-source", "usage.bad-origin", "ledger.read-only", "ledger.busy"]),
    },
  });
  app.openapi(remove, async (c) => {
    const writer = writerOf(desk);
    const { id } = await removeSource(writer, c.req.valid("param").id);
    return answerJson(c, await viewSource(writer, id)) as never;
  });
  const restore = createRoute({
    method: "post",
    path: "/api/feed/{id}/restore",
    operationId: "restoreFeed",
    tags: ["sources"],
    summary: "Takes back a source that was taken off, as it stood",
    security: allowedWith("add"),
    request: { params: z.object({ id: name("Id of a source") }) },
    responses: {
      200: { description: "Done", content: { "application/json": { schema: SourcePageSchema } } },
      ...toFaultResponses(["usage.unknown-source", "usage.bad-origin", "ledger.read-only", "ledger.busy"]),
    },
  });
  app.openapi(restore, async (c) => {
    const writer = writerOf(desk);
    const { id } = await restoreSource(writer, c.req.valid("param").id);
    return answerJson(c, await viewSource(writer, id)) as never;
  });
}

/** What waiting does not mend is not followed, unless whoever asks says what it is; a refused address never is. */
function checkFound({ problem }: SourceProposal, isNamed: boolean): void {
  if (problem === undefined || !problem.isFinal || (isNamed && problem.code !== "input.refused-address")) return;
  const { isFinal: _isFinal, ...told } = problem;
  throw new ProblemError(told);
}

function toAnswer({ problem, ...proposal }: SourceProposal) {
  if (problem === undefined) return proposal as never;
  const { code, detail, isFinal } = problem;
  const cause = { zh: describeCause(code, "zh-TW"), en: describeCause(code, "en") };
  return { ...proposal, problem: { code, isFinal, cause, ...(detail !== undefined && { detail }) } } as never;
}
