import { compare, type Decimal, parseDecimal, type Span } from "#base";
import { ExactNumber } from "./exact-json.ts";

/** Thrown by the readers below: what is wrong, and at which field. */
export class BadField extends Error {
  constructor(field: string, what: string) {
    super(`${field}: ${what}`);
    this.name = "BadField";
  }
}

/** One object of a line with the path to it, for messages. */
export interface Fields {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export function toFields(path: string, value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof ExactNumber)
    throw new BadField(path, "not an object");
  return { path, values: value as Fields["values"] };
}

export function listOf({ path, values }: Fields, name: string): readonly unknown[] {
  const value = values[name];
  if (!Array.isArray(value)) throw new BadField(join(path, name), "not a list");
  return value;
}

/** A string; `undefined` when the field is absent or null. */
export function maybeString({ path, values }: Fields, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new BadField(join(path, name), "not a string");
  return value;
}

export function stringOf(fields: Fields, name: string): string {
  const value = maybeString(fields, name);
  if (value === undefined) throw new BadField(join(fields.path, name), "missing");
  return value;
}

/** One of a few words. */
export function wordOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T {
  const value = stringOf(fields, name);
  const word = words.find((one) => one === value);
  if (word === undefined) throw new BadField(join(fields.path, name), `not one of ${words.join(" ")}`);
  return word;
}

export function maybeWord<T extends string>(fields: Fields, name: string, words: readonly T[]): T | undefined {
  return fields.values[name] === undefined ? undefined : wordOf(fields, name, words);
}

/** A whole number of at most nine digits. */
export function wholeOf(path: string, value: unknown): number {
  const source = value instanceof ExactNumber ? value.source : "";
  if (!/^-?\d{1,9}$/.test(source)) throw new BadField(path, "not a whole number");
  return Number(source);
}

/** `start` and `end`: a stretch of the text, not empty, at or behind `from`. */
export function spanOf({ path, values }: Fields, text: string, from = 0): Span {
  const start = wholeOf(join(path, "start"), values.start);
  const end = wholeOf(join(path, "end"), values.end);
  if (start < from || end <= start || end > text.length) throw new BadField(path, `no such span: ${start}–${end}`);
  return { start, end };
}

/** A number as exact as it is written, at the precision that the line gives beside it. */
export function decimalOf({ path, values }: Fields, name: string, exponent: number | undefined): Decimal {
  const value = values[name];
  const written = value instanceof ExactNumber ? parseDecimal(value.source) : undefined;
  if (written === undefined) throw new BadField(join(path, name), "not a number");
  if (exponent === undefined) return written;
  const exact = moveTo(written, exponent);
  if (exact === undefined || compare(exact, written) !== 0) throw new BadField(join(path, "precision"), `${exponent}`);
  return exact;
}

function moveTo({ digits, exponent: from }: Decimal, exponent: number): Decimal | undefined {
  if (from >= exponent) return { digits: digits * 10n ** BigInt(from - exponent), exponent };
  const power = 10n ** BigInt(exponent - from);
  return digits % power === 0n ? { digits: digits / power, exponent } : undefined;
}

export function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
