import { createHash } from "node:crypto";

/** The strong tag of a body: the first 128 bits of its SHA-256. */
export function toTag(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** Whether a reader who says so (`If-None-Match`) has the body with this tag. */
export function isKnownTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}
