import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { PAIRS } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { skipOpeners } from "./opener.ts";
import { whole } from "./pattern.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import { wordOf } from "./place.ts";
import { skipPreposition } from "./preposition.ts";
import { endsInSaying, readSaid, type Said } from "./said.ts";
import type { Token } from "./token.ts";
import { pronounOf } from "./topic-pronoun.ts";

const PAIR = makeTrie(wordsOf(PAIRS, true));

const CAUSES = whole("因為 因 由於");
const HENCE = han(/^而$/);

/** What a clause is about. */
export interface Topic extends Phrase, Said {
  /** The pronoun that stands for it. */
  readonly pronoun?: string;
  /** The phrase names two that were named together before. */
  readonly pair?: Span;
}

/** Reads the noun phrase with which the tokens from `from` open: 目前|國有企業利潤|增長. */
export function readTopic(sheet: Sheet, scan: Scan, tokens: readonly Token[], from: number, to: number): Topic {
  let first = skipOpeners(sheet, tokens, from, to);
  const behind = skipPreposition(sheet, tokens, first, to);
  if (behind === undefined) return { predicate: first };
  if (behind !== first) first = skipOpeners(sheet, tokens, behind, to);
  const isSaid = endsInSaying(sheet, tokens, first, to);
  const end = isSaid ? to - 1 : phraseEnd(sheet, tokens, first, to);
  if (isCause(sheet, tokens, from, end, to)) return { predicate: end };
  scan.steps += end - from;
  const said = readSaid(sheet, tokens, end, to);
  const start = tokens[first]?.start;
  if (start === undefined || end <= first) return said;
  const pair = matchAt(scan, PAIR, start);
  if (pair !== undefined && pair.end <= (tokens[said.predicate]?.start ?? Number.MAX_SAFE_INTEGER))
    return { pair: { start: pair.start, end: pair.end }, ...said };
  const phrase = readPhrase(sheet, scan, tokens, first, end);
  const pronoun = pronounOf(sheet, scan, phrase, tokens, first, end);
  if (pronoun === undefined) return { ...phrase, ...said };
  return { pronoun, ...(phrase.noun !== undefined && { noun: phrase.noun }), ...said };
}

/** 因為這項消息|而|上漲: what stands there is the cause, and whoever rose was named before. */
function isCause(sheet: Sheet, tokens: readonly Token[], from: number, end: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !CAUSES.test(wordOf(sheet, first))) return false;
  return tokens.slice(end, Math.min(to, end + 2)).some((token) => HENCE.test(wordOf(sheet, token)));
}
