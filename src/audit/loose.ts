import { hull, mirror } from "#algebra";
import { add, decimal, type Interval, subtract, trim } from "#base";
import { allowedBy, type Claim } from "./claim.ts";

/**
 * What a hedged amount may mean to somebody who rounds as he likes: 逾2,400億 up to 2,500億, 近30% from 25 % on. The last
 * digit that is not zero counts instead of the last printed one. Only asked before something is called wrong.
 */
export function looseOf(claim: Claim): Interval {
  const allowed = allowedBy(claim);
  if (claim.bound === "=") return allowed;
  if (claim.change === "down") return mirror(looseOf({ ...claim, change: "up" }));
  const unit = decimal(1n, trim(claim.low).exponent);
  const half = decimal(5n, trim(claim.low).exponent - 1);
  if (claim.bound === ">" || claim.bound === ">=")
    return hull(allowed, { low: claim.low, high: add(claim.high, unit) });
  if (claim.bound === "<" || claim.bound === "<=")
    return hull(allowed, { low: subtract(claim.low, half), high: claim.high });
  return hull(allowed, { low: subtract(claim.low, half), high: add(claim.high, half) });
}
