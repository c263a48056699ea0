import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Scope } from "#model";
import { makeSecret } from "./secret.ts";

/** A token as it is kept: never the words themselves, which are shown once. */
export interface Token {
  /** 8 hex digits, by which people name it. */
  readonly id: string;
  readonly name?: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the token's words, in hex. */
  readonly hash: string;
  /** When it was made and, where it ends, when: instants (ISO 8601, UTC). */
  readonly made: string;
  readonly expires?: string;
}

const ID_BYTES = 4;
/** By which programs that look for forgotten secrets know it. */
const PREFIX = "assay_";

/** A new token: its words, 256 bits of chance, and what is kept of them. */
export function makeToken(token: Omit<Token, "id" | "hash">): { readonly secret: string; readonly token: Token } {
  const secret = PREFIX + makeSecret();
  return {
    secret,
    token: { id: randomBytes(ID_BYTES).toString("hex"), ...token, hash: hashOf(secret).toString("hex") },
  };
}

/** The token that these words are, whose time is not over. Every token is compared, each in the same time. */
export function findToken(tokens: readonly Token[], secret: string, at: string): Token | undefined {
  const hash = hashOf(secret);
  let found: Token | undefined;
  for (const token of tokens) if (timingSafeEqual(Buffer.from(token.hash, "hex"), hash)) found = token;
  return found !== undefined && isValid(found, at) ? found : undefined;
}

/** Whether the time of a token is not over. */
export function isValid({ expires }: Pick<Token, "expires">, at: string): boolean {
  return expires === undefined || at < expires;
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
