import { Agent } from "undici";
import type { Network, ResolvedAddress } from "./network.ts";

/** The addresses that the name in an address stands for. */
export function resolveHost(network: Network, { hostname }: URL): Promise<readonly ResolvedAddress[]> {
  return network.resolve(hostname.replace(/^\[(.*)\]$/, "$1"));
}

/** An agent that knows no other way than the addresses that were checked. `connect`: milliseconds to a connection. */
export function makePinnedAgent(
  addresses: readonly ResolvedAddress[],
  connect: number,
  options: Omit<Agent.Options, "connect" | "autoSelectFamily"> = {},
): Agent {
  return new Agent({
    ...options,
    connect: { timeout: connect, lookup: (_host, _options, done) => done(null, [...addresses]) },
    autoSelectFamily: true,
  });
}
