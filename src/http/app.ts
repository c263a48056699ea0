import { OpenAPIHono } from "@hono/zod-openapi";
import type { BlankEnv } from "hono/types";
import type { Access, Ledger, WebFiles } from "#service";
import { answerFault, toFault } from "./answer-fault.ts";
import { routeApi } from "./api.ts";
import { guardAccess, guardRate } from "./auth/gate.ts";
import { makeRateLimits, type Rates } from "./auth/rate.ts";
import { makeSessions } from "./auth/session.ts";
import { type App, type DeskParts, makeDesk } from "./desk.ts";
import { FaultError } from "./fault.ts";
import { guard, guardWrites, secure } from "./guard.ts";
import { findPlace } from "./place.ts";
import { routeMcp } from "./route/mcp.ts";
import { routeSession } from "./route/session.ts";
import { OPEN_PAGES, routeWeb } from "./web.ts";

export interface AppOptions extends Omit<DeskParts, "ledger"> {
  /** False when the server is bound to more than loopback: any host name is then answered. */
  readonly loopback?: boolean;
  /** Told of every mistake of ours, for the log of whoever serves; readers never see it. */
  readonly onError?: (error: unknown) => void;
  /** Whom the desk lets in; without it everybody who reaches it. */
  readonly access?: Access;
  /** How often a client may do something in a minute. */
  readonly rates?: Rates;
  /** The built app; without it there are no pages, only what programs ask. */
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
  const rates = makeRateLimits(options.rates);
  const gate = options.access && { access: options.access, sessions: makeSessions(), rates };
  app.use(secure, guard(options.loopback ?? true), guardWrites);
  if (gate !== undefined) app.use(guardAccess(gate, options.web === undefined ? new Set() : OPEN_PAGES));
  app.use(guardRate(rates));
  routeSession(app, gate);
  const desk = makeDesk({ ...options, ledger });
  routeApi(app, desk);
  routeMcp(app, desk, options.onError);
  if (options.web !== undefined) routeWeb(app, options.web);
  app.notFound((c) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    return answerFault(c, { code: isRead ? "usage.unknown-page" : "usage.bad-method" }, options.web?.get("index.html"));
  });
  app.onError((error, c) => {
    const fault = toFault(error);
    if (fault.code === "internal") options.onError?.(error);
    return answerFault(c, fault);
  });
  return app;
}
