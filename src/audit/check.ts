import type { Rules } from "./claim.ts";
import type { Finding } from "./finding.ts";
import type { PackIdentity } from "./identity-finding.ts";
import type { Paper } from "./paper.ts";

/** What the checks know besides the text: what the packs declare. */
export interface Knowledge {
  /** By full id, `pack.measure`. */
  readonly rules: ReadonlyMap<string, Rules>;
  readonly identities: readonly PackIdentity[];
}

/**
 * One way in which the figures of an article hang together. Pure and linear in the article, or bounded by named
 * windows. Says `fails` only when the words of the text, not the values, demand that it holds.
 */
export type Check = (paper: Paper, knowledge: Knowledge) => readonly Finding[];
