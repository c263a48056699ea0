import type { Claim } from "./claim.ts";

/** The usual slips of people who copy numbers. */
export type SlipKind =
  /** A zero or a decimal point too many or too few. */
  | "power-of-ten"
  /** 萬 for 億 and the like. */
  | "scale-word"
  /** % for percentage points, or the other way. */
  | "percent-points"
  /** 元 for 美元 and the like. */
  | "currency"
  /** Another unit of the same kind: 公斤 for 公噸. */
  | "unit"
  /** Two neighbouring digits changed places. */
  | "swapped-digits"
  /** One digit is another. */
  | "digit"
  /** A rise told as a fall. */
  | "sign";

/** One slip in one claim that explains all of a failure. */
export interface Slip {
  readonly kind: SlipKind;
  readonly claim: Claim;
  /** The amount that would fit, as it would be printed: `21.6%`. */
  readonly instead: string;
}
