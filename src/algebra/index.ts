/** Exact intervals, what units measure, and equations between quantities. Knows nothing of news. */
export { difference, product, quotient, sum } from "./arithmetic.ts";
export { compareSides, type Sides } from "./compare.ts";
export { applyConversion, CONVERSIONS, type Conversion, conversionOf, undoConversion } from "./conversions.ts";
export { isMoney } from "./currencies.ts";
export { combine, type Dimension, dimensionText, isSameDimension, PURE } from "./dimension.ts";
export { dimensionOfEquation, dimensionOfFormula } from "./dimension-check.ts";
export { amountText, equationText, expressionText } from "./equation-text.ts";
export { type Evaluation, evaluate } from "./evaluate.ts";
export {
  binary,
  type Equation,
  type Expression,
  namesIn,
  namesOf,
  type Operator,
  type Relation,
} from "./expression.ts";
export { type Gap, isGap } from "./gap.ts";
export { isConstant, measureIds, type ReadyIdentity, readIdentity, toConstant } from "./identity.ts";
export { isFault, parseEquation, type SyntaxFault } from "./parse.ts";
export { growthRate, POWER_MAX, power, root } from "./power.ts";
export { convert, inUnit, type Quantity, toQuantity, type UnitRatio } from "./quantity.ts";
export { DIGITS, roundOutward } from "./round.ts";
export {
  absolute,
  EVERYTHING,
  hull,
  isEmpty,
  isSubset,
  mayBeLess,
  meet,
  mirror,
  point,
  toValue,
  widen,
} from "./set.ts";
export { solveFor } from "./solve.ts";
export { decimalText, intervalText, SHOWN_DIGITS } from "./text.ts";
export { dimensionOf, type Unit, unitOf } from "./units.ts";
