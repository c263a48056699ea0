import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure, Slot } from "#model";
import type { Token } from "./token.ts";

/** Where a figure stands: its clause, and the tokens of the stretch that tells about it. */
export interface Place {
  readonly figure: Figure;
  /** Number of the figure in the text. */
  readonly number: number;
  readonly clause: number;
  readonly tokens: readonly Token[];
  /** First token of the stretch: behind an earlier figure of the clause a new one begins. */
  readonly from: number;
  /** The token of the figure itself. */
  readonly at: number;
  /** An earlier figure stands in the clause. */
  readonly split: boolean;
}

export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

export function toSlot(sheet: Sheet, span: Span, kind: "printed" | "carried", rule: string): Slot<string> {
  return {
    value: sheet.text.slice(span.start, span.end),
    evidence: { kind, rule, span: { start: span.start, end: span.end } },
  };
}

export function textOf(sheet: Sheet, span: Span): string {
  return sheet.folded.slice(span.start, span.end);
}
