import type { MiddlewareHandler } from "hono";
import { FaultError } from "./fault.ts";
import { ADDRESS_MAX } from "./limits.ts";

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Set before an answer is made: set behind it, they would have it copied. What makes its own `Response` adds them itself. */
export const SECURE: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Headers that every answer carries: nothing from elsewhere runs, loads, frames or learns where a reader came from. */
export const secure: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of Object.entries(SECURE)) c.header(name, value);
  await next();
};

/**
 * Refuses what the desk never answers: overlong addresses, and, on loopback, host names of elsewhere (a page of another site that has its name point at this machine).
 */
export function guard(loopback: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (loopback && !LOOPBACK.test(c.req.header("Host") ?? new URL(c.req.url).host)) {
      throw new FaultError("usage.bad-host");
    }
    if (c.req.url.length - new URL(c.req.url).origin.length > ADDRESS_MAX) throw new FaultError("usage.too-long");
    await next();
  };
}

/**
 * Refuses what a page of another site sends in a reader's name: browsers say where a request comes from, and programs,
 * which say nothing, have no reader's rights to lend. An address that is only read needs no such care.
 */
export const guardWrites: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    const site = c.req.header("Sec-Fetch-Site");
    const isForeign = site !== undefined && site !== "same-origin";
    if (isForeign || !isOwn(c.req.header("Origin"), c.req.header("Host") ?? new URL(c.req.url).host)) {
      throw new FaultError("usage.bad-origin");
    }
  }
  await next();
};

/** Whether an `Origin` is the host that was asked; nobody's when it is not sent. The scheme may be a proxy's. */
function isOwn(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true;
  const from = URL.parse(origin);
  return from !== null && /^https?:$/.test(from.protocol) && from.host === URL.parse(`${from.protocol}//${host}`)?.host;
}
