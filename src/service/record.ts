import { compare, type Decimal, parseDecimal, toNumber, toText, trim } from "#base";
import type { Article, EvidenceKind, Figure, Scanned, Time } from "#model";

/** A number of the output: a double when it says exactly what was printed, else its exact digits as raw JSON. */
export type JsonNumber = number;

export interface AmountRecord {
  readonly low: JsonNumber;
  readonly high: JsonNumber;
  readonly bound: Figure["bound"];
  readonly unit: string;
  readonly change?: NonNullable<Figure["change"]>;
  /** Power of ten of the last printed digit; of both ends where they differ. */
  readonly precision: number | readonly [low: number, high: number];
  /** A count written with all its digits, which no rounding widens. */
  readonly exact?: true;
}

export interface FigureRecord extends AmountRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface TimeRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edtf: string;
  readonly evidence: Time["evidence"];
}

/** One line of the reader's output, the public contract. Spans are half-open UTF-16 offsets into `text`. */
export interface ReadingRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly updated?: string;
  readonly updatedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly lang: Article["lang"];
  readonly source?: string;
  readonly url?: string;
  readonly original?: string;
  readonly author?: string;
  readonly topics: readonly string[];
  readonly figures: readonly FigureRecord[];
  readonly times: readonly TimeRecord[];
}

/** A reading as plain values ready for `JSON.stringify`; absent fields are left out. */
export function toRecord({ article, figures, times }: Scanned): ReadingRecord {
  const { id, title, text, published, publishedBy, updated, updatedBy, lang, source, url, original, author, topics } =
    article;
  return {
    id,
    title,
    text,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(updated !== undefined && { updated }),
    ...(updatedBy !== undefined && { updatedBy }),
    lang,
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(original !== undefined && { original }),
    ...(author !== undefined && { author }),
    topics,
    figures: figures.map((figure) => toFigureRecord(figure, text.slice(figure.start, figure.end))),
    times: times.map(({ start, end, edtf, evidence }) => ({
      start,
      end,
      text: text.slice(start, end),
      edtf,
      evidence,
    })),
  };
}

/** One figure with the words that print it. */
export function toFigureRecord(figure: Figure, words: string): FigureRecord {
  return { start: figure.start, end: figure.end, text: words, ...toAmountRecord(figure) };
}

/** How much, as figures and facts print it. */
export function toAmountRecord({ low, high, bound, unit, change, exact }: Omit<Figure, "rule">): AmountRecord {
  return {
    low: toJsonNumber(low),
    high: toJsonNumber(high),
    bound,
    unit,
    ...(change !== undefined && { change }),
    precision: low.exponent === high.exponent ? low.exponent : [low.exponent, high.exponent],
    ...(exact === true && { exact }),
  };
}

/**
 * The JSON number that stands for exactly this decimal. Numbers that a double cannot tell apart are given with all
 * their digits (a raw JSON number, typed as a number); beyond the largest double, the largest double stands.
 */
export function toJsonNumber(value: Decimal): JsonNumber {
  const double = toNumber(value);
  if (!Number.isFinite(double)) return double > 0 ? Number.MAX_VALUE : -Number.MAX_VALUE;
  if (double === 0 && value.digits === 0n) return 0;
  const shown = parseDecimal(String(double));
  if (shown !== undefined && compare(shown, value) === 0) return double;
  return rawJson(toText(trim(value)));
}

function rawJson(text: string): JsonNumber {
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
  return rawJSON(text) as JsonNumber;
}
