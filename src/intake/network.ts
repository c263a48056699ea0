import { lookup } from "node:dns/promises";
import { isPrivateAddress } from "./private-address.ts";

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** How names become addresses and which addresses are private; tests bring their own. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly ResolvedAddress[]>;
  readonly isPrivate: (address: string) => boolean;
}

/** The system's resolver, hosts file included. */
export const NETWORK: Network = {
  resolve: (host) => lookup(host, { all: true }),
  isPrivate: isPrivateAddress,
};
