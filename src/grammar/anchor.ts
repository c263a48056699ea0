import { boundsOf, type Day } from "#base";
import type { EvidenceKind, Time } from "#model";
import { isClauseEnd, isSentenceEnd } from "./char.ts";
import type { Period } from "./period.ts";
import type { Scan } from "./scan.ts";
import { makeTrie, matchAt, wordsOf } from "./trie.ts";
import { FUTURE, PAST } from "./words/times.ts";

/** The last time that was read: what 同年, 上一季 and a day without month lean on. */
export interface Focus {
  readonly at: number;
  readonly period: Period;
  /** Whether the year was printed or said (2021年, 去年, 同年), not inferred. */
  readonly dated: boolean;
  /** 同年: later months of the sentence are of that year. */
  readonly sticky: boolean;
}

/** Where times go while a text is read, and what they are anchored on. */
export interface TimeSink {
  readonly scan: Scan;
  readonly times: Time[];
  /** The day of publication (the last day of an interval); absent when unknown. */
  readonly anchor: Day | undefined;
  focus: Focus | undefined;
}

export type Evidence = Partial<Record<"year" | "month" | "day", EvidenceKind>>;

/** A period with the words that named it and how its parts were come by. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  readonly evidence: Evidence;
  /** The year was printed or said outright. */
  readonly dated: boolean;
  readonly sticky?: boolean;
}

const FUTURE_WORDS = makeTrie<true>(wordsOf(FUTURE, true));
const PAST_WORDS = makeTrie<true>(wordsOf(PAST, true));
/** How far around a time its tense is looked for. */
const TENSE_REACH = 12;
/** How far back the time that a word leans on may stand. */
const FOCUS_REACH = 120;

export function makeAnchor(published: string | undefined): Day | undefined {
  if (published === undefined) return undefined;
  const { first, last } = boundsOf(published);
  return last ?? first;
}

/** The last time read, when it stands in the same sentence. */
export function focusHere(sink: TimeSink, at: number): Focus | undefined {
  const { focus, scan } = sink;
  if (focus === undefined || at - focus.at > FOCUS_REACH) return undefined;
  for (let i = focus.at; i < at; i++) {
    scan.steps++;
    if (isSentenceEnd(scan.codes[i]!)) return undefined;
  }
  return focus;
}

/** Whether a word of the future stands near, in the same clause. */
export function isFuture(scan: Scan, start: number, end: number): boolean {
  return isNearWord(scan, start, end, FUTURE_WORDS);
}

export function isPast(scan: Scan, start: number, end: number): boolean {
  return isNearWord(scan, start, end, PAST_WORDS);
}

function isNearWord(scan: Scan, start: number, end: number, words: typeof FUTURE_WORDS): boolean {
  for (let i = start - 1; i >= Math.max(0, start - TENSE_REACH) && !isClauseEnd(scan.codes[i]!); i--) {
    if (matchAt(scan, words, i) !== undefined) return true;
  }
  for (let i = end; i < end + TENSE_REACH && !isClauseEnd(scan.codes[i]!); i++) {
    if (matchAt(scan, words, i) !== undefined) return true;
  }
  return false;
}

/** A month this many ahead of publication is still read as coming, not as last year's. */
const AHEAD_MAX = 3;

/** The year of a month printed without one: nearest to publication, the past first. */
export function yearOfMonth(sink: TimeSink, month: number, start: number, end: number): { year: number | undefined; kind: EvidenceKind } {
  const focus = focusHere(sink, start);
  const { anchor, scan } = sink;
  const focusYear = focus?.period.until.year;
  if (focus?.dated === true && focusYear !== undefined && (focus.sticky || focus.period.grain !== "year" || anchor === undefined)) {
    return { year: focusYear, kind: "carried" };
  }
  if (anchor === undefined) return { year: undefined, kind: "assumed" };
  const ahead = month - anchor.month;
  let year = anchor.year;
  if (ahead > 0 && !isFuture(scan, start, end) && (ahead > AHEAD_MAX || isPast(scan, start, end))) year--;
  else if (ahead < -8 && isFuture(scan, start, end)) year++;
  return { year, kind: "assumed" };
}
