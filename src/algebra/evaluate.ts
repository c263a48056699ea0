import type { Decimal, Interval } from "#base";
import { difference, product, quotient, sum } from "./arithmetic.ts";
import { dimensionText, isSameDimension, PURE } from "./dimension.ts";
import { joinDimensions } from "./dimension-check.ts";
import type { Expression, Operator } from "./expression.ts";
import { type Gap, isGap } from "./gap.ts";
import { POWER_MAX, power, root } from "./power.ts";
import type { Quantity } from "./quantity.ts";
import { absolute, meet, point, toValue } from "./set.ts";
import { intervalText } from "./text.ts";

const OPERATIONS = { "+": sum, "-": difference, "*": product, "/": quotient } as const;

/** What a formula may be, or why it is nothing. */
export type Evaluation = Quantity | Gap;

/** What a formula may be when each name may be what it is said to be; every name is taken as independent of the others. */
export function evaluate(expression: Expression, quantities: ReadonlyMap<string, Quantity>): Evaluation {
  switch (expression.kind) {
    case "number":
      return { interval: point(expression.value), dimension: PURE };
    case "name":
      return quantities.get(expression.name) ?? { gap: "missing", detail: expression.name };
    case "abs": {
      const of = evaluate(expression.of, quantities);
      return isGap(of) ? of : { ...of, interval: absolute(of.interval) };
    }
    case "root":
      return raise(evaluate(expression.of, quantities), evaluate(expression.degree, quantities), true);
    case "binary": {
      const left = evaluate(expression.left, quantities);
      const right = evaluate(expression.right, quantities);
      if (isGap(left)) return left;
      if (isGap(right)) return right;
      return expression.operator === "^" ? raise(left, right, false) : operate(expression.operator, left, right);
    }
  }
}

function operate(operator: Exclude<Operator, "^">, left: Quantity, right: Quantity): Evaluation {
  const dimension = joinDimensions(operator, left.dimension, right.dimension);
  if (isGap(dimension)) return dimension;
  const interval = OPERATIONS[operator](left.interval, right.interval);
  return interval === undefined ? { gap: "zero", detail: operator } : { interval, dimension };
}

const NOT_NEGATIVE: Interval = { low: { digits: 0n, exponent: 0 } };

/** base^exponent, or base^(1/exponent) when `isRoot`, of what of the base is not negative. Both are pure numbers. */
function raise(base: Evaluation, exponent: Evaluation, isRoot: boolean): Evaluation {
  if (isGap(base)) return base;
  if (isGap(exponent)) return exponent;
  const dimensions = [base, exponent].map(({ dimension }) => dimension);
  const odd = dimensions.find((each) => !isSameDimension(each, PURE));
  if (odd !== undefined)
    return { gap: "dimension", detail: dimensions.map((each) => `(${dimensionText(each)})`).join(" ^ ") };
  const value = toValue(exponent.interval);
  const ratio = value === undefined ? undefined : toRatio(value);
  if (ratio === undefined || (isRoot && ratio[0] === 0))
    return { gap: "exponent", detail: intervalText(exponent.interval) };
  const [over, under] = isRoot ? [ratio[1] * Math.sign(ratio[0]), Math.abs(ratio[0])] : ratio;
  const positive = meet(base.interval, NOT_NEGATIVE);
  const raised = positive && power(positive, over);
  const interval = raised && root(raised, under);
  return interval === undefined
    ? { gap: "negative", detail: intervalText(base.interval) }
    : { interval, dimension: PURE };
}

/** A decimal as a ratio of small whole numbers; `undefined` when they are not small. */
function toRatio({ digits, exponent }: Decimal): readonly [over: number, under: number] | undefined {
  if (Math.abs(exponent) > 9) return undefined;
  const [over, under] = exponent >= 0 ? [digits * 10n ** BigInt(exponent), 1n] : [digits, 10n ** BigInt(-exponent)];
  const shared = divisorOf(over < 0n ? -over : over, under);
  const ratio = [Number(over / shared), Number(under / shared)] as const;
  return ratio.every((each) => Math.abs(each) <= POWER_MAX) ? ratio : undefined;
}

function divisorOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisorOf(b, a % b);
}
