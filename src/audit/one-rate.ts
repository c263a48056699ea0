import { hull, meet, quotient } from "#algebra";
import { add, compare, type Decimal, decimal, type Interval, multiply, subtract, trim } from "#base";
import type { Claim } from "./claim.ts";
import type { Paper } from "./paper.ts";

/** No end is rounded by more than this part of it. */
const ROUNDED = decimal(5n, -2);
/** Two numbers with what joins the ends of a range: 328萬至378萬. */
const RANGE = /\d[^\d]*(?:[至到~～–—-]|to)[^\d]*\d/;

/** Whether a claim prints a range; its ends may be equal by mistake. */
export function isRange({ folded }: Paper, { start, end }: Claim): boolean {
  return RANGE.test(folded.slice(start, end));
}

/**
 * The rates of the lower and of the upper ends of two ranges, noughts at the end of a number taken for rounding: who
 * converts a range takes one rate for both.
 */
export function roundedRates(first: Claim, second: Claim): readonly [Interval, Interval] | undefined {
  const [low, high] = [
    quotient(rounded(second.low), rounded(first.low)),
    quotient(rounded(second.high), rounded(first.high)),
  ];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Whether one rate can have made both ends. */
export function isOneRate(first: Claim, second: Claim): boolean {
  const rates = roundedRates(first, second);
  return rates === undefined || meet(rates[0], rates[1]) !== undefined;
}

/** What can have been rounded to a number: half of the last digit that is no nought, 5 % at most. */
function rounded(value: Decimal): Interval {
  const half = decimal(5n, trim(value).exponent - 1);
  const part = multiply(value, ROUNDED);
  const slack = compare(half, part) < 0 ? half : part;
  return hull({ low: subtract(value, slack), high: value }, { low: value, high: add(value, slack) });
}
