import { isSubset, meet } from "#algebra";
import { compare, decimal, type Interval, multiply, negate, subtract } from "#base";
import type { Claim } from "./claim.ts";

/**
 * How two amounts lie. `same`: one says what the other says, or says it less exactly. `meet`: both can be true. `points`:
 * both are open to one side, but what they name is apart. `apart`: they cannot both be true.
 */
export type Meeting = "same" | "meet" | "points" | "apart";

/** Points of bounds that differ by more than this part of the larger are apart. */
const NEAR = decimal(5n, -2);

/** How two amounts, told in one unit, lie. */
export function meetingOf([a, first]: readonly [Claim, Interval], [b, second]: readonly [Claim, Interval]): Meeting {
  if (meet(first, second) === undefined) return "apart";
  if (isOnePoint(a, b) || (isSubset(first, second) && isSubset(second, first))) return "same";
  const [left, right] = [pointOf(first), pointOf(second)];
  if (left !== undefined && left.side === right?.side) return isNear(left.at, right.at) ? "meet" : "points";
  if (isLoose(a, first, second) || isLoose(b, second, first)) return "same";
  return "meet";
}

/** 11.6萬 and 11萬6000: one value, printed to different digits. */
function isOnePoint(a: Claim, b: Claim): boolean {
  if (a.unit !== b.unit || a.change !== b.change || a.bound !== b.bound) return false;
  return compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

/** Whether a hedged amount (近, 逾, 約, 以上) holds all of the other: 逾9成 says 92 % less exactly. */
function isLoose({ bound }: Claim, loose: Interval, tight: Interval): boolean {
  if (bound === "=" || !isSubset(tight, loose)) return false;
  const open = pointOf(loose);
  if (open === undefined) return true;
  const end = open.side === "low" ? tight.high : tight.low;
  return end !== undefined && isNear(open.at, end);
}

/** The one bound of an amount that is open to the other side. */
function pointOf({ low, high }: Interval) {
  if (low !== undefined && high === undefined) return { side: "low", at: low } as const;
  return low === undefined && high !== undefined ? ({ side: "high", at: high } as const) : undefined;
}

function isNear(a: NonNullable<Interval["low"]>, b: NonNullable<Interval["low"]>): boolean {
  const size = (value: typeof a) => (value.digits < 0n ? negate(value) : value);
  const larger = compare(size(a), size(b)) > 0 ? size(a) : size(b);
  return compare(size(subtract(a, b)), multiply(larger, NEAR)) <= 0;
}
