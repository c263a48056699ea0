import type { Decimal } from "#base";

export type Operator = "+" | "-" | "*" | "/" | "^";

/** A formula of names and numbers. What `^` is taken of is never negative: a growth factor, an amount. */
export type Expression =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "root"; readonly of: Expression; readonly degree: Expression }
  | { readonly kind: "abs"; readonly of: Expression };

export type Relation = "=" | "<=" | "<";

/** Two formulas of which it is said that they are equal, or in order. */
export interface Equation {
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
}

/** `left operator right`. */
export function binary(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}

/** The names of a formula, in the order of reading, each as often as it occurs. */
export function namesOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "name":
      return [expression.name];
    case "binary":
      return [...namesOf(expression.left), ...namesOf(expression.right)];
    case "root":
      return [...namesOf(expression.of), ...namesOf(expression.degree)];
    case "abs":
      return namesOf(expression.of);
  }
}

/** The names of an equation, in the order of reading, each as often as it occurs. */
export function namesIn({ left, right }: Equation): readonly string[] {
  return [...namesOf(left), ...namesOf(right)];
}
