import type { Label } from "./measure.ts";

/** What stands for a name of an equation: a fact of one of these measures. */
export interface MeasuredTerm {
  /** `pack.measure`, or the id alone for a measure of the same pack; any of several may fill the term. */
  readonly measure: string | readonly string[];
  /** What the amount is for one of: a share price is money per `share`, output is tonnes per `year`. */
  readonly per?: readonly string[];
  /** Only amounts in these units, of those that the measure allows: a growth in `%`, not in `x`. */
  readonly units?: readonly string[];
  /**
   * Its period beside that of the others: `before`, the one that they are compared with; `to-date`, from the start of the
   * year to the end of theirs; `to-date-before`, from the start of the year to the start of theirs. The same when absent.
   */
  readonly when?: "before" | "to-date" | "to-date-before";
  /** What of `same` it need not share: the whole of a share has another subject. */
  readonly free?: readonly string[];
}

/** A number that no text prints: `144` blocks a day, a weight from `0..1`. */
export interface ConstantTerm {
  readonly value: string;
  readonly unit?: string;
  readonly per?: readonly string[];
}

export type Term = MeasuredTerm | ConstantTerm;

/** An equation between measures with its guards: forwards it derives, backwards it audits. */
export interface Identity {
  /** Within its pack; elsewhere it is `pack.id`. */
  readonly id: string;
  readonly label: Label;
  /** `value = units * price`, `part <= whole`: names, numbers, `+ - * / ^ ( ) abs( )`, and one of `= <= <`. */
  readonly equation: string;
  /** What each name of the equation is. Two terms are never the same fact. */
  readonly terms: Readonly<Record<string, Term>>;
  /** Slots (`subject`, `period`, `source`, `measure`, `stance`) and qualifiers in which all measured terms agree. */
  readonly same: readonly string[];
  /** Qualifier values with which nothing follows: growth at comparable prices is not the ratio of two levels. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
  /**
   * `part <= whole` over every part that an article names, when nothing says that they are all: the sum is told beside the
   * whole, and is never a mistake.
   */
  readonly isOpen?: true;
  /** A definition that fails is wrong; an approximation that fails says only that something else plays a part. */
  readonly strength: "definition" | "approximation";
  /** One sentence: why it holds, and when it does not. */
  readonly explanation: Label;
}
