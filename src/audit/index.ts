/** Views over facts: what agrees, what differs and by what, what cannot be true together. */
export { checkIdentity } from "./check-identity.ts";
export type { Claim, Rules } from "./claim.ts";
export { type Agreement, type Comparison, compareClaims } from "./compare-claims.ts";
export type { IdentityFinding, IdentityVerdict, PackIdentity } from "./finding.ts";
export { readyIdentities } from "./identities.ts";
export { countOrigins, originOf } from "./origin.ts";
