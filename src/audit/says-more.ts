import { compare, type Decimal, type Interval, trim } from "#base";
import { type Claim, inOneUnit } from "./claim.ts";

/**
 * Whether a bound of a title claims more than the one of the body, to as many digits: 至少42人 over 至少40人. Who rounds may
 * say less, and to fewer digits (逾40人 of 至少42人).
 */
export function saysMore(title: Claim, claim: Claim): boolean {
  const amounts = inOneUnit(title, claim);
  if (amounts === undefined || trim(title.low).exponent > trim(claim.low).exponent) return false;
  const [one, two] = amounts;
  const [lowest, lower] = [openLow(one), openLow(two)];
  if (lowest !== undefined && lower !== undefined) return compare(lowest, lower) > 0;
  const [highest, higher] = [openHigh(one), openHigh(two)];
  return highest !== undefined && higher !== undefined && compare(highest, higher) < 0;
}

/** The lower bound of what has no upper one. */
function openLow({ low, high }: Interval): Decimal | undefined {
  return high === undefined ? low : undefined;
}

function openHigh({ low, high }: Interval): Decimal | undefined {
  return low === undefined ? high : undefined;
}
