import { randomBytes } from "node:crypto";

const BYTES = 32;

/** 256 bits of chance, in letters that addresses and headers take. */
export function makeSecret(): string {
  return randomBytes(BYTES).toString("base64url");
}
