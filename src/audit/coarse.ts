import { meet } from "#algebra";
import { type Decimal, trim } from "#base";
import { type Claim, inOneUnit } from "./claim.ts";

/** Zeros at the end of a plain number that may be rounding: 190萬 of 187萬. Of a hedged one (逾200億) it may be all. */
const PLAIN_ZEROS = 1;

/**
 * Whether two amounts that are apart by their digits meet when the zeros at their ends are taken for rounding: 逾180萬 and
 * 187萬. Within one article digits are digits; another newsroom rounds as it likes.
 */
export function meetsCoarsely(a: Claim, b: Claim): boolean {
  const amounts = inOneUnit(coarse(a), coarse(b));
  return amounts !== undefined && meet(amounts[0], amounts[1]) !== undefined;
}

function coarse(claim: Claim): Claim {
  const { exact: _, ...rest } = claim;
  const most = claim.bound === "=" ? PLAIN_ZEROS : Number.POSITIVE_INFINITY;
  const [low, high] = [raise(claim.low, most), raise(claim.high, most)];
  const isSame = low.exponent === claim.low.exponent && high.exponent === claim.high.exponent;
  return isSame ? claim : { ...rest, low, high };
}

/** The same value with fewer printed digits. */
function raise(value: Decimal, most: number): Decimal {
  const least = trim(value);
  const exponent = Math.min(least.exponent, value.exponent + most);
  return { digits: least.digits * 10n ** BigInt(least.exponent - exponent), exponent };
}
