import type { Context } from "hono";

const REFUSED = /;\s*q=0(?:\.0*)?\s*$/;

/** Whether a client takes a content coding (`br`, `gzip`), as its `Accept-Encoding` says. */
export function accepts(c: Context, coding: string): boolean {
  const header = c.req.header("Accept-Encoding");
  if (header === undefined || !header.includes(coding)) return false;
  return header.split(",").some((one) => one.split(";")[0]!.trim() === coding && !REFUSED.test(one));
}
