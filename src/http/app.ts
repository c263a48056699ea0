import { type Context, Hono } from "hono";
import { ProblemError } from "#model";
import { renderProblem } from "#page";
import type { Ledger } from "#service";
import { routeApi } from "./api.ts";
import { ADDRESSES, routeAssets } from "./asset.ts";
import { frameOf, routeDesk } from "./desk.ts";
import { describeFault, type FaultCode, FaultError } from "./fault.ts";
import { guard, secure } from "./guard.ts";

export interface AppOptions {
  /** False when the server is bound to more than loopback: any host name is then answered. */
  readonly loopback?: boolean;
  /** Told of every mistake of ours, for the log of whoever serves; readers never see it. */
  readonly onError?: (error: unknown) => void;
}

/** The desk over a ledger that the caller opened (read-only is enough) and closes. */
export function makeApp(ledger: Ledger, options: AppOptions = {}): Hono {
  const app = new Hono({ strict: false });
  app.use(secure, guard(options.loopback ?? true));
  routeAssets(app);
  routeApi(app, ledger);
  routeDesk(app, ledger);
  app.notFound((c) => answerFault(c, "usage.unknown-page"));
  app.onError((error, c) => {
    const code = toCode(error);
    if (code === "internal") options.onError?.(error);
    return answerFault(c, code);
  });
  return app;
}

function toCode(error: unknown): FaultCode {
  if (error instanceof FaultError) return error.code;
  if (error instanceof ProblemError && error.problem.code.startsWith("ledger.")) return "ledger.busy";
  return "internal";
}

/** One shape of error for programs, one page for people. */
function answerFault(c: Context, code: FaultCode): Response {
  const frame = frameOf(c);
  const { status, message } = describeFault(code, frame.lang);
  c.header("Cache-Control", "no-store");
  if (status === 405) c.header("Allow", "GET, HEAD");
  const isProgram = c.req.path.startsWith("/api/") || c.req.path === "/health";
  if (isProgram) return c.json({ error: { code, message } }, status);
  return c.html(renderProblem({ status, code, message }, frame, ADDRESSES), status);
}
