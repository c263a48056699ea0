import { ProblemError } from "#model";
import { CHARACTER, GAP, LETTER, searchForm, toSearchForm } from "./form.ts";
import { endOf, WORD_UNITS_MAX } from "./token.ts";

/** The longest search, in UTF-16 units. */
export const QUERY_UNITS_MAX = 1_000;

/** Tokens asked of the index; the text decides about the rest. */
const TOKENS_MAX = 40;

/** What the index is asked: a whole token, or the beginning of one. */
export interface Token {
  readonly text: string;
  readonly prefix: boolean;
}

export interface Query {
  /** The words in the form they are searched in. Empty when nothing is asked. */
  readonly words: readonly string[];
  /** Every article with the words has these; empty when the words are nothing but signs. */
  readonly tokens: readonly Token[];
}

/** Reads what a person typed. Throws `usage.bad-argument` when it is longer than {@link QUERY_UNITS_MAX}. */
export function parseQuery(words: string): Query {
  if (words.length > QUERY_UNITS_MAX) {
    const detail = `${words.length} > ${QUERY_UNITS_MAX}`;
    throw new ProblemError({ code: "usage.bad-argument", at: { source: "search" }, detail });
  }
  const parts = [...new Set(toSearchForm(words.toWellFormed()).split(/\s+/u))].filter((word) => word !== "");
  const tokens = new Map<string, Token>();
  for (const word of parts) for (const token of tokensOf(word)) tokens.set(token.text, token);
  return { words: parts, tokens: [...tokens.values()].slice(0, TOKENS_MAX) };
}

function tokensOf(word: string): Token[] {
  const { kind } = searchForm();
  const tokens: Token[] = [];
  let i = 0;
  while (i < word.length) {
    const what = kind[word.charCodeAt(i)]!;
    const end = what === GAP ? i + 1 : endOf(word, i, what);
    if (what === LETTER) tokens.push({ text: word.slice(i, Math.min(end, i + WORD_UNITS_MAX)), prefix: false });
    if (what === CHARACTER) tokens.push(...pairsOf(word.slice(i, end)));
    i = end;
  }
  return tokens;
}

function pairsOf(run: string): Token[] {
  if (run.length === 1) return [{ text: run, prefix: true }];
  return Array.from({ length: run.length - 1 }, (_, i) => ({ text: run.slice(i, i + 2), prefix: false }));
}
