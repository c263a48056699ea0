import { add, compare, type Decimal, subtract, ZERO } from "#base";

/** Rain that fell in the time that ends at `at`, minutes since 1970 in UTC. */
export interface Reading {
  readonly at: number;
  readonly rain: Decimal;
}

/** Below zero stands for no reading: agencies write −998, −99 and the like. */
export function isReading({ rain }: Reading): boolean {
  return compare(rain, ZERO) >= 0;
}

/** The rain of the last so many minutes at each reading of a gauge; readings in the order of time. Linear. */
export function rainOver(readings: readonly Reading[], minutes: number): readonly Decimal[] {
  let first = 0;
  let sum = ZERO;
  return readings.map(({ at, rain }) => {
    sum = add(sum, rain);
    while (readings[first]!.at <= at - minutes) sum = subtract(sum, readings[first++]!.rain);
    return sum;
  });
}
