import type { Context } from "hono";
import { FaultError } from "./fault.ts";
import { OFFSET_MAX } from "./limits.ts";

/** A whole number of the query, within bounds; `otherwise` when it is absent. Throws a fault when it is not one. */
export function readWhole(c: Context, name: string, otherwise: number, max = OFFSET_MAX): number {
  const text = c.req.query(name);
  if (text === undefined || text === "") return otherwise;
  if (!/^\d{1,9}$/.test(text) || Number(text) > max) throw new FaultError("usage.bad-argument");
  return Number(text);
}
