import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { describeProblem } from "#message";
import { type Problem, ProblemError } from "#model";
import { renderProblem } from "#page";
import { ADDRESSES } from "./asset.ts";
import { describeFault, type FaultCode, FaultError, isFaultCode } from "./fault.ts";
import { frameOf } from "./pages.ts";
import { toShown } from "./place.ts";
import { RETRY_SECONDS } from "./write-limits.ts";

/** What went wrong with one request. */
export interface Fault {
  readonly code: FaultCode;
  readonly at?: string | undefined;
  /** Why a text that was sent cannot be read; its code is then what is told. */
  readonly problem?: Problem;
}

const UNREADABLE = 422;

/** What an error that was thrown is to whoever asked; `internal` when it is a mistake of ours. */
export function toFault(error: unknown): Fault {
  if (error instanceof FaultError) return error;
  if (error instanceof HTTPException && error.status === 400) return { code: "usage.bad-body" };
  if (!(error instanceof ProblemError)) return { code: "internal" };
  const { code, at } = error.problem;
  if (isFaultCode(code)) return { code, ...(!code.startsWith("ledger.") && { at: toShown(at.source) }) };
  if (code.startsWith("input.")) return { code: "usage.bad-body", problem: error.problem };
  return { code: code.startsWith("ledger.") ? "ledger.busy" : "internal" };
}

/** One shape of error for programs, one page for people. */
export function answerFault(c: Context, { code, at, problem }: Fault): Response {
  const frame = frameOf(c);
  const { status, message } = toTold(describeFault(code, frame.lang), problem && describeProblem(problem, frame.lang));
  const shown = problem?.code ?? code;
  c.header("Cache-Control", "no-store");
  if (status === 405) c.header("Allow", "GET, HEAD");
  if (status === 429) c.header("Retry-After", String(RETRY_SECONDS));
  if (status === 413) c.header("Connection", "close");
  const place = problem === undefined ? at : toPlace(problem);
  const isProgram = /^\/(?:api(?:\/|$)|health$)/.test(c.req.path);
  if (isProgram) return c.json({ error: { code: shown, message, ...(place !== undefined && { at: place }) } }, status);
  return c.html(renderProblem({ status, code: shown, message }, frame, ADDRESSES), status);
}

function toTold(fault: { readonly status: ContentfulStatusCode; readonly message: string }, problem?: string) {
  return problem === undefined ? fault : { status: UNREADABLE as ContentfulStatusCode, message: problem };
}

function toPlace({ at: { source, line, byte } }: Problem): string {
  return toShown(
    [source, ...(line === undefined ? [] : [line]), ...(byte === undefined ? [] : [`byte ${byte}`])].join(":"),
  );
}
