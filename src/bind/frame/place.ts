import type { Span } from "#base";
import { lowerBound } from "#bind/bisect.ts";
import { clauseAt } from "#bind/clause.ts";
import { figureFrom, type Sheet } from "#bind/sheet.ts";
import { unitTable } from "#grammar";
import type { Figure, Slot } from "#model";
import type { Token } from "./token.ts";
import type { Tokens } from "./tokens.ts";
import { withoutVenue } from "./venue.ts";

const DIMENSION = unitTable("長长寬宽高深厚重");
const LENGTHS: ReadonlySet<string> = new Set(["m", "km", "cm", "mm", "ft", "mi", "t", "kg", "g"]);

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

/**
 * What rules learn of a figure after its place, empty: all that they are handed is of one shape, because they look at it
 * a hundred times a figure.
 */
const UNKNOWN = { own: undefined, told: undefined, subject: undefined, type: undefined, last: undefined };

/** The place of a figure by its number. */
export function placeOf(sheet: Sheet, all: Tokens, number: number): Place {
  const figure = sheet.figures[number]!;
  const clause = clauseAt(sheet.clauses, figure.start);
  const { start } = sheet.clauses[clause]!;
  const before = sheet.figures[number - 1];
  const split = before !== undefined && before.end > start;
  const cut = split ? segmentStart(sheet.text, before.end, figure.start) : start;
  const tokens = all.of(clause);
  const at = lowerBound(tokens.length, (i) => tokens[i]!.end > figure.start);
  const from = lowerBound(tokens.length, (i) => tokens[i]!.start >= cut);
  return { ...UNKNOWN, figure, number, clause, tokens, from: Math.min(from, at), at, split };
}

/** Behind an earlier figure of the clause a new stretch begins at the last 、. */
function segmentStart(text: string, after: number, figure: number): number {
  let at = figure;
  while (at > after && text[at - 1] !== "、" && text[at - 1] !== ",") at--;
  while (at < figure && "、與和及 )）」".includes(text[at]!)) at++;
  return at;
}

/** From the token at `from` to the one before `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** A slot filled with printed words, by a named rule. */
export function toSlot(sheet: Sheet, span: Span, kind: "printed" | "carried", rule: string): Slot<string> {
  const { start, end } = withoutVenue(sheet, withoutDimension(sheet, withoutBlank(sheet, span)));
  return { value: sheet.text.slice(start, end), evidence: { kind, rule, span: { start, end } } };
}

function withoutBlank({ text }: Sheet, { start, end }: Span): Span {
  return { start, end: text[end - 1] === " " && end - start > 1 ? end - 1 : end };
}

/** 坑道|長|3公里: the dimension right before a length or mass is what is measured. */
function withoutDimension(sheet: Sheet, { start, end }: Span): Span {
  if (end - start < 3 || DIMENSION[sheet.text.charCodeAt(end - 1)] === 0) return { start, end };
  const figure = figureFrom(sheet, end) ?? figureFrom(sheet, end + 1);
  return { start, end: figure !== undefined && LENGTHS.has(figure.unit) ? end - 1 : end };
}

/** The words of a span, folded: what patterns are asked of. */
export function wordOf(sheet: Sheet, { start, end }: Span): string {
  return sheet.folded.slice(start, end);
}

/** The folded words from the token at `from` to the one before `to`; empty when there is none. */
export function wordsBetween(sheet: Sheet, tokens: readonly Token[], from: number, to: number): string {
  return from < to ? sheet.folded.slice(tokens[from]!.start, tokens[to - 1]!.end) : "";
}
