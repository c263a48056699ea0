import type { OpenAPIHono } from "@hono/zod-openapi";
import type { BlankEnv } from "hono/types";
import type { DeskReader, Ledger } from "#service";
import { type AnswerCache, makeAnswerCache } from "./answer-cache.ts";
import { type Feed, makeFeed } from "./feed.ts";
import { makeStreams, type Streams } from "./streams.ts";

/** What is written to a ledger from here. */
export type Writer = Pick<Ledger, "judge" | "watches" | "flow">;

/** What a desk is put together from. */
export interface DeskParts {
  readonly ledger: Ledger;
  /** What judgements are appended to; without it the desk only reads. It may be the ledger itself. */
  readonly writer?: Writer;
  /** What reads texts that are sent; without it none are taken. */
  readonly reader?: DeskReader;
  /** Whether a user of this machine may have addresses of its network fetched. */
  readonly allowPrivate?: boolean;
  /** Ends what stays open when the desk closes. */
  readonly closing?: AbortSignal;
}

/** What every route works on. */
export interface Desk extends DeskParts {
  /** Finished answers, good as long as the ledger has not grown. */
  readonly answers: AnswerCache;
  /** What happens in the ledger, for those who follow it. */
  readonly feed: Feed;
  /** Answers that stay open. */
  readonly streams: Streams;
}

/** The desk over an open ledger. */
export function makeDesk(parts: DeskParts): Desk {
  return { ...parts, answers: makeAnswerCache(), feed: makeFeed(parts.ledger), streams: makeStreams(parts.closing) };
}

/** The app that routes are added to, each with its part of the document. */
export type App = OpenAPIHono<BlankEnv>;
