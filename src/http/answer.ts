import { createHash } from "node:crypto";
import type { Context } from "hono";

/** The strong tag of a body: the first 128 bits of its SHA-256. */
export function toTag(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** Answers with a body that may change: 304 when the reader has it already, otherwise the body with its tag. */
export function answer(c: Context, type: string, body: string): Response {
  const tag = toTag(body);
  const headers = { ETag: tag, "Cache-Control": "no-cache", Vary: "Accept-Language" };
  if (isKnown(c.req.header("If-None-Match"), tag)) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, "Content-Type": type });
}

/** Answers with a page. */
export function answerPage(c: Context, body: string): Response {
  return answer(c, "text/html; charset=utf-8", body);
}

/** Answers with a value as JSON. */
export function answerJson(c: Context, value: unknown): Response {
  return answer(c, "application/json; charset=utf-8", `${JSON.stringify(value)}\n`);
}

function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}
