import type { Interval, Span } from "#base";
import type { Claim } from "./claim.ts";
import type { Agreement } from "./compare-claims.ts";
import type { IdentityVerdict } from "./identity-finding.ts";
import type { Slip } from "./slip.ts";

/**
 * What is said of claims that belong together. Of an equation: `holds`, `holds-with-rounding` (only because of a hedge or
 * of printed digits), `incomplete` (an open list, parts that do not claim to be all), `undetermined` (something is
 * missing, named by `by`), `fails`. Of reports of one thing: {@link Agreement}.
 */
export type Verdict = IdentityVerdict | "incomplete" | Agreement;

/** The checks, by what they look at; each has its own file in `checks/`. */
export type CheckId =
  | "restated"
  | "parts"
  | "counted"
  | "change"
  | "direction"
  | "share"
  | "difference"
  | "conversion"
  | "rank"
  | "order"
  | "date"
  | "units"
  | "identity"
  | "reports";

/** A claim and what it is in the finding: `whole`, `part`, `before`, `after`, `title` … */
export interface FindingTerm {
  readonly role: string;
  readonly claim: Claim;
}

/** What the audit says about some facts. A view: computed, never stored as a fact. */
export interface Finding {
  readonly check: CheckId;
  readonly verdict: Verdict;
  /** What decided or is missing: a slot, a qualifier, `amount`, `list`, `approximation`, a word of the text. */
  readonly by: readonly string[];
  /** In the order of the equation; none where only witnesses take part, as in a date with its weekday. */
  readonly terms: readonly FindingTerm[];
  /** Names, dates or words of the text that take part without being figures: the members of a counted list. */
  readonly witnesses?: readonly (Span & { readonly text: string })[];
  /** The equation with what was printed and what it allows: `75億 USD [74.5, 75.5] = 20億 … + 50億 … + 5億 …`. */
  readonly text: string;
  /**
   * Whether words of the text, and not the values, say that this must hold: only then a failure is one, and only such
   * figures count as checkable. Two equal numbers that are found because they are equal are not guarded.
   */
  readonly isGuarded: boolean;
  /** `pack.id` of the identity, where one was checked. */
  readonly identity?: string;
  /** What the first term would have to be by the others, in its own unit. */
  readonly implied?: Interval;
  /** Of reports: roots that they go back to; of two with one root, one proves nothing of the other. */
  readonly origins?: number;
  /** What the writer may have meant, where one usual slip explains all. */
  readonly slip?: Slip;
}

/** A name that the same finding always has: the check and the facts it joins. */
export function findingKey({ check, identity, terms, witnesses = [] }: Finding): string {
  const places = terms.length === 0 ? witnesses.map(({ start, end }) => `${start}-${end}`) : [];
  return [identity ?? check, ...terms.map(({ role, claim }) => `${role}:${claim.id}`), ...places].join(" ");
}
