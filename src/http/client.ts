import { isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { isLoopback } from "./loopback.ts";

/** Groups of an IPv6 address that name a network: whoever has one has all addresses of it. */
const NETWORK_GROUPS = 4;

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

/** Who asks, for what is counted by client: the holder of a token, else an address, of IPv6 its network. */
export function clientOf(c: Context): string {
  const holder: unknown = c.get("client" as never);
  if (typeof holder === "string") return holder;
  const address = addressOf(c);
  return isIPv6(address) && !address.startsWith("::ffff:") ? address.split(":", NETWORK_GROUPS).join(":") : address;
}
