import type { Interval } from "#base";
import type { Dimension } from "./dimension.ts";
import { joinDimensions } from "./dimension-check.ts";
import { evaluate } from "./evaluate.ts";
import type { Equation } from "./expression.ts";
import { type Gap, isGap } from "./gap.ts";
import type { Quantity } from "./quantity.ts";
import { mayBeLess, meet } from "./set.ts";

/** Both sides of an equation, in base units, and whether what was printed leaves room for it. */
export interface Sides {
  readonly left: Interval;
  readonly right: Interval;
  readonly dimension: Dimension;
  /** False when no values within the intervals fulfil it. */
  readonly holds: boolean;
}

/** Whether an equation can hold for values within the given intervals; a gap when a side has no value. */
export function compareSides(equation: Equation, quantities: ReadonlyMap<string, Quantity>): Sides | Gap {
  const left = evaluate(equation.left, quantities);
  if (isGap(left)) return left;
  const right = evaluate(equation.right, quantities);
  if (isGap(right)) return right;
  const dimension = joinDimensions(equation.relation, left.dimension, right.dimension);
  if (isGap(dimension)) return dimension;
  const holds =
    equation.relation === "="
      ? meet(left.interval, right.interval) !== undefined
      : mayBeLess(left.interval, right.interval, equation.relation === "<=");
  return { left: left.interval, right: right.interval, dimension, holds };
}
