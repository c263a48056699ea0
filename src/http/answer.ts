import type { Context } from "hono";
import type { Answer } from "./answer-cache.ts";
import { isKnownTag } from "./tag.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers with finished bytes: 304 when the reader has them already. */
export function answerBytes(c: Context, { bytes, tag }: Answer, type = JSON_TYPE): Response {
  const headers = { ETag: tag, "Cache-Control": "no-cache" };
  if (isKnownTag(c.req.header("If-None-Match"), tag)) return c.body(null, 304, headers);
  return c.body(bytes, 200, { ...headers, "Content-Type": type, "Content-Length": String(bytes.length) });
}

/** Answers with a value as JSON, which nobody keeps. */
export function answerJson(c: Context, value: unknown, status: 200 | 202 = 200): Response {
  return c.body(`${JSON.stringify(value)}\n`, status, { "Cache-Control": "no-store", "Content-Type": JSON_TYPE });
}
