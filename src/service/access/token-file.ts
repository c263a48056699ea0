import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ProblemError, SCOPES } from "#model";
import { type Environment, readEnvironment } from "#service/environment.ts";
import { findDataFolder } from "#service/ledger-path.ts";
import type { Token } from "./token.ts";

/** Readable and writable for the user alone. */
const OWN = 0o600;
const HASH = /^[0-9a-f]{64}$/;

/** Where tokens are kept: `ASSAY_TOKENS`, else in the user's data folder. */
export function findTokensPath(env: Environment = readEnvironment()): string {
  return env.ASSAY_TOKENS || join(findDataFolder(env), "tokens.json");
}

/** The tokens of a file; none where there is no file. Throws ProblemError `access.unreadable`. */
export function readTokens(path: string): readonly Token[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unreadable(path, (error as NodeJS.ErrnoException).code);
  }
  try {
    const { tokens } = JSON.parse(text) as { readonly tokens: readonly Token[] };
    if (tokens.every(isToken)) return tokens;
  } catch {}
  throw unreadable(path, "JSON");
}

/** Writes the tokens as a whole: whoever reads sees all of the old ones or all of the new. */
export function writeTokens(path: string, tokens: readonly Token[]): void {
  const beside = `${path}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: OWN });
    chmodSync(beside, OWN);
    renameSync(beside, path);
  } catch (error) {
    throw unreadable(path, (error as NodeJS.ErrnoException).code);
  }
}

function isToken({ id, hash, scopes, made, expires }: Token): boolean {
  return (
    [id, made, expires ?? ""].every((text) => typeof text === "string") &&
    HASH.test(hash) &&
    scopes.every((scope) => SCOPES.includes(scope))
  );
}

function unreadable(path: string, detail = "?"): ProblemError {
  return new ProblemError({ code: "access.unreadable", at: { source: path }, detail });
}
