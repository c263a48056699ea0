import { convert, dimensionOf, isSameDimension, meet, mirror } from "#algebra";
import { compare, type Decimal, type Interval, parseDecimal } from "#base";
import { type Fact, intervalOf } from "#model";
import type { Kept, WatchTools } from "./claim.ts";

/** What a fact allows, in its own unit: a fall is negative. */
export function amountOf(fact: Fact): Interval {
  const interval = intervalOf(fact);
  return fact.change === "down" ? mirror(interval) : interval;
}

/** Whether a fact is itself a change: it says up or down, or its measure is one and it names no level reached. */
export function isChange({ change, measure }: Fact, { rules }: WatchTools): boolean {
  if (change === "up" || change === "down") return true;
  return change === undefined && rules.get(measure?.value ?? "")?.kind === "change";
}

/** Whether a fact tells by how much a level moved: up or down, of a measure that is no change itself. */
export function isStep({ change, measure }: Fact, { rules }: WatchTools): boolean {
  return (change === "up" || change === "down") && rules.get(measure?.value ?? "")?.kind !== "change";
}

/**
 * An amount in another unit; `undefined` where no factor leads there. Currencies never lead to each other, and steps
 * between percentages are not percentages.
 */
export function amountIn({ amount, claim }: Pick<Kept, "amount" | "claim">, unit: string): Interval | undefined {
  if (claim.unit === unit) return amount;
  const [from, to] = [dimensionOf(claim.unit), dimensionOf(unit)];
  if (from === undefined || to === undefined || isPoint(claim.unit) !== isPoint(unit)) return undefined;
  return isSameDimension(from, to) ? convert(amount, claim.unit, unit) : undefined;
}

/** Points are steps between percentages. */
export function isPoint(unit: string): boolean {
  return unit === "pp" || unit === "bp";
}

/** Whether two amounts may be one. */
export function isMeeting(a: Kept, b: Kept): boolean {
  const other = amountIn(b, a.claim.unit);
  return other !== undefined && meet(a.amount, other) !== undefined;
}

/** Whether an amount lies beyond a value: for sure (`yes`), for sure not (`no`), or as nobody can say. */
export type Beyond = "yes" | "no" | "open";

/** `isReached`: the value itself is beyond too. */
export function beyond(amount: Interval, side: "above" | "below", value: Decimal, isReached = false): Beyond {
  const own: Interval = side === "above" ? amount : mirror(amount);
  const mark = side === "above" ? value : { digits: -value.digits, exponent: value.exponent };
  const { low, high, lowOpen = false, highOpen = false } = own;
  if (low !== undefined) {
    const at = compare(low, mark);
    if (at > 0 || (at === 0 && (isReached || lowOpen))) return "yes";
  }
  if (high !== undefined) {
    const at = compare(high, mark);
    if (at < 0 || (at === 0 && (!isReached || highOpen))) return "no";
  }
  return "open";
}

/** With `possible` what nobody can say counts as beyond. */
export function decide(found: Beyond, certainty?: "possible"): Beyond {
  return found === "open" && certainty === "possible" ? "yes" : found;
}

/** A decimal of a rule that was checked. */
export function toDecimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError(`no decimal: ${text}`);
  return value;
}
