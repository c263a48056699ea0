import { binary, type Equation, type Expression, namesOf } from "./expression.ts";

/**
 * What a name of an equation must be for it to hold, as a formula of the others. `undefined` when the relation is no `=`,
 * when the name does not occur exactly once, or stands where there is no single answer: within `abs`, or as an exponent.
 */
export function solveFor({ left, relation, right }: Equation, name: string): Expression | undefined {
  if (relation !== "=") return undefined;
  const [inLeft, inRight] = [left, right].map((side) => namesOf(side).filter((each) => each === name).length);
  if (inLeft! + inRight! !== 1) return undefined;
  return inLeft === 1 ? isolate(left, right, name) : isolate(right, left, name);
}

/** Undoes the operations around the name, from outside in. */
function isolate(side: Expression, other: Expression, name: string): Expression | undefined {
  if (side.kind === "name") return other;
  if (side.kind !== "binary") return undefined;
  const { operator, left, right } = side;
  const isInLeft = namesOf(left).includes(name);
  const [inner, rest] = isInLeft ? [left, right] : [right, left];
  const undone = undo();
  return undone === undefined ? undefined : isolate(inner, undone, name);

  function undo(): Expression | undefined {
    switch (operator) {
      case "+":
        return binary("-", other, rest);
      case "*":
        return binary("/", other, rest);
      case "-":
        return isInLeft ? binary("+", other, rest) : binary("-", rest, other);
      case "/":
        return isInLeft ? binary("*", other, rest) : binary("/", rest, other);
      case "^":
        return isInLeft ? { kind: "root", of: other, degree: rest } : undefined;
    }
  }
}
