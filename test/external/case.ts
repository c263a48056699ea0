import { readFileSync } from "node:fs";
import { fold, toNumber } from "#base";
import { readMentions } from "#grammar";

export interface Want {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string;
}

export interface Read {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** What we read of one text. `over` gives the figures that share characters with a wanted one. */
export interface Reading {
  readonly text: string;
  readonly figures: readonly Read[];
  readonly times: readonly { readonly start: number; readonly end: number }[];
  readonly over: (want: Want) => readonly Read[];
}

export interface Expectation {
  readonly id: string;
  readonly want?: readonly Want[];
  readonly same?: readonly [string, string];
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly published?: string;
}

export function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Reads every article of an NDJSON file, by id. */
export function readAll(path: string): Map<string, Reading> {
  return new Map(readLines<Row>(path).map((row) => [row.id, read(row)]));
}

function read({ title, body, published }: Row): Reading {
  const text = body === "" ? title : `${title}\n${body}`;
  const mentions = readMentions(text, published === undefined ? {} : { published });
  const figures = mentions.figures.map(({ start, end, low, high, unit }) => ({
    start,
    end,
    low: toNumber(low),
    high: toNumber(high),
    unit,
  }));
  const over = (want: Want) => figures.filter((figure) => figure.start < want.end && want.start < figure.end);
  return { text, figures, times: mentions.times, over };
}

/** The figures of a text in one line, the order of the words left out. */
export function keyOf({ figures }: Reading): string {
  return figures
    .map(({ low, high, unit }) => `${low}..${high} ${unit}`)
    .sort()
    .join("; ");
}

const RUN =
  /(第 ?)?(\d[\d,.]*|[零〇一二兩三四五六七八九十百千萬億半幾數雙]+) ?(萬|億)?(?:多|餘)? ?(人次|個?席|個(?=月|小|週|星)|)(\S?)/g;
/** Words behind a number that make it another thing: 五個月 and 五年, 32歲 and 32男. Classifiers do not. */
const TELLING = new Set(fold("年月天日週周禮星小時分秒歲度華倍%次"));

/**
 * The numbers that a text prints, read by no grammar: runs of digits and of Chinese numerals in one writing, each
 * with the word of time or measure behind it; 一 counts only before such a word. Two translations whose lists differ
 * do not say the same.
 */
export function printedNumbers(text: string): string {
  const folded = fold(text).replaceAll(fold("兩"), "二").replaceAll(fold("禮拜"), fold("週"));
  const numbers: string[] = [];
  for (const [, ordinal, run, scale = "", turn, next] of folded.matchAll(new RegExp(fold(RUN.source), "g"))) {
    const unit = turn === "人次" || turn!.endsWith("席") ? turn!.at(-1)! : TELLING.has(next!) ? next! : "";
    const number = /^\d/.test(run!) ? run!.replace(/[,.]+$/, "").replaceAll(",", "") : toDigits(run!);
    if (ordinal !== undefined) continue;
    if (number !== "1" || unit !== "") numbers.push(`${number}${scale}${unit}`);
  }
  return numbers.sort().join(" ");
}

function toDigits(run: string): string {
  const digits = "零一二三四五六七八九";
  const small = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(run);
  if (small !== null) return `${digits.indexOf(small[1] || "一")}${digits.indexOf(small[2] || "零")}`;
  return run.length === 1 && digits.includes(run) ? `${digits.indexOf(run)}` : run;
}
