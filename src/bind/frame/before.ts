import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import type { Token } from "./token.ts";
import { LIGHT } from "./words/verbs.ts";

/** How far before a figure a word of its label may stand, in tokens. */
const BEFORE_MAX = 24;
/** How many tokens may stand between a measured noun and the 的 that makes it a modifier. */
const MODIFIER_MAX = 4;
const LIGHT_VERB = whole(LIGHT);

/** A run of measured nouns and the token behind it. */
export interface Measured {
  readonly span: Span;
  readonly next: number;
}

/** 股價|單日漲幅|達: the last run of measured nouns before `at`. */
export function measureBefore(tokens: readonly Token[], from: number, at: number): Measured | undefined {
  for (let end = at; end > from && at - end < BEFORE_MAX; end--) {
    if (tokens[end - 1]!.kind !== "measure") continue;
    let first = end - 1;
    while (first > from && tokens[first - 1]!.kind === "measure") first--;
    return { span: spanOf(tokens, first, end), next: end };
  }
  return undefined;
}

/** 市值|最大的|生產商: a measured noun that only modifies another. */
export function modifies(tokens: readonly Token[], next: number, at: number): boolean {
  for (let i = next; i < at && i - next < MODIFIER_MAX; i++) {
    const { kind } = tokens[i]!;
    if (kind === "of") return i > next;
    if (kind === "verb" || kind === "figure" || kind === "prep") return false;
  }
  return false;
}

/** A measured noun before the subject belongs to the words about it: 市值最大的|萊納斯|飆升. */
export function isBefore(noun: Span, subject: Span | undefined): boolean {
  return subject !== undefined && noun.end <= subject.start;
}

/** The last content verb before `at`. */
export function verbBefore(tokens: readonly Token[], from: number, at: number): Token | undefined {
  for (let i = at - 1; i >= from && at - i < BEFORE_MAX; i--) {
    const token = tokens[i]!;
    if (token.kind === "verb" && token.end - token.start > 1) return token;
  }
  return undefined;
}

/** 達到, 擁有: a verb that says nothing of what is measured. */
export function isLight(sheet: Sheet, verb: Span): boolean {
  return LIGHT_VERB.fits(sheet, verb);
}
