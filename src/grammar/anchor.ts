import { boundsOf, type Day, toSerial } from "#base";
import type { EvidenceKind, Time } from "#model";
import { isClauseEnd, isSentenceEnd } from "./char.ts";
import type { Period } from "./period.ts";
import type { Scan } from "./scan.ts";
import { isContract, isFuture, isLater, isPast, isRightAfterFuture } from "./tense.ts";

/** The last time that was read: what 同年, 上一季 and a day without month lean on. */
export interface Focus {
  readonly at: number;
  readonly period: Period;
  /** Whether the year was printed or said (2021年, 去年, 同年), not inferred. */
  readonly dated: boolean;
  /** 同年: later months of the sentence are of that year. */
  readonly sticky: boolean;
  /** 2017年以來: since when, and not when; 上年度 does not lean on it. */
  readonly since?: boolean;
}

/** A day of publication; with its `interval` when publication is only known to lie within one. */
export interface Anchor extends Day {
  readonly interval?: { readonly first: Day; readonly last: Day };
}

/** Where times go while a text is read, and what they are anchored on. */
export interface TimeSink {
  readonly scan: Scan;
  readonly times: Time[];
  /** The day of publication (the last day of an interval); absent when unknown. */
  anchor: Anchor | undefined;
  focus: Focus | undefined;
  /** The last day that was read: what 同日 and 隔天 lean on. */
  day?: Focus;
  /** While the far end of 民國90年至95年 is read: its year is of the Republic too. */
  republic?: boolean;
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
  /** The year is of the Republic. */
  readonly republic?: boolean;
  /** 去年同期: named only to compare with; later times do not lean on it. */
  readonly compared?: boolean;
  /** Reads as a time and is none (每年3月, 今日頭條): passed over. */
  readonly silent?: boolean;
}

/** How far back the time that a word leans on may stand. */
const FOCUS_REACH = 120;

/** The anchor of an EDTF date or interval of publication; `undefined` when there is none. */
export function makeAnchor(published: string | undefined): Anchor | undefined {
  if (published === undefined) return undefined;
  const { first, last } = boundsOf(published);
  if (first === undefined || last === undefined) return last ?? first;
  return toSerial(first) < toSerial(last) ? { ...last, interval: { first, last } } : last;
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

/** Whether nothing of the clause stands before `at`. */
export function isClauseStart(scan: Scan, at: number): boolean {
  scan.steps++;
  return at === 0 || isClauseEnd(scan.codes[at - 1]!) || scan.codes[at - 1] === 0x201c || scan.codes[at - 1] === 0x300c;
}

/** A month this many ahead of publication is still read as coming, not as last year's. */
const AHEAD_MAX = 3;
/** A month this many behind publication, beside a word of the future, is next year's. */
const BEHIND_MIN = 6;

/** In December 1月以後 is of the year to come. */
const YOUNG_MIN = 10;

/** The year of a month, or of months up to `last`, printed without one: nearest to publication, the past first. */
export function yearOfMonth(
  sink: TimeSink,
  month: number,
  start: number,
  end: number,
  last = month,
): { year: number | undefined; kind: EvidenceKind } {
  const focus = focusHere(sink, start);
  const { anchor, scan } = sink;
  const focusYear = focus?.period.until.year;
  const leans = focus?.dated === true && (focus.sticky || focus.period.grain !== "year" || anchor === undefined);
  if (leans && focusYear !== undefined) return { year: focusYear, kind: "carried" };
  if (anchor === undefined) return { year: undefined, kind: "assumed" };
  const ahead = month - anchor.month;
  const behind = anchor.month - last; // 第四季 in November is not over
  let { year } = anchor;
  if (isContract(scan, end)) return { year: ahead < 0 ? year + 1 : year, kind: "assumed" };
  if (ahead > 0 && !isFuture(scan, start, end) && (ahead > AHEAD_MAX || isPast(scan, start, end))) year--;
  else if (behind > 0 && isRightAfterFuture(scan, start)) year++;
  else if (behind >= BEHIND_MIN && isFuture(scan, start, end)) year++;
  else if (ahead <= -YOUNG_MIN && isLater(scan, start, end)) year++;
  return { year, kind: "assumed" };
}
