import type { Random } from "#bench/random.ts";

const WIDE = 0xfee0;
const NUMBER = /[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?/g;

/** One number in digits inside of a printed figure. */
export interface PrintedNumber {
  readonly start: number;
  readonly text: string;
}

/** A number of the figure by chance, or nothing when it has none in digits. */
export function pickNumber(printed: string, random: Random): PrintedNumber | undefined {
  const found = [...printed.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    text: match[0].replace(/[,，]+$/, ""),
  }));
  return found.length === 0 ? undefined : random.pick(found);
}

/** The figure with other digits in place of one of its numbers. */
export function replaceNumber(printed: string, { start, text }: PrintedNumber, instead: string): string {
  return printed.slice(0, start) + instead + printed.slice(start + text.length);
}

export const isDigit = (char: string) => /[0-9０-９]/.test(char);
export const toDigit = (char: string) => Number(char.normalize("NFKC"));

/** A digit in the width of another. */
export function likeDigit(digit: number, like: string): string {
  return String.fromCharCode(48 + digit + (like >= "０" ? WIDE : 0));
}

export const numberIn = (text: string) => Number(text.normalize("NFKC").replaceAll(",", ""));

/** A value in the way another number is written: its decimals, its commas, its width. */
export function writeLike(value: number, like: string, decimals = decimalsOf(like)): string {
  const [whole = "", rest] = value.toFixed(decimals).split(".");
  const comma = /[,，]/.exec(like)?.[0];
  const grouped = comma === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, comma);
  const plain = rest === undefined ? grouped : `${grouped}.${rest}`;
  if (!/[０-９]/.test(like)) return plain;
  return plain.replaceAll(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + WIDE));
}

export function decimalsOf(text: string): number {
  return /[.．]([0-9０-９]+)$/.exec(text)?.[1]?.length ?? 0;
}
