import type { Decimal, Span } from "#base";
import type { EvidenceKind } from "./article.ts";

/** What the words beside a number allow (DESIGN, "How a figure is read"): exactly this, about, more than, … */
export type Bound = "=" | "about" | ">" | ">=" | "<" | "<=";

/** `up` / `down`: the amount is itself a change. `to`: it is the level reached. */
export type Change = "up" | "down" | "to";

/**
 * A number with its unit as printed. `low` and `high` are the printed value or range, exact, in `unit`; the interval
 * that hedge and digits allow is computed from them by `intervalOf`, never stored.
 */
export interface Figure extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly bound: Bound;
  /** ISO 4217, UCUM or one of the units of the output contract (`%`, `pp`, `x`, `rank`, `person`, `1`, …). */
  readonly unit: string;
  readonly change?: Change;
  /** True for a count written with all its digits (`54名`), which no rounding widens. */
  readonly exact?: boolean;
  /** The name of the grammar rule that read it, for traces and corpus messages. */
  readonly rule: string;
}

/** A date or period in EDTF, with how each part of it was come by. */
export interface Time extends Span {
  readonly edtf: string;
  readonly evidence: Readonly<Partial<Record<"year" | "month" | "day", EvidenceKind>>>;
  readonly rule: string;
}
