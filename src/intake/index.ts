/** Addresses to bytes, within bounds. */
export { FETCH_LIMITS, type FetchLimits, USER_AGENT } from "./limits.ts";
export type { Network, ResolvedAddress } from "./network.ts";
export { type Opened, type OpenOptions, openAddress } from "./open-address.ts";
export { isPrivateAddress } from "./private-address.ts";
