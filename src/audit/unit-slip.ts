import { isMoney } from "#algebra";
import { compare } from "#base";
import type { Claim } from "./claim.ts";
import { printedAmount } from "./printed-amount.ts";
import type { Slip, SlipKind } from "./slip.ts";
import { UNIT_FAMILIES } from "./unit-families.ts";

/** The slip by which one number has two units: 308億歐元 for 308億美元; `undefined` when numbers or kinds of unit differ. */
export function unitSlip(claim: Claim, other: Claim): Slip | undefined {
  if (claim.unit === other.unit) return undefined;
  if (compare(claim.low, other.low) !== 0 || compare(claim.high, other.high) !== 0) return undefined;
  const kind = isMoney(claim.unit) && isMoney(other.unit) ? "currency" : kindOf(claim.unit, other.unit);
  return kind === undefined ? undefined : { kind, claim, instead: printedAmount({ ...claim, unit: other.unit }) };
}

function kindOf(a: string, b: string): SlipKind | undefined {
  return UNIT_FAMILIES.find(([, units]) => units.has(a) && units.has(b))?.[0];
}
