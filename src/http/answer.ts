import { gzipSync } from "node:zlib";
import type { Context } from "hono";
import type { Answer } from "./answer-cache.ts";
import { accepts } from "./coding.ts";
import { isKnownTag } from "./tag.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Below so many bytes compressing is no gain. */
const ZIPPED_MIN = 1_400;
const zipped = new WeakMap<Answer, Uint8Array<ArrayBuffer>>();

/** Answers with finished bytes, compressed for who takes that: 304 when the reader has them already. */
export function answerBytes(c: Context, answer: Answer, type = JSON_TYPE): Response {
  const isZipped = answer.bytes.length >= ZIPPED_MIN && accepts(c, "gzip");
  // One tag names one row of bytes (RFC 9110, 8.8.3): compressed they are another.
  const tag = isZipped ? answer.tag.replace(/"$/, '.gz"') : answer.tag;
  const headers = { ETag: tag, "Cache-Control": "no-cache", Vary: "Accept-Encoding" };
  if (isKnownTag(c.req.header("If-None-Match"), tag)) return c.body(null, 304, headers);
  const bytes = isZipped ? zip(answer) : answer.bytes;
  const length = String(bytes.length);
  const coding = isZipped ? { "Content-Encoding": "gzip" } : {};
  return c.body(bytes, 200, { ...headers, ...coding, "Content-Type": type, "Content-Length": length });
}

/** Compresses an answer once. */
function zip(answer: Answer): Uint8Array<ArrayBuffer> {
  const known = zipped.get(answer) ?? new Uint8Array(gzipSync(answer.bytes));
  zipped.set(answer, known);
  return known;
}

/** Answers with a value as JSON, which nobody keeps. */
export function answerJson(c: Context, value: unknown, status: 200 | 202 = 200): Response {
  return c.body(`${JSON.stringify(value)}\n`, status, { "Cache-Control": "no-store", "Content-Type": JSON_TYPE });
}
