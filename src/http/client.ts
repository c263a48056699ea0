import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { isLoopback } from "./loopback.ts";

/** The address of whoever asks, as the socket tells it; `local` where there is no socket. */
export function addressOf(c: Context): string {
  if ((c.env as { incoming?: unknown } | undefined)?.incoming === undefined) return "local";
  return getConnInfo(c).remote.address ?? "local";
}

/** Whether somebody asks who does not sit at this machine, or comes through a proxy that says so. */
export function isRemote(c: Context): boolean {
  if (c.req.header("Forwarded") !== undefined || c.req.header("X-Forwarded-For") !== undefined) return true;
  const address = addressOf(c).replace(/^::ffff:/i, "");
  return address !== "local" && !isLoopback(address);
}

/** Who asks, for what is counted by client. */
export function clientOf(c: Context): string {
  return addressOf(c);
}
