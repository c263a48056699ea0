import { combine, type Dimension, dimensionText, isSameDimension, PURE } from "./dimension.ts";
import type { Equation, Expression, Operator } from "./expression.ts";
import { type Gap, isGap } from "./gap.ts";

/** The dimension of a formula whose names have these; a gap that says what does not go together. */
export function dimensionOfFormula(expression: Expression, names: ReadonlyMap<string, Dimension>): Dimension | Gap {
  switch (expression.kind) {
    case "number":
      return PURE;
    case "name":
      return names.get(expression.name) ?? { gap: "missing", detail: expression.name };
    case "abs":
      return dimensionOfFormula(expression.of, names);
    case "root":
      return dimensionOfPower(expression.of, expression.degree, names);
    case "binary": {
      if (expression.operator === "^") return dimensionOfPower(expression.left, expression.right, names);
      const left = dimensionOfFormula(expression.left, names);
      const right = dimensionOfFormula(expression.right, names);
      if (isGap(left)) return left;
      return isGap(right) ? right : joinDimensions(expression.operator, left, right);
    }
  }
}

/** The dimension of both sides of an equation; a gap that says what does not go together. */
export function dimensionOfEquation(equation: Equation, names: ReadonlyMap<string, Dimension>): Dimension | Gap {
  const left = dimensionOfFormula(equation.left, names);
  const right = dimensionOfFormula(equation.right, names);
  if (isGap(left)) return left;
  return isGap(right) ? right : joinDimensions(equation.relation, left, right);
}

/** What comes of two dimensions under a sign; only like things are added or compared. */
export function joinDimensions(
  sign: Exclude<Operator, "^"> | Equation["relation"],
  left: Dimension,
  right: Dimension,
): Dimension | Gap {
  if (sign === "*") return combine(left, right);
  if (sign === "/") return combine(left, right, -1);
  if (isSameDimension(left, right)) return left;
  return { gap: "dimension", detail: `${dimensionText(left)} ${sign} ${dimensionText(right)}` };
}

/** Only pure numbers have powers that are not known beforehand. */
function dimensionOfPower(
  base: Expression,
  exponent: Expression,
  names: ReadonlyMap<string, Dimension>,
): Dimension | Gap {
  const [of, power] = [dimensionOfFormula(base, names), dimensionOfFormula(exponent, names)];
  if (isGap(of)) return of;
  if (isGap(power)) return power;
  if (isSameDimension(of, PURE) && isSameDimension(power, PURE)) return PURE;
  return { gap: "dimension", detail: `(${dimensionText(of)}) ^ (${dimensionText(power)})` };
}
