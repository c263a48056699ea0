import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { describeProblem } from "#message";
import { type Problem, ProblemError } from "#model";
import type { WebFile } from "#service";
import { describeFault, type FaultCode, FaultError, isFaultCode } from "./fault.ts";
import { findLang } from "./language.ts";
import { toShown } from "./place.ts";
import { RETRY_SECONDS } from "./write-limits.ts";

/** What went wrong with one request. */
export interface Fault {
  readonly code: FaultCode;
  readonly at?: string | undefined;
  /** Seconds after which it is worth trying again. */
  readonly retry?: number | undefined;
  /** Why a text or address that was sent cannot be read; its code is then what is told. */
  readonly problem?: Problem;
}

const UNREADABLE = 422;
/** Addresses that programs ask; everything else is asked by people. */
const PROGRAM = /^\/(?:api(?:\/|$)|health$|mcp$)/;

/** What an error that was thrown is to whoever asked; `internal` when it is a mistake of ours. */
export function toFault(error: unknown): Fault {
  if (error instanceof FaultError) return error;
  if (error instanceof HTTPException && error.status === 400) return { code: "usage.bad-body" };
  if (!(error instanceof ProblemError)) return { code: "internal" };
  const { code, at } = error.problem;
  if (isFaultCode(code)) return { code, ...(!code.startsWith("ledger.") && { at: toShown(at.source) }) };
  if (/^(?:input|source)\./.test(code)) return { code: "usage.bad-body", problem: error.problem };
  return { code: code.startsWith("ledger.") ? "ledger.busy" : "internal" };
}

/**
 * One shape of error for programs. People get the app, which says that there is no such page (`page`, where the app was
 * built), or one line.
 */
export function answerFault(c: Context, { code, at, retry, problem }: Fault, page?: WebFile): Response {
  const lang = findLang(c.req.header("Accept-Language"));
  const { status, message } = toTold(describeFault(code, lang), problem && describeProblem(problem, lang));
  const shown = problem?.code ?? code;
  c.header("Cache-Control", "no-store");
  if (status === 405) c.header("Allow", "GET, HEAD");
  if (status === 429) c.header("Retry-After", String(retry ?? RETRY_SECONDS));
  if (status === 401) c.header("WWW-Authenticate", toChallenge(code));
  if (status === 413) c.header("Connection", "close");
  const place = problem === undefined ? at : toPlace(problem);
  if (PROGRAM.test(c.req.path))
    return c.json({ error: { code: shown, message, ...(place !== undefined && { at: place }) } }, status);
  if (code === "usage.unknown-page" && page !== undefined)
    return c.body(page.body, status, { "Content-Type": page.type });
  return c.text(`${message} [${shown}]\n`, status);
}

/** How a program lets itself in (RFC 6750). */
function toChallenge(code: FaultCode): string {
  return code === "access.bad-token" ? 'Bearer realm="assay", error="invalid_token"' : 'Bearer realm="assay"';
}

function toTold(fault: { readonly status: ContentfulStatusCode; readonly message: string }, problem?: string) {
  return problem === undefined ? fault : { status: UNREADABLE as ContentfulStatusCode, message: problem };
}

function toPlace({ at: { source, line, byte } }: Problem): string {
  return toShown(
    [source, ...(line === undefined ? [] : [line]), ...(byte === undefined ? [] : [`byte ${byte}`])].join(":"),
  );
}
