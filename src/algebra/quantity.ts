import { decimal, type Interval } from "#base";
import { product, quotient } from "./arithmetic.ts";
import { combine, type Dimension, isSameDimension } from "./dimension.ts";
import { point } from "./set.ts";
import { type Unit, unitOf } from "./units.ts";

/** An interval in the base units of its dimension: what expressions are computed with. */
export interface Quantity {
  readonly interval: Interval;
  readonly dimension: Dimension;
}

/** A unit with what it is for: a share price in dollars is `USD` per `share`, output `t` per `year`. */
export interface UnitRatio {
  readonly unit: string;
  readonly per?: readonly string[];
}

/** An interval in a printed unit as a quantity. Throws for a unit that nobody knows. */
export function toQuantity(interval: Interval, { unit, per = [] }: UnitRatio): Quantity {
  let quantity: Quantity = { interval: toBase(interval, known(unit)), dimension: known(unit).dimension };
  for (const each of per.map(known)) {
    quantity = {
      interval: fromBase(quantity.interval, each),
      dimension: combine(quantity.dimension, each.dimension, -1),
    };
  }
  return quantity;
}

/** A quantity in a printed unit; `undefined` when it measures something else. Throws for a unit that nobody knows. */
export function inUnit({ interval, dimension }: Quantity, { unit, per = [] }: UnitRatio): Interval | undefined {
  const wanted = per.map(known).reduce((all, each) => combine(all, each.dimension, -1), known(unit).dimension);
  if (!isSameDimension(dimension, wanted)) return undefined;
  const times = per.map(known).reduce((all, each) => toBase(all, each), interval);
  return fromBase(times, known(unit));
}

/**
 * The same amount in another unit, exact or moved out; `undefined` when no factor leads there. Days and months lead to
 * each other by the shortest and longest month there is.
 */
export function convert(interval: Interval, from: string, to: string): Interval | undefined {
  const [source, target] = [known(from), known(to)];
  if (source === target) return interval;
  if (isSameDimension(source.dimension, target.dimension)) return fromBase(toBase(interval, source), target);
  if (source.seconds !== undefined && target.dimension.time === 1 && isSameDimension(target.dimension, { time: 1 }))
    return fromBase(product(interval, source.seconds), target);
  if (target.seconds !== undefined && isSameDimension(source.dimension, { time: 1 }))
    return quotient(toBase(interval, source), target.seconds);
  return undefined;
}

function known(id: string): Unit {
  const unit = unitOf(id);
  if (unit === undefined) throw new RangeError(`unknown unit: ${id}`);
  return unit;
}

const ONE = decimal(1);

function toBase(interval: Interval, { times, over }: Unit): Interval {
  const raised = product(interval, times);
  return over.digits === ONE.digits && over.exponent === 0 ? raised : quotient(raised, point(over))!;
}

function fromBase(interval: Interval, { times, over }: Unit): Interval {
  return quotient(product(interval, point(over)), times)!;
}
