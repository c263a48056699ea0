/** Views over facts: what agrees, what differs and by what, what cannot be true together. */
export type { Claim, Rules } from "./claim.ts";
export { type Agreement, type Comparison, compareClaims } from "./compare-claims.ts";
export { countOrigins, originOf } from "./origin.ts";
