import { parseDecimal } from "#base";
import { binary, type Equation, type Expression, type Operator, type Relation } from "./expression.ts";

/** Why a text is no equation: where, and what was wanted there. */
export interface SyntaxFault {
  readonly at: number;
  readonly wanted: string;
}

const TOKEN = /\s*(<=|>=|[-+*/^()=<>]|[a-z][a-z0-9_]*|\d+(?:\.\d+)?)/y;
const ORDER: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
const UNARY = 3;
/** Deeper nesting is a mistake, and would run out of stack. */
const DEPTH_MAX = 50;

interface Token {
  readonly text: string;
  readonly at: number;
}

/** Reads `after = before * (1 + change)`; a fault with its place when the text is anything else. */
export function parseEquation(text: string): Equation | SyntaxFault {
  const tokens = readTokens(text);
  if (!Array.isArray(tokens)) return tokens as SyntaxFault;
  const reader = new Reader(tokens, text.length);
  try {
    return reader.readEquation();
  } catch (fault) {
    if (fault instanceof Stop) return fault.fault;
    throw fault;
  }
}

/** Whether reading an equation failed. */
export function isFault(result: object): result is SyntaxFault {
  return "wanted" in result;
}

function readTokens(text: string): Token[] | SyntaxFault {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return { at: at + text.slice(at).search(/\S/), wanted: "a name, a number or an operator" };
    at = TOKEN.lastIndex;
    tokens.push({ text: match[1]!, at: at - match[1]!.length });
  }
  return tokens;
}

/** Carries a fault up out of the nested readers. */
class Stop extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.wanted);
    this.fault = fault;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  readEquation(): Equation {
    const left = this.#readExpression(0, 0);
    const sign = this.#peek();
    if (!/^(?:=|<=|<|>=|>)$/.test(sign)) throw this.#stop("= <= or <");
    this.#next++;
    const right = this.#readExpression(0, 0);
    if (this.#next < this.#tokens.length) throw this.#stop("an operator or the end");
    if (sign.startsWith(">")) return { left: right, relation: sign === ">" ? "<" : "<=", right: left };
    return { left, relation: sign as Relation, right };
  }

  /** Operators that bind tighter than `above` are read into the expression; `^` from the right, the others from the left. */
  #readExpression(above: number, depth: number): Expression {
    if (depth > DEPTH_MAX) throw this.#stop("less nesting");
    let left = this.#readOperand(depth + 1);
    for (;;) {
      const operator = this.#peek();
      const order = ORDER[operator];
      if (order === undefined || order <= above) return left;
      this.#next++;
      left = binary(operator as Operator, left, this.#readExpression(operator === "^" ? order - 1 : order, depth + 1));
    }
  }

  #readOperand(depth: number): Expression {
    const text = this.#peek();
    this.#next++;
    if (text === "-")
      return binary("-", { kind: "number", value: { digits: 0n, exponent: 0 } }, this.#readExpression(UNARY, depth));
    if (text === "abs" && this.#peek() === "(") return { kind: "abs", of: this.#readOperand(depth) };
    if (text === "(") {
      const inner = this.#readExpression(0, depth);
      if (this.#peek() !== ")") throw this.#stop(")");
      this.#next++;
      return inner;
    }
    const value = parseDecimal(text);
    if (value !== undefined) return { kind: "number", value };
    if (/^[a-z]/.test(text)) return { kind: "name", name: text };
    this.#next--;
    throw this.#stop("a name, a number or (");
  }

  #peek(): string {
    return this.#tokens[this.#next]?.text ?? "";
  }

  #stop(wanted: string): Stop {
    return new Stop({ at: this.#tokens[this.#next]?.at ?? this.#end, wanted });
  }
}
