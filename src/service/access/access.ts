import { statSync } from "node:fs";
import { ProblemError, type Scope } from "#model";
import { now } from "#service/clock.ts";
import { findToken, isValid, makeToken, type Token } from "./token.ts";
import { findTokensPath, readTokens, writeTokens } from "./token-file.ts";

/** Whom a desk lets in. */
export interface Access {
  /** Who holds these words; `undefined` when nobody does, or no longer. */
  find(secret: string): Token | undefined;
  /** The token of this id, as long as it is there and its time is not over. */
  token(id: string): Token | undefined;
}

const DAY_MS = 86_400_000;

/** Makes a token, good for so many days or for ever, and keeps it. The words are given back once and kept nowhere. */
export function addToken(
  asked: { readonly scopes: readonly Scope[]; readonly name?: string; readonly days?: number },
  path = findTokensPath(),
): { readonly secret: string; readonly token: Token } {
  const { days, ...rest } = asked;
  const at = now();
  const expires = days === undefined ? {} : { expires: new Date(Date.parse(at) + days * DAY_MS).toISOString() };
  const made = makeToken({ ...rest, made: at, ...expires });
  writeTokens(path, [...readTokens(path), made.token]);
  return made;
}

/** Every token, also those whose time is over. */
export function listTokens(path = findTokensPath()): readonly Token[] {
  return readTokens(path);
}

/** Takes a token away, and from who is signed in with it. Throws ProblemError `usage.unknown-token`. */
export function removeToken(id: string, path = findTokensPath()): Token {
  const tokens = readTokens(path);
  const found = tokens.find((token) => token.id === id);
  if (found === undefined) throw new ProblemError({ code: "usage.unknown-token", at: { source: id } });
  writeTokens(
    path,
    tokens.filter((token) => token !== found),
  );
  return found;
}

/**
 * Access by the tokens of a file, which is read again when it has changed. Throws ProblemError `access.no-token` when
 * no token in it is valid: a desk that nobody could enter is a mistake.
 */
export function openAccess(path = findTokensPath()): Access {
  let stamp = "";
  let tokens: readonly Token[] = [];
  const look = (): readonly Token[] => {
    const found = statSync(path, { throwIfNoEntry: false });
    const seen = found === undefined ? "none" : `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (seen !== stamp) {
      tokens = readTokens(path);
      stamp = seen;
    }
    return tokens;
  };
  if (!look().some((token) => isValid(token, now()))) {
    throw new ProblemError({ code: "access.no-token", at: { source: path } });
  }
  return {
    find: (secret) => findToken(look(), secret, now()),
    token: (id) => look().find((token) => token.id === id && isValid(token, now())),
  };
}
