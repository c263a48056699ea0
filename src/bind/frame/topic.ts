import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { PAIRS } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { skipOpeners } from "./opener.ts";
import { tail, whole } from "./pattern.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import { skipPreposition } from "./preposition.ts";
import { endsInSaying, readSaid, type Said } from "./said.ts";
import { isNominal, type Token } from "./token.ts";
import { pronounOf } from "./topic-pronoun.ts";

const PAIR = makeTrie(wordsOf(PAIRS, true));

const CAUSES = whole("因為 因 由於");
const UNDERGOES = whole(
  "受 受到 受惠 受惠於 受惠于 受益 受益於 受益于 受累 受累於 受制 受制於 受限 受限於 遭到 面對 面臨",
);
const EFFECT = tail("影響 衝擊 拖累 帶動 提振 激勵 推動 支撐 打擊");
const DONE = whole("了");
const HENCE = whole("而");

/** What a clause is about. */
export interface Topic extends Phrase, Said {
  /** The pronoun that stands for it. */
  readonly pronoun: string | undefined;
  /** The phrase names two that were named together before. */
  readonly pair: Span | undefined;
  /** Who is made to act in it: the nearer topic for what follows. */
  readonly pivot: Span | undefined;
  /** Who says what it tells. */
  readonly speaker: Span | undefined;
  /** 由於…, 隨著…: a cause or a condition, less likely what the next clause goes on about. */
  readonly subordinate: boolean;
}

/** What is about nothing. Topics are made from this one, so that all are of one shape: rules read them without end. */
const NOTHING: Topic = {
  owner: undefined,
  noun: undefined,
  firm: false,
  predicate: 0,
  speech: false,
  performs: false,
  reports: false,
  pronoun: undefined,
  pair: undefined,
  pivot: undefined,
  speaker: undefined,
  subordinate: false,
};

/** A stretch that is about nothing, with its predicate. */
export function noTopic(predicate: number): Topic {
  return { ...NOTHING, predicate };
}

/** Somebody or something of whom nothing else is told. */
export function ownedTopic(owner: Span, predicate: number): Topic {
  return { ...NOTHING, owner, firm: true, predicate };
}

function saidTopic({ predicate, speech, performs, reports }: Said, { owner, noun, firm }: Phrase = NOTHING): Topic {
  return { ...NOTHING, owner, noun, firm, predicate, speech, performs, reports };
}

/** Reads the noun phrase with which the tokens from `from` open: 目前|國有企業利潤|增長. */
export function readTopic(sheet: Sheet, scan: Scan, tokens: readonly Token[], from: number, to: number): Topic {
  let first = skipOpeners(sheet, tokens, from, to);
  const isCaused = first + 1 < to && CAUSES.fits(sheet, tokens[first]!) && isNominal(tokens[first + 1]!);
  const behind = isCaused ? first + 1 : skipPreposition(sheet, tokens, first, to);
  if (behind === undefined) return noTopic(first);
  if (behind !== first) first = skipOpeners(sheet, tokens, behind, to);
  const isSaid = endsInSaying(sheet, tokens, first, to);
  const end = isSaid ? to - 1 : phraseEnd(sheet, tokens, first, to);
  if (isCause(sheet, tokens, from, end, to) || isUndergone(sheet, tokens, first, to)) return noTopic(end);
  if (end === first + 1 && isDone(sheet, tokens[first]!, tokens[end])) return noTopic(first);
  scan.steps += end - from;
  const said = readSaid(sheet, tokens, end, to);
  const start = tokens[first]?.start;
  if (start === undefined || end <= first) return saidTopic(said);
  const pair = matchAt(scan, PAIR, start);
  if (pair !== undefined && pair.end <= (tokens[said.predicate]?.start ?? Number.MAX_SAFE_INTEGER))
    return { ...saidTopic(said), pair: { start: pair.start, end: pair.end } };
  const phrase = readPhrase(sheet, scan, tokens, first, end);
  const pronoun = pronounOf(sheet, scan, phrase, tokens, first, end);
  if (pronoun === undefined) return saidTopic(said, phrase);
  return { ...saidTopic(said), pronoun, noun: phrase.noun };
}

/** 受到|銅價下跌影響: what works on whom the sentence tells of; with a 的 it only says which. */
function isUndergone(sheet: Sheet, tokens: readonly Token[], first: number, to: number): boolean {
  const verb = tokens[first];
  if (verb === undefined || verb.kind === "name" || !UNDERGOES.fits(sheet, verb)) return false;
  return tokens.findIndex(({ kind }, at) => at > first && kind === "of") < 0 || endsInEffect(sheet, tokens, to);
}

function endsInEffect(sheet: Sheet, tokens: readonly Token[], to: number): boolean {
  return EFFECT.fits(sheet, tokens[to - 1]!);
}

/** 填埋|了: before 了 stands what is done, whatever lists know of it. */
function isDone(sheet: Sheet, word: Token, next: Token | undefined): boolean {
  return word.kind !== "name" && next?.start === word.end && DONE.fits(sheet, next);
}

/** 因為這項消息|而|上漲: what stands there is the cause, and whoever rose was named before. */
function isCause(sheet: Sheet, tokens: readonly Token[], from: number, end: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !CAUSES.fits(sheet, first)) return false;
  return tokens.slice(end, Math.min(to, end + 2)).some((token) => HENCE.fits(sheet, token));
}
