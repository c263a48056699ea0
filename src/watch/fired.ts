import type { AlertDetail, AlertKind } from "#model";
import type { Kept } from "./claim.ts";

/** What a rule says of a claim that makes it true. */
export interface Fired {
  readonly kind: AlertKind;
  /** What happened, in one word of its series: the same event has the same name whoever tells it. */
  readonly event: string;
  /** What it is measured by. */
  readonly others: readonly Kept[];
  /** In place of the claim's own origin, where an event has another: the two of a conflict. */
  readonly root?: string;
  readonly detail: AlertDetail;
}

/** What a rule may look at beside the claim. */
export interface Past {
  /** Claims of the same series before it, by the days that they speak of. */
  readonly series: readonly Kept[];
  /** Claims of the same measure and subject by other articles. */
  readonly others: readonly Kept[];
  /** Whether no claim of its series speaks of a later day. */
  readonly isNewest: boolean;
  /** What is said of it and one of `others`. */
  compare(other: Kept): string;
}

/** Decides of one claim that has just come. */
export type ClaimRule = (now: Kept, past: Past) => Fired | undefined;

/** Decides whether a claim of another origin, that says the same as what fired, would have made the rule true by itself. */
export type Confirms = (kept: Kept, fired: Fired) => boolean;

/** Rules under which an independent origin that tells the same raises an alert of its own. */
export const ECHOED: ReadonlySet<AlertKind> = new Set(["crossed", "changed", "new", "raised"]);
