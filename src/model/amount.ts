import { add, compare, type Decimal, decimal, divideRounded, type Interval, multiply, subtract } from "#base";
import type { Figure } from "./mention.ts";

/**
 * The interval that the printed words allow (DESIGN, "How a figure is read"). With v the printed value and u its last
 * printed unit: `=` gives [v−u/2, v+u/2] (exact counts stay a point), `about` ± max(u/2, 5 % v) (2.5 % when three or
 * more significant digits are printed), `<` [v−u/2, v), `>` (v, v+u), `>=` [v, ∞), `<=` (−∞, v].
 */
export function intervalOf(figure: Pick<Figure, "low" | "high" | "bound" | "exact">): Interval {
  const { low, high, bound, exact } = figure;
  switch (bound) {
    case "=":
      return exact === true ? { low, high } : { low: subtract(low, half(low)), high: add(high, half(high)) };
    case "about":
      return compare(low, high) === 0
        ? { low: subtract(low, slack(low)), high: add(high, slack(high)) }
        : { low, high };
    case "<":
      return { low: subtract(low, half(low)), high, highOpen: true };
    case ">":
      return { low, lowOpen: true, high: add(high, unitOf(high)), highOpen: true };
    case ">=":
      return { low };
    case "<=":
      return { high };
  }
}

function unitOf(value: Decimal): Decimal {
  return decimal(1n, value.exponent);
}

function half(value: Decimal): Decimal {
  return decimal(5n, value.exponent - 1);
}

function slack(value: Decimal): Decimal {
  const digits = value.digits < 0n ? -value.digits : value.digits;
  const share = digits >= 100n ? decimal(25n, -3) : decimal(5n, -2);
  const relative = multiply({ digits, exponent: value.exponent }, share);
  const rounding = half(value);
  return compare(relative, rounding) > 0
    ? divideRounded(relative, decimal(1n), Math.max(0, -relative.exponent))
    : rounding;
}
