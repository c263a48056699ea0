import { parseDecimal } from "#base";
import type { ConstantTerm, Identity, MeasuredTerm, Term } from "#model";
import type { Equation } from "./expression.ts";
import { isFault, parseEquation, type SyntaxFault } from "./parse.ts";
import { type Quantity, toQuantity } from "./quantity.ts";

/** An identity ready to be computed with. */
export interface ReadyIdentity {
  readonly equation: Equation;
  /** The terms that no text prints. */
  readonly constants: ReadonlyMap<string, Quantity>;
  /** The terms that facts fill. */
  readonly measured: ReadonlyMap<string, MeasuredTerm>;
}

/** Reads the equation and the constants of an identity; a fault when the equation cannot be read. Throws for a bad constant. */
export function readIdentity({ equation: text, terms }: Identity): ReadyIdentity | SyntaxFault {
  const equation = parseEquation(text);
  if (isFault(equation)) return equation;
  const constants = new Map<string, Quantity>();
  const measured = new Map<string, MeasuredTerm>();
  for (const [name, term] of Object.entries(terms)) {
    if (isConstant(term)) constants.set(name, toConstant(term));
    else measured.set(name, term);
  }
  return { equation, constants, measured };
}

/** The full ids of the measures that can fill a term of an identity of the pack `pack`. */
export function measureIds({ measure }: MeasuredTerm, pack: string): readonly string[] {
  return [measure].flat().map((id) => (id.includes(".") ? id : `${pack}.${id}`));
}

/** Whether a term is a number that no text prints. */
export function isConstant(term: Term): term is ConstantTerm {
  return "value" in term;
}

/** `144`, `0..1`: a constant, or a stretch in which one lies. Throws for anything else and for a unit that nobody knows. */
export function toConstant({ value, unit = "x", per = [] }: ConstantTerm): Quantity {
  const [low, high = low] = value.split("..").map(parseDecimal);
  if (low === undefined || high === undefined) throw new RangeError(`invalid constant: ${value}`);
  return toQuantity({ low, high }, { unit, per });
}
