import { daysInMonth } from "#base";
import { isClauseEnd, isDigit } from "./char.ts";
import type { Grain, Period } from "./period.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";

/** A time that is open on one side, with the words that open it. */
export interface Opening {
  readonly side: "since" | "until";
  readonly start: number;
  readonly end: number;
  /** 年底前 ends with the last day of the year, not with the month. */
  readonly period?: (period: Period) => Period;
}

const SINCE_BEFORE = makeTrieBack<boolean>([...wordsOf("自 自從 打從 始自 始於", true), ...wordsOf("從", false)]);
const NOT_SINCE = charTable("來源出各親獨擅私");
const SINCE_AFTER = makeTrie<true>(
  wordsOf("起 以來 以降 至今 迄今 起算 開始 以後 之後 後 過後 起至今 開年以來 開春以來", true),
);
const FROM = charTable("起");
const NOT_FROM = charTable("訴步飛源火因身初草碼點伏落重床義來");
const AFTER = charTable("後");
/** 今年來 is 今年以來, unless one comes somewhere: 今年來台. */
const COME = charTable("來");
const NOT_COME = charTable("臺台到自訪說看臨華此得源電函");
/** 前提 is a word, 前提出 is not. */
const PREMISE = charTable("提");
const NOT_PREMISE = charTable("出交報供升高付請撥名呈列領");
const NOT_AFTER = charTable("續來市果段方勤期半進天年盾衛繼座排備臺台葉");
const THROUGH = makeTrie<true>(wordsOf("以來", true));
/** How far behind 自2020年疫情 its 以來 may stand. */
const THROUGH_REACH = 10;
const UNTIL_BEFORE = makeTrieBack<true>(wordsOf("直至 直到 截止 截止到 截止至", true));
const UNTIL_AFTER = makeTrie<true>(wordsOf("前 以前 之前 為止", true));
const BEFORE = charTable("前");
/** 前 before these begins another word: 前往, 前景, 前三季. */
const NOT_BEFORE = charTable(
  "往景進述夕鋒途例任總首主副所男女妻衛後段半端線兩幾一二三四五六七八九十0123456789身置台瞻提傳哨綴額鎮",
);
const THEN = charTable("才");
const THEN_REACH = 18;

/** Whether a time between `start` and `end` is open: 自2021年起, 2027年起, 年底前, 直至年底, 2028年後. */
export function findOpening(scan: Scan, start: number, end: number, grain: Grain): Opening | undefined {
  return findSince(scan, start, end, grain) ?? findUntil(scan, start, end);
}

function findSince(scan: Scan, start: number, end: number, grain: Grain): Opening | undefined {
  const front = skipBlanksBack(scan, start, 1);
  const before = matchBefore(scan, SINCE_BEFORE, front);
  const from = before !== undefined && NOT_SINCE[scan.codes[before.start - 1] ?? 0] === 0 ? before : undefined;
  const after = matchSinceAfter(scan, end, grain);
  if (after !== undefined) return { side: "since", start: from?.start ?? start, end: after };
  if (from?.value !== true || grain === "span" || isBaseOf(scan, end)) return undefined;
  for (let i = end; i < end + THROUGH_REACH && !isClauseEnd(scan.codes[i]!); i++) {
    const through = matchAt(scan, THROUGH, i);
    if (through !== undefined) return { side: "since", start: from.start, end: through.end };
  }
  return { side: "since", start: from.start, end };
}

/** 自去年的|3,000噸增至: where a figure starts from, not since when. */
function isBaseOf(scan: Scan, end: number): boolean {
  scan.steps += 2;
  return scan.codes[end] === OF && isDigit(scan.codes[skipBlanks(scan, end + 1, 1)]!);
}

const OF = "的".charCodeAt(0);

function matchSinceAfter(scan: Scan, end: number, grain: Grain): number | undefined {
  const match = matchAt(scan, SINCE_AFTER, skipBlanks(scan, end, 1));
  if (match === undefined) return grain === "year" ? matchCome(scan, end) : undefined;
  const code = scan.codes[match.start]!;
  const next = scan.codes[match.end]!;
  scan.steps += 2;
  if (match.end - match.start > 1) return match.end;
  if (FROM[code] === 1 && NOT_FROM[next] === 1) return undefined;
  if (AFTER[code] === 1 && NOT_AFTER[next] === 1) return undefined;
  return match.end;
}

function matchCome(scan: Scan, end: number): number | undefined {
  scan.steps += 2;
  return COME[scan.codes[end]!] === 1 && NOT_COME[scan.codes[end + 1]!] === 0 ? end + 1 : undefined;
}

function findUntil(scan: Scan, start: number, end: number): Opening | undefined {
  const before = matchBefore(scan, UNTIL_BEFORE, skipBlanksBack(scan, start, 1));
  if (before !== undefined && !isThen(scan, end)) return { side: "until", start: before.start, end, period: toLastDay };
  const after = matchAt(scan, UNTIL_AFTER, skipBlanks(scan, end, 1));
  if (after === undefined) return undefined;
  if (after.end - after.start === 1 && isOtherWord(scan, after.start, after.end)) return undefined;
  return {
    side: "until",
    start,
    end: after.end,
    period: (period) => (isYearEnd(scan, end) ? toLastDay(period) : period),
  };
}

/** 2026年前往, 年底前提: 前 begins another word. */
function isOtherWord(scan: Scan, start: number, end: number): boolean {
  scan.steps += 2;
  if (BEFORE[scan.codes[start]!] === 0 || NOT_BEFORE[scan.codes[end]!] === 0) return false;
  return PREMISE[scan.codes[end]!] === 0 || NOT_PREMISE[scan.codes[end + 1]!] === 0;
}

/** 直到5月才放行 says when, not until when. */
function isThen(scan: Scan, at: number): boolean {
  for (let i = at; i < at + THEN_REACH && scan.codes[i] !== 0x3002; i++) {
    scan.steps++;
    if (THEN[scan.codes[i]!] === 1) return true;
  }
  return false;
}

const END = charTable("底末");

function isYearEnd(scan: Scan, end: number): boolean {
  scan.steps++;
  return END[scan.codes[end - 1]!] === 1;
}

/** The period with its last day written out: 2025-12 ends on 2025-12-31. */
function toLastDay(period: Period): Period {
  const { until } = period;
  if (until.year === undefined || until.month === undefined || until.day !== undefined) return period;
  return { ...period, until: { ...until, day: daysInMonth(until.year, until.month) } };
}
