import { type Interval, toText } from "#base";
import type { Equation, Expression } from "./expression.ts";
import { toValue } from "./set.ts";
import { decimalText, intervalText } from "./text.ts";

const SIGNS: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "−",
  "*": "×",
  "/": "÷",
  "=": "=",
  "<=": "≤",
  "<": "<",
};
const ORDER: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
const ATOM = 5;

/**
 * A formula in the signs of arithmetic, with what `textOf` gives for each name: `14.05% × 1,137.06 EH/s`. Brackets only
 * where they are needed.
 */
export function expressionText(expression: Expression, textOf: (name: string) => string): string {
  return write(expression, textOf).text;
}

/** An equation in the signs of arithmetic; a relation that does not hold is crossed out: `20 + 50 ≠ 75`. */
export function equationText(equation: Equation, textOf: (name: string) => string, holds = true): string {
  const crossed = { "=": "≠", "<=": ">", "<": "≥" } as const;
  const sign = holds ? SIGNS[equation.relation]! : crossed[equation.relation];
  return `${expressionText(equation.left, textOf)} ${sign} ${expressionText(equation.right, textOf)}`;
}

/** `145 EH/s [141.37, 148.63]`: an amount as printed with what it may be; the interval only where it is wider than a value. */
export function amountText(printed: string, interval: Interval): string {
  return toValue(interval) === undefined ? `${printed} ${intervalText(interval)}` : printed;
}

interface Written {
  readonly text: string;
  /** How tightly its outermost operator binds. */
  readonly order: number;
}

function write(expression: Expression, textOf: (name: string) => string): Written {
  switch (expression.kind) {
    case "number":
      return { text: decimalText(expression.value), order: expression.value.digits < 0n ? 3 : ATOM };
    case "name":
      return { text: textOf(expression.name), order: ATOM };
    case "abs":
      return { text: `|${write(expression.of, textOf).text}|`, order: ATOM };
    case "root": {
      const [of, degree] = [write(expression.of, textOf), write(expression.degree, textOf)];
      return { text: `${wrap(of, ATOM)}^(1÷${wrap(degree, ATOM)})`, order: ORDER["^"]! };
    }
    case "binary": {
      const { operator, left, right } = expression;
      const order = ORDER[operator]!;
      if (operator === "^")
        return { text: `${wrap(write(left, textOf), ATOM)}^${wrap(write(right, textOf), ATOM)}`, order };
      if (operator === "-" && left.kind === "number" && toText(left.value) === "0")
        return { text: `−${wrap(write(right, textOf), 3)}`, order: 3 };
      const isStrict = operator === "-" || operator === "/";
      const text = `${wrap(write(left, textOf), order)} ${SIGNS[operator]} ${wrap(write(right, textOf), isStrict ? order + 1 : order)}`;
      return { text, order };
    }
  }
}

function wrap({ text, order }: Written, least: number): string {
  return order < least ? `(${text})` : text;
}
