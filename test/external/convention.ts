import type { Reading, Want } from "./case.ts";

/**
 * Where another library's convention and ours differ for a reason. A class decides by the case itself: what was
 * wanted, what we read over the wanted words, and the words.
 */
export interface Convention {
  readonly name: string;
  readonly reason: string;
  readonly applies: (want: Want, reading: Reading) => boolean;
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const wordsOf = (want: Want, { text }: Reading) => text.slice(want.start, want.end);

export const CONVENTIONS: readonly Convention[] = [
  {
    name: "percentage-point",
    reason: "百分點 is a difference of two percentages (pp), another unit than %",
    applies: (want, { over }) =>
      want.unit === "%" && over(want).some((figure) => figure.unit === "pp" && close(figure.low, want.value)),
  },
  {
    name: "fraction-as-percent",
    reason: "a fraction (1/8, 三分之一) is a share and read in %, the same value times a hundred",
    applies: (want, { over }) =>
      want.unit === undefined &&
      over(want).some((figure) => figure.unit === "%" && close(figure.low, want.value * 100)),
  },
  {
    name: "several-as-range",
    reason: "二十幾萬 is the range its words allow, [21萬, 29萬], not its lower round number",
    applies: (want, reading) =>
      /[幾几]/.test(wordsOf(want, reading)) &&
      reading.over(want).some((figure) => figure.low < figure.high && want.value < figure.high),
  },
  {
    name: "time-not-number",
    reason: "the numbers of a date or a clock are parts of a time, which is read as a time",
    applies: (want, { text, times }) =>
      times.some((time) => time.start < want.end && want.start < time.end) || /^[点點时時]/.test(text.slice(want.end)),
  },
  {
    name: "bare-digit",
    reason: "one Chinese digit alone, without unit or noun (這是五), is a word; news uses 一 and its kin so everywhere",
    applies: (want, reading) => /^[零一二三四五六七八九叁参參]$/.test(wordsOf(want, reading)),
  },
  {
    name: "article",
    reason: "1個 and 一位 are articles; the reference set leaves them to taste",
    applies: (want, { text }) => want.value === 1 && /^[個个位名]/.test(text.slice(want.end)),
  },
  {
    name: "formula",
    reason: "2^-1, －－9: arithmetic to be worked out, which no article prints as an amount",
    applies: (_, { text }) => /\^|[-－]{2}/.test(text),
  },
  {
    name: "plain-yuan",
    reason:
      "元 in a text of characters common to both scripts names no country; ours is Taiwan first, theirs the mainland",
    applies: (want, { over }) =>
      want.unit === "CNY" && over(want).some((figure) => figure.unit === "TWD" && close(figure.low, want.value)),
  },
  {
    name: "unit-with-scale",
    reason: "三千比特 is 3,000 bit for us, 3 kilobit for them: the same amount",
    applies: (want, { over }) =>
      over(want).some((figure) => figure.unit === "bit" && close(figure.low, want.value * 1000)),
  },
  {
    name: "row-of-marks",
    reason:
      "digits joined by several points or commas that group nothing (an address, a version, 1, 234) are no amount",
    applies: (_, { text }) => /\d\.\d+\.\d|^\d{1,3}(?:, \d{3})+$/.test(text),
  },
  {
    name: "malformed",
    reason: "零十 and 1 4/3 are not written by anyone who means a number",
    applies: (_, { text }) => /零十|\d \d\/\d/.test(text),
  },
];
