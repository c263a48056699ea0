import type { Decimal } from "#base";
import type { Block, BlockKind, Bound, Change, EvidenceKind, Figure, Time } from "#model";
import { type Lazy, openRows } from "./lazy.ts";

/** Mentions and blocks as compact JSON. Decimals keep every digit and their precision; nothing is a float on the way. */
type Digits = number | string;
type Rest = { readonly high?: readonly [Digits, number]; readonly change?: Change; readonly exact?: boolean };
type FigureRow = readonly [number, number, Digits, number, string, string, Bound, Rest?];
type TimeRow = readonly [number, number, string, string, string];

/** A field that a mention gains must be written too: then this no longer compiles. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const figureFields: Same<
  keyof Figure,
  "start" | "end" | "low" | "high" | "bound" | "unit" | "change" | "exact" | "rule"
> = true;
const timeFields: Same<keyof Time, "start" | "end" | "edtf" | "evidence" | "rule"> = true;
void [figureFields, timeFields];

export function encodeMentions(figures: readonly Figure[], times: readonly Time[]): string {
  return JSON.stringify([figures.map(toFigureRow), times.map(toTimeRow)]);
}

/** What {@link encodeMentions} was given. */
export function decodeMentions(text: string): { readonly figures: Figure[]; readonly times: Time[] } {
  const [figures, times] = JSON.parse(text) as [FigureRow[], TimeRow[]];
  return { figures: figures.map(fromFigureRow), times: times.map(fromTimeRow) };
}

/** Its figures alone, each when it is asked for: lists of facts need no times. */
export function openFigures(text: string): Lazy<Figure> {
  const rows = openRows<FigureRow>(text, 1);
  return { count: rows.count, at: (n) => fromFigureRow(rows.at(n)) };
}

function toFigureRow(figure: Figure): FigureRow {
  const { start, end, low, high, unit, rule, bound, change, exact } = figure;
  const isPoint = low.digits === high.digits && low.exponent === high.exponent;
  const head = [start, end - start, toDigits(low.digits), low.exponent, unit, rule, bound] as const;
  if (isPoint && change === undefined && exact === undefined) return head;
  const rest: Rest = {
    ...(!isPoint && { high: [toDigits(high.digits), high.exponent] as const }),
    ...(change !== undefined && { change }),
    ...(exact !== undefined && { exact }),
  };
  return [...head, rest];
}

function fromFigureRow([start, length, digits, exponent, unit, rule, bound, rest]: FigureRow): Figure {
  const low = toDecimal(digits, exponent);
  const high = rest?.high === undefined ? low : toDecimal(...rest.high);
  return {
    start,
    end: start + length,
    low,
    high,
    bound,
    unit,
    ...(rest?.change !== undefined && { change: rest.change }),
    ...(rest?.exact !== undefined && { exact: rest.exact }),
    rule,
  };
}

/** A number as long as it is exact as one. */
function toDigits(digits: bigint): Digits {
  const small = Number(digits);
  return Number.isSafeInteger(small) ? small : digits.toString();
}

function toDecimal(digits: Digits, exponent: number): Decimal {
  return { digits: BigInt(digits), exponent };
}

const EVIDENCE: Readonly<Record<EvidenceKind, string>> = { printed: "p", carried: "c", assumed: "a" };
const PARTS = ["year", "month", "day"] as const;

function toTimeRow({ start, end, edtf, rule, evidence }: Time): TimeRow {
  const letters = PARTS.map((part) => (evidence[part] === undefined ? "-" : EVIDENCE[evidence[part]]));
  return [start, end - start, edtf, rule, letters.join("")];
}

function fromTimeRow([start, length, edtf, rule, letters]: TimeRow): Time {
  const evidence: Partial<Record<(typeof PARTS)[number], EvidenceKind>> = {};
  for (const [i, part] of PARTS.entries()) {
    const kind = letters[i] === "p" ? "printed" : letters[i] === "c" ? "carried" : "assumed";
    if (letters[i] !== "-") evidence[part] = kind;
  }
  return { start, end: start + length, edtf, evidence, rule };
}

const BLOCKS: readonly BlockKind[] = ["title", "heading", "paragraph", "item", "cell"];

/** Three numbers a block: kind, units since the end of the block before, length. */
export function encodeBlocks(blocks: readonly Block[]): number[] {
  let last = 0;
  return blocks.flatMap(({ kind, start, end }) => {
    const row = [BLOCKS.indexOf(kind), start - last, end - start];
    last = end;
    return row;
  });
}

export function decodeBlocks(numbers: readonly number[]): Block[] {
  const blocks: Block[] = [];
  let last = 0;
  for (let i = 0; i + 2 < numbers.length; i += 3) {
    const start = last + numbers[i + 1]!;
    last = start + numbers[i + 2]!;
    blocks.push({ kind: BLOCKS[numbers[i]!]!, start, end: last });
  }
  return blocks;
}
