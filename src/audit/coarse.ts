import { meet } from "#algebra";
import { type Decimal, trim } from "#base";
import { type Claim, inOneUnit } from "./claim.ts";

/**
 * Whether two amounts that are apart by their digits meet when zeros at their ends are taken for rounding: 190萬 and 187萬,
 * of a hedged one all its zeros: 逾200億 and 285億. Within one article digits are digits; another newsroom rounds as it likes.
 */
export function meetsCoarsely(a: Claim, b: Claim): boolean {
  const amounts = inOneUnit(coarse(a), coarse(b));
  return amounts !== undefined && meet(amounts[0], amounts[1]) !== undefined;
}

function coarse(claim: Claim): Claim {
  const { exact: _, ...rest } = claim;
  const drop = claim.bound === "=" ? dropZero : trim;
  const [low, high] = [drop(claim.low), drop(claim.high)];
  const isSame = low.exponent === claim.low.exponent && high.exponent === claim.high.exponent;
  return isSame ? claim : { ...rest, low, high };
}

/** The same value with one printed zero less, when two digits are left: 20億 is never 15億. */
function dropZero(value: Decimal): Decimal {
  const { digits, exponent } = value;
  const size = digits < 0n ? -digits : digits;
  return size >= 100n && size % 10n === 0n ? { digits: digits / 10n, exponent: exponent + 1 } : value;
}
