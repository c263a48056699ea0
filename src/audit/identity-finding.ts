import type { ReadyIdentity } from "#algebra";
import type { Interval } from "#base";
import type { Identity } from "#model";
import type { Claim } from "./claim.ts";

/**
 * What is said of claims that an identity joins. `fails` only when nothing is missing and the identity is a definition;
 * `undetermined` names what is missing; `different` names the one thing in which the claims differ.
 */
export type IdentityVerdict = "holds" | "holds-with-rounding" | "undetermined" | "different" | "fails";

/** An identity of a pack, ready to be checked. */
export interface PackIdentity extends ReadyIdentity {
  readonly identity: Identity;
  /** `pack.id`. */
  readonly fullId: string;
  /** The measures that can fill each term, by full id. */
  readonly measures: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface IdentityFinding {
  readonly identity: string;
  readonly verdict: IdentityVerdict;
  /** What is missing or differs: slots, qualifiers, `per`, `approximation`. */
  readonly by: readonly string[];
  /** Which claim fills which term. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** `73億 USD [72.5, 73.5] = 9.0858 share … × …`: the equation with what was printed and what it allows. */
  readonly text: string;
  /** What the first term would have to be by the others, in its own unit; absent where there is no single answer. */
  readonly implied?: Interval;
}
