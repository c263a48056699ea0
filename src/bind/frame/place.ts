import type { Span } from "#base";
import { type Sheet, startsAt } from "#bind/sheet.ts";
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

export function toSlot(sheet: Sheet, whole: Span, kind: "printed" | "carried", rule: string): Slot<string> {
  const span = withoutDimension(sheet, whole);
  return {
    value: sheet.text.slice(span.start, span.end),
    evidence: { kind, rule, span: { start: span.start, end: span.end } },
  };
}

/** 坑道|長|3公里: the dimension right before a length or mass is what is measured. */
function withoutDimension({ text, figures }: Sheet, { start, end }: Span): Span {
  if (end - start < 3 || !DIMENSIONS.includes(text[end - 1]!)) return { start, end };
  const figure = startsAt(figures, end) ?? startsAt(figures, end + 1);
  return figure !== undefined && LENGTHS.has(figure.unit) ? { start, end: end - 1 } : { start, end };
}

const DIMENSIONS = "長长寬宽高深厚重";
const LENGTHS: ReadonlySet<string> = new Set(["m", "km", "cm", "mm", "ft", "mi", "t", "kg", "g"]);

export function textOf(sheet: Sheet, span: Span): string {
  return sheet.folded.slice(span.start, span.end);
}
