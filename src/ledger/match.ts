import type { Span } from "#base";
import { LETTER, searchForm, toSearchForm } from "./form.ts";

const BEFORE = 24;
const AFTER = 56;
/** So many characters further may a snippet reach, for the end of a number. */
const NUMBER_MAX = 24;
const NUMBER = /[\d０-９.,．%％〇零一二兩三四五六七八九十百千萬万億亿兆]/;

/** The first place in the text of any of the words (in search form); `undefined` when one of them is missing. */
export function findMatch(text: string, words: readonly string[]): Span | undefined {
  const form = toSearchForm(text);
  let first: Span | undefined;
  for (const word of words) {
    const start = findWord(form, word);
    if (start < 0) return undefined;
    if (first === undefined || start < first.start) first = { start, end: start + word.length };
  }
  return first;
}

function findWord(form: string, word: string): number {
  let start = form.indexOf(word);
  while (start >= 0 && !isWhole(form, start, start + word.length)) start = form.indexOf(word, start + 1);
  return start;
}

/** Whether no word of letters is cut at either end. */
function isWhole(form: string, start: number, end: number): boolean {
  return !isInsideWord(form, start) && !isInsideWord(form, end);
}

function isInsideWord(form: string, at: number): boolean {
  const { kind } = searchForm();
  return at > 0 && at < form.length && kind[form.charCodeAt(at - 1)] === LETTER && kind[form.charCodeAt(at)] === LETTER;
}

/** The piece of a text around a match. */
export interface Snippet {
  readonly snippet: string;
  readonly snippetStart: number;
  /** Whether the text goes on behind it. */
  readonly isCut: boolean;
}

/** The piece of the text around a match and where it begins: whole characters, and no number cut to another number. */
export function toSnippet(text: string, match: Span): Snippet {
  const from = startOfNumber(text, Math.max(0, match.start - BEFORE));
  const to = endOfNumber(text, Math.min(text.length, match.end + AFTER));
  const snippetStart = isLowHalf(text, from) ? from + 1 : from;
  const end = isLowHalf(text, to) ? to - 1 : to;
  return { snippet: text.slice(snippetStart, end), snippetStart, isCut: text.slice(end).trim() !== "" };
}

function startOfNumber(text: string, from: number): number {
  let at = from;
  while (from - at < NUMBER_MAX && isInNumber(text, at)) at--;
  return isInNumber(text, at) ? from : at;
}

function endOfNumber(text: string, to: number): number {
  let at = to;
  while (at - to < NUMBER_MAX && isInNumber(text, at)) at++;
  return isInNumber(text, at) ? to : at;
}

function isInNumber(text: string, at: number): boolean {
  return NUMBER.test(text.charAt(at - 1)) && NUMBER.test(text.charAt(at));
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
