import type { MiddlewareHandler } from "hono";
import { addressOf, clientOf, isRemote } from "#http/client.ts";
import { FaultError } from "#http/fault.ts";
import type { Access, Token } from "#service";
import type { RateLimits } from "./rate.ts";
import { isOpen, scopeOf } from "./scope.ts";
import type { Sessions } from "./session.ts";

/** What decides who comes in. */
export interface Gate {
  readonly access: Access;
  readonly sessions: Sessions;
  readonly rates: RateLimits;
}

const BEARER = /^Bearer +([\w~+/.=-]{1,200})$/i;

/**
 * Lets in who has a token for it, by `Authorization: Bearer` or signed in. Throws the faults `access.no-token`,
 * `access.bad-token`, `access.no-scope`.
 */
export function guardAccess(gate: Gate, pages: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    if (!isOpen(c.req.path, pages)) {
      const header = c.req.header("Authorization");
      const token = header === undefined ? signedIn() : await holderOf(gate, header, addressOf(c));
      if (token === undefined) throw new FaultError(header === undefined ? "access.no-token" : "access.bad-token");
      const scope = scopeOf(c.req.method, c.req.path);
      if (!token.scopes.includes(scope)) throw new FaultError("access.no-scope", scope);
      c.set("client", token.id);
    }
    await next();

    function signedIn(): Token | undefined {
      const id = gate.sessions.find(c);
      return id === undefined ? undefined : gate.access.token(id);
    }
  };
}

/** Whose token a header or a form gives; too many wrong ones from one address are not looked at any more. */
export async function holderOf({ access, rates }: Gate, given: string, address: string): Promise<Token | undefined> {
  await rates.check("wrong", address);
  const token = access.find(BEARER.exec(given)?.[1] ?? "");
  if (token === undefined) await rates.count("wrong", address);
  return token;
}

/** Counts what a client does. Whoever reads at this machine itself is not counted. */
export function guardRate(rates: RateLimits): MiddlewareHandler {
  return async (c, next) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    if (!isRead || isRemote(c)) await rates.count(isRead ? "read" : "write", clientOf(c));
    await next();
  };
}
