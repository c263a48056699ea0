/**
 * Recognizers-Text for Chinese as a reader, its results in our units. It is helped wherever that is fair: it gets
 * Simplified text (its tables know no other), one sentence at a time (it is superlinear), the publication date, and
 * the word behind a bare number (倍, 人, 百分點) decides the unit, which it does not read itself.
 */
import recognizers from "@microsoft/recognizers-text-suite";
import { fold } from "#base";
import { chineseDate, unitBehind, unitOf } from "./recognizers-units.ts";

export interface PlainFigure {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly bound: "=";
  readonly unit: string;
}

export interface PlainTime {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

interface Result {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

const CHINESE = recognizers.Culture.Chinese;
const SENTENCE = /[^。！？!?;；\n]+[。！？!?;；\n]*/g;

/** Everything that the library is asked of one text: numbers, percent, money, dimensions, temperature, dates. */
export function recognize(text: string, published: string): readonly Result[] {
  const anchor = new Date(`${published.slice(0, 10)}T00:00:00`);
  const found: readonly Result[][] = [
    recognizers.recognizeDateTime(text, CHINESE, undefined, Number.isNaN(anchor.valueOf()) ? undefined : anchor),
    recognizers.recognizeCurrency(text, CHINESE),
    recognizers.recognizeDimension(text, CHINESE),
    recognizers.recognizeTemperature(text, CHINESE),
    recognizers.recognizePercentage(text, CHINESE),
    recognizers.recognizeOrdinal(text, CHINESE),
    recognizers.recognizeNumber(text, CHINESE),
  ];
  return found.flat();
}

/** Figures and times of a text by the library. The first result over a stretch wins, in the order of `recognize`. */
export function readWithRecognizers(text: string, published: string): { figures: PlainFigure[]; times: PlainTime[] } {
  const figures: PlainFigure[] = [];
  const times: PlainTime[] = [];
  const plain = fold(text);
  for (const { 0: sentence, index } of plain.matchAll(SENTENCE)) {
    const taken: { start: number; end: number }[] = [];
    for (const result of recognize(sentence, published)) {
      const span = { start: index + result.start, end: index + result.end + 1 };
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      const kept = keep(result, span, plain, published, figures, times);
      if (kept !== undefined) taken.push(kept);
    }
  }
  return { figures, times };
}

function keep(
  { typeName, resolution }: Result,
  span: { start: number; end: number },
  text: string,
  published: string,
  figures: PlainFigure[],
  times: PlainTime[],
): { start: number; end: number } | undefined {
  const value = String(resolution?.value ?? "");
  if (typeName.startsWith("datetimeV2")) {
    const read = chineseDate(resolution, published);
    if (read === undefined) return undefined;
    if ("edtf" in read) times.push({ ...span, edtf: read.edtf });
    else figures.push({ ...span, low: read.value, high: read.value, bound: "=", unit: read.unit });
    return span;
  }
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return undefined;
  const behind = typeName === "number" ? unitBehind(text, span.end) : undefined;
  const unit = behind?.unit ?? unitOf(typeName, resolution, text);
  const whole = { start: span.start, end: behind?.end ?? span.end };
  figures.push({ ...whole, low: number, high: number, bound: "=", unit });
  return whole;
}
