import type { Context } from "hono";
import { FaultError } from "./fault.ts";
import { OFFSET_MAX, WORDS_MAX } from "./limits.ts";

/** A whole number of the query, within bounds; `otherwise` when it is absent. Throws a fault when it is not one. */
export function readWhole(c: Context, name: string, otherwise: number, max = OFFSET_MAX): number {
  const text = c.req.query(name);
  if (text === undefined || text === "") return otherwise;
  if (!/^\d{1,9}$/.test(text) || Number(text) > max) throw new FaultError("usage.bad-argument");
  return Number(text);
}

/** The words of a search, blanks trimmed; empty when there are none. Throws a fault when they are too many. */
export function readWords(c: Context): string {
  const words = (c.req.query("q") ?? "").trim();
  if (words.length > WORDS_MAX) throw new FaultError("usage.bad-argument");
  return words;
}

/** The topic that a search is limited to; `undefined` when it is not limited. */
export function readTopic(c: Context): string | undefined {
  const topic = c.req.query("topic")?.trim();
  return topic === undefined || topic === "" ? undefined : topic;
}
