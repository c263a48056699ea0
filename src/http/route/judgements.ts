import { readCursor, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError, isFaultCode } from "#http/fault.ts";
import { BODY_SMALL, JUDGEMENTS_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { JudgedSchema, JudgementListSchema, JudgementSchema } from "#http/schema/judgement.ts";
import { name, paging } from "#http/schema/parameter.ts";
import { addWriteRoute, writerOf } from "#http/write-route.ts";
import { type Judgement, ProblemError } from "#model";
import { judgeLedger, listJudgements, type StoredJudgement } from "#service";

/** What people say of facts and proposals. */
export function routeJudgements(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/judgements",
    id: "listJudgements",
    tag: "judgements",
    summary: "What people said of facts and proposals, oldest first",
    params: {},
    query: { about: name("Id of a fact or a proposal; without it everything that was said").optional(), ...paging },
    answer: JudgementListSchema,
    view: async ({ query: { about, cursor, limit = JUDGEMENTS_PAGE }, list }) => {
      const [after] = cursor === undefined ? [0] : (readCursor(list, cursor, 1) as [number]);
      const judgements: StoredJudgement[] = [];
      for await (const one of listJudgements(desk.ledger, { after, ...(about !== undefined && { about }) })) {
        if (judgements.length === limit) return { judgements, next: writeCursor(list, [judgements.at(-1)!.sequence]) };
        judgements.push(one);
      }
      return { judgements };
    },
  });
  addWriteRoute(app, {
    path: "/api/judgements",
    id: "judge",
    tag: "judgements",
    summary: "Says something about facts or a proposal",
    scope: "judge",
    most: BODY_SMALL,
    body: JudgementSchema,
    answer: JudgedSchema,
    faults: ["usage.unknown-fact", "usage.unknown-proposal", "ledger.read-only", "ledger.busy"],
    act: async (said) => {
      const writer = writerOf(desk);
      const { about, ...rest } = said;
      const [first, second] = about as [string, string?];
      try {
        return await judgeLedger(writer, {
          ...rest,
          about: second === undefined ? [first] : [first, second],
        } as Judgement);
      } catch (error) {
        throw toPlaced(error, about);
      }
    },
  });
}

/** An id that nothing has, with its place in what was sent. */
function toPlaced(error: unknown, about: readonly string[]): unknown {
  if (!(error instanceof ProblemError) || !isFaultCode(error.problem.code)) return error;
  const place = about.indexOf(error.problem.at.source);
  return place < 0 ? error : new FaultError(error.problem.code, `json.about.${place}`);
}
