import type { OpenAPIHono } from "@hono/zod-openapi";
import type { BlankEnv } from "hono/types";
import type { Ledger } from "#service";
import { type AnswerCache, makeAnswerCache } from "./answer-cache.ts";

/** What every route works on. */
export interface Desk {
  readonly ledger: Ledger;
  /** Finished answers, good as long as the ledger has not grown. */
  readonly answers: AnswerCache;
}

/** The desk over an open ledger. */
export function makeDesk(ledger: Ledger): Desk {
  return { ledger, answers: makeAnswerCache() };
}

/** The app that routes are added to, each with its part of the document. */
export type App = OpenAPIHono<BlankEnv>;
