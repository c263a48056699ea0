import type { OpenAPIHono } from "@hono/zod-openapi";
import type { BlankEnv } from "hono/types";
import type { Ledger } from "#service";
import { type AnswerCache, makeAnswerCache } from "./answer-cache.ts";

/** What is written to a ledger from here. */
export type Writer = Pick<Ledger, "judge">;

/** What every route works on. */
export interface Desk {
  readonly ledger: Ledger;
  /** Finished answers, good as long as the ledger has not grown. */
  readonly answers: AnswerCache;
  /** Absent where the ledger is only read. */
  readonly writer?: Writer;
}

/** The desk over an open ledger. */
export function makeDesk(ledger: Ledger, writer?: Writer): Desk {
  return { ledger, answers: makeAnswerCache(), ...(writer !== undefined && { writer }) };
}

/** The app that routes are added to, each with its part of the document. */
export type App = OpenAPIHono<BlankEnv>;
