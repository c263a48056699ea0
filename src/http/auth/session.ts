import { createHash } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { LRUCache } from "lru-cache";
import { makeSecret } from "#service";

/** Browsers that are signed in, by a cookie that scripts cannot read and other sites cannot send. */
export interface Sessions {
  /** Signs a browser in with the token of this id. */
  begin(c: Context, token: string): void;
  /** The id of the token that a browser is signed in with. */
  find(c: Context): string | undefined;
  end(c: Context): void;
}

const COOKIE = "assay-session";
const SESSIONS_MAX = 2_000;
/** Milliseconds that a browser stays signed in. */
const LIFE = 12 * 60 * 60_000;

export function makeSessions(): Sessions {
  const sessions = new LRUCache<string, string>({ max: SESSIONS_MAX, ttl: LIFE });
  const find = (c: Context): string | undefined => {
    const secret = getCookie(c, COOKIE);
    return secret === undefined ? undefined : nameOf(secret);
  };
  return {
    begin(c, token) {
      const secret = makeSecret();
      sessions.set(nameOf(secret), token);
      setCookie(c, COOKIE, secret, { ...kept(c), maxAge: LIFE / 1_000 });
    },
    find(c) {
      const name = find(c);
      return name === undefined ? undefined : sessions.get(name);
    },
    end(c) {
      const name = find(c);
      if (name !== undefined) sessions.delete(name);
      deleteCookie(c, COOKIE, kept(c));
    },
  };
}

/** Sessions are known by a hash of their secret: looking one up tells nothing of the others by its time. */
function nameOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

function kept(c: Context) {
  const isSafe = new URL(c.req.url).protocol === "https:" || c.req.header("X-Forwarded-Proto") === "https";
  return { path: "/", httpOnly: true, sameSite: "Strict", secure: isSafe } as const;
}
