import { makeRandom, type Random } from "#bench/random.ts";
import { type Form, type Habits, printNumber } from "./print.ts";

/** What the numbers of an article owe each other; kept with the true values so that a test can compute it again. */
export type Truth =
  | { readonly kind: "sum"; readonly total: number; readonly parts: readonly number[] }
  | { readonly kind: "within"; readonly total: number; readonly parts: readonly number[] }
  /** `rate` in percent. */
  | { readonly kind: "growth"; readonly before: number; readonly after: number; readonly rate: number }
  | { readonly kind: "product"; readonly result: number; readonly factors: readonly number[] }
  | { readonly kind: "difference"; readonly result: number; readonly from: number; readonly less: number }
  | { readonly kind: "order"; readonly falling: readonly number[] }
  | { readonly kind: "count"; readonly count: number; readonly names: readonly string[] }
  /** 0 is Sunday. */
  | { readonly kind: "weekday"; readonly date: string; readonly day: number };

/** Where a number came to stand, with the true value in its printed unit. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** What a skeleton writes with. Texts it returns hold hidden marks around the numbers. */
export interface Writer extends Random {
  readonly habits: Habits;
  /** A day of the past year, and the day of which the article tells. */
  readonly published: Date;
  readonly happened: Date;
  /** Prints a number in place. */
  readonly n: (value: number, unit: string, form?: Form) => string;
  readonly holds: (truth: Truth) => void;
  /** The sentence, or nothing, in `share` of the articles. */
  readonly maybe: (share: number, make: () => string) => string;
}

export interface Draft {
  readonly title: string;
  readonly body: string;
}

const [OPEN, MIDDLE, CLOSE] = ["\uE000", "\uE001", "\uE002"];
const DAY = 86_400_000;

/** A writer of one article, with its truths and the values of its marks. */
export function makeWriter(seed: number, stream: number, isEnglish: boolean) {
  const random = makeRandom(seed, stream);
  const isWide = !isEnglish && random.chance(0.1);
  const hasCommas = !isWide && random.chance(0.6);
  const habits: Habits = { isEnglish, isWide, hasCommas, gap: random.chance(0.15) ? " " : "" };
  const published = new Date(Date.UTC(2025, random.int(0, 11), random.int(1, 28)));
  const values: number[] = [];
  const truths: Truth[] = [];
  const writer: Writer = {
    ...random,
    habits,
    published,
    happened: new Date(published.getTime() - random.int(0, 3) * DAY),
    n: (value, unit, form = {}) => {
      values.push(value);
      return `${OPEN}${values.length - 1}${MIDDLE}${printNumber(value, unit, form, habits, random)}${CLOSE}`;
    },
    holds: (truth) => truths.push(truth),
    maybe: (share, make) => (random.chance(share) ? make() : ""),
  };
  return { writer, truths, values };
}

/** Takes the hidden marks out of a text and tells where the numbers are. */
export function takeMarks(
  text: string,
  values: readonly number[],
): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let plain = "";
  for (const piece of text.split(OPEN!)) {
    const middle = piece.indexOf(MIDDLE!);
    const close = piece.indexOf(CLOSE!);
    if (middle < 0) plain += piece;
    else {
      const start = plain.length;
      plain += piece.slice(middle + 1, close);
      marks.push({ start, end: plain.length, value: values[Number(piece.slice(0, middle))]! });
      plain += piece.slice(close + 1);
    }
  }
  return { text: plain, marks };
}
