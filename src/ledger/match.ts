import type { Span } from "#base";
import { LETTER, searchForm, toSearchForm } from "./form.ts";

const BEFORE = 24;
const AFTER = 56;

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

/** The piece of the text around a match, whole characters, and where it begins. */
export function toSnippet(text: string, match: Span): { readonly snippet: string; readonly snippetStart: number } {
  const from = Math.max(0, match.start - BEFORE);
  const to = Math.min(text.length, match.end + AFTER);
  const snippetStart = isLowHalf(text, from) ? from + 1 : from;
  return { snippet: text.slice(snippetStart, isLowHalf(text, to) ? to - 1 : to), snippetStart };
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
