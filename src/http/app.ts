import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { BlankEnv } from "hono/types";
import { ProblemError } from "#model";
import { renderProblem } from "#page";
import type { Ledger, WebFiles } from "#service";
import { routeApi } from "./api.ts";
import { routeOldApi } from "./api-old.ts";
import { ADDRESSES, routeAssets } from "./asset.ts";
import { type App, makeDesk, type Writer } from "./desk.ts";
import { describeFault, type FaultCode, FaultError, isFaultCode } from "./fault.ts";
import { guard, guardWrites, secure } from "./guard.ts";
import { frameOf, routePages } from "./pages.ts";
import { findPlace, toShown } from "./place.ts";
import { routeWeb } from "./web.ts";

export interface AppOptions {
  /** False when the server is bound to more than loopback: any host name is then answered. */
  readonly loopback?: boolean;
  /** Told of every mistake of ours, for the log of whoever serves; readers never see it. */
  readonly onError?: (error: unknown) => void;
  /** What judgements are appended to; without it the desk only reads. It may be the ledger itself. */
  readonly writer?: Writer;
  /** The built app; without it the pages are made here. */
  readonly web?: WebFiles;
}

/** The desk over a ledger that the caller opened (read-only is enough) and closes. */
export function makeApp(ledger: Ledger, options: AppOptions = {}): App {
  const app = new OpenAPIHono<BlankEnv>({
    strict: false,
    defaultHook: (result) => {
      if (!result.success) throw new FaultError("usage.bad-argument", findPlace(result.target, result.error.issues));
    },
  });
  app.use(secure, guard(options.loopback ?? true), guardWrites);
  routeAssets(app);
  routeApi(app, makeDesk(ledger, options.writer));
  routeOldApi(app, ledger);
  if (options.web === undefined) routePages(app, ledger);
  else routeWeb(app, options.web);
  app.notFound((c) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    return answerFault(c, isRead ? "usage.unknown-page" : "usage.bad-method");
  });
  app.onError((error, c) => {
    const { code, at } = toFault(error);
    if (code === "internal") options.onError?.(error);
    return answerFault(c, code, at);
  });
  return app;
}

interface Fault {
  readonly code: FaultCode;
  readonly at?: string | undefined;
}

function toFault(error: unknown): Fault {
  if (error instanceof FaultError) return error;
  if (error instanceof HTTPException && error.status === 400) return { code: "usage.bad-body" };
  if (!(error instanceof ProblemError)) return { code: "internal" };
  const { code, at } = error.problem;
  if (isFaultCode(code)) return { code, ...(code.startsWith("usage.") && { at: toShown(at.source) }) };
  return { code: code.startsWith("ledger.") ? "ledger.busy" : "internal" };
}

/** One shape of error for programs, one page for people. */
function answerFault(c: Context, code: FaultCode, at?: string): Response {
  const frame = frameOf(c);
  const { status, message } = describeFault(code, frame.lang);
  c.header("Cache-Control", "no-store");
  if (status === 405) c.header("Allow", "GET, HEAD");
  if (status === 413) c.header("Connection", "close");
  const isProgram = /^\/(?:api(?:\/|$)|health$)/.test(c.req.path);
  if (isProgram) return c.json({ error: { code, message, ...(at !== undefined && { at }) } }, status);
  return c.html(renderProblem({ status, code, message }, frame, ADDRESSES), status);
}
